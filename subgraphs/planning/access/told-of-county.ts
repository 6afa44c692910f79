import { toldOf, type Scope, type Told } from '../../kit';
import { codeOfCounty } from '../foreign/county-with-code';

/** What a viewer is told of figures about the persons of a county: who plans it, exactly. Only a planner’s answer depends on which county it is. */
export async function toldOfCounty(scope: Scope, countyId: string): Promise<Told> {
  const countyCode = scope.viewer.role === 'COUNTY_PLANNER' ? await codeOfCounty(scope, countyId) : null;
  return toldOf(scope, { naming: [], county: 'countyCode' }, { countyCode: countyCode ?? '' });
}
