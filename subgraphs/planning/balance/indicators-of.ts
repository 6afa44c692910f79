import { figureOf, unknownFigure, type Figure } from '../figure/figure';
import { Formula } from '../figure/formula';
import { verdictOfSchool } from '../figure/verdict';
import { Verdict } from '../figure/verdict';
import { resourceIndicators, type ResourceIndicator } from '../rules/rule.enums';
import type { RulesInForce } from '../rules/rules-of';
import type { StageIndicators } from './indicators.types';
import type { SchoolResources } from './read-resources';
import { resourcesByStage, type StageResources } from './stage-resources';

export const formulaOf = (indicator: ResourceIndicator): Formula =>
  ['TEACHING_AREA', 'SPORTS_AREA', 'EQUIPMENT_VALUE'].includes(indicator) ? Formula.PER_PUPIL : Formula.PER_HUNDRED_PUPILS;

/** One stage of a school with what it was measured by, for whoever measures it among others. */
export interface MeasuredStage extends StageIndicators {
  readonly resources: StageResources;
}

/** The seven indicators of every stage of compulsory education of a school. */
export const indicatorsOf = (school: SchoolResources, rules: RulesInForce): MeasuredStage[] =>
  resourcesByStage(school, rules).map((resources) => measure(school, resources, rules));

function measure({ kind }: SchoolResources, resources: StageResources, rules: RulesInForce): MeasuredStage {
  const { stage, pupils } = resources;
  const indicators = resourceIndicators.map((indicator) => ({ indicator, figure: figureOfIndicator(indicator, resources, rules) }));
  const count = 'value' in pupils ? pupils.value : null;
  const least = rules.find('LEAST_PUPILS', stage)?.threshold ?? 0;
  return {
    resources,
    stage,
    pupils: count,
    indicators,
    met: indicators.filter(({ figure }) => figure.meets === true).length,
    verdict: verdict(indicators.map(({ figure }) => figure), rules),
    // A stage without pupils is not there to be counted.
    counted: !('unknown' in pupils && pupils.unknown === 'NO_PUPILS') && !(kind === 'TEACHING_POINT' && count !== null && count < least),
  };
}

function figureOfIndicator(indicator: ResourceIndicator, { stage, pupils, resources }: StageResources, rules: RulesInForce): Figure {
  const rule = rules.find(indicator, stage);
  const formula = formulaOf(indicator);
  const resource = resources[indicator];
  const [numerator, denominator] = [resource, pupils].map((known) => ('value' in known ? known.value : null)) as [number | null, number | null];
  if ('unknown' in pupils) return unknownFigure(pupils.unknown, { formula, numerator, rule });
  if ('unknown' in resource) return unknownFigure(resource.unknown, { formula, denominator, rule });
  return figureOf({ formula, numerator: resource.value, denominator: pupils.value, rule });
}

/** Without the rules that say how many must be met nothing can be said of a school. */
function verdict(figures: readonly Figure[], rules: RulesInForce): Verdict {
  const [least, floor] = [rules.find('INDICATORS_MET'), rules.find('INDICATOR_FLOOR')];
  if (!least || !floor) return Verdict.UNKNOWN;
  const parts = figures.map(({ value, rule }) => (value === null || !rule ? null : value / rule.threshold));
  return verdictOfSchool(parts, { least: least.threshold, floor: floor.threshold });
}
