import { fewestPersons, withheld } from '../../kit';
import type { ResourceIndicator } from '../rules/rule.enums';
import type { Balance, IndicatorBalance } from './balance.types';

/** Whose resource is persons. */
const ofPersons: ReadonlySet<ResourceIndicator> = new Set(['TEACHERS_ABOVE_DEGREE', 'BACKBONE_TEACHERS', 'PE_ARTS_TEACHERS']);

/** Balance without what is made of few persons, none included: pupils are told, so that a mean tells how many there are. Verdicts stay, since many schools make them. */
export const balanceOfMany = (balance: Balance): Balance => ({ ...balance, stages: balance.stages.map((stage) => ({ ...stage, indicators: stage.indicators.map(ofMany) })) });

const ofMany = (figures: IndicatorBalance): IndicatorBalance =>
  ofPersons.has(figures.indicator) && figures.counted < fewestPersons ? withheld(figures, ['mean', 'coefficient', 'coefficientOfKnown']) : figures;
