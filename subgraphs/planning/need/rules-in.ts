import type { Scope } from '../../kit';
import type { Field } from '../directory/field';
import { countyWithCode } from '../foreign/county-with-code';
import { rulesOf, type RulesInForce } from '../rules/rules-of';

/** The rules that a question was asked by, with their sources. */
export const rulesIn = async (scope: Scope, { countyCode, day, rulePack }: Field): Promise<RulesInForce> =>
  rulesOf(scope, await countyWithCode(scope, countyCode), day, rulePack);
