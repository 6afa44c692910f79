import { leastConfidence } from '../../network/confidence';
import { figureOf, unknownFigure, type Figure } from '../figure/figure';
import { Formula } from '../figure/formula';
import { FigureUnknown } from '../figure/unknown';
import { Verdict, verdictOfAll, verdictOfParts } from '../figure/verdict';
import type { Stage } from '../foreign/stage';
import { resourceIndicators, type ResourceIndicator } from '../rules/rule.enums';
import type { Rule } from '../rules/rule.entity';
import type { RulesInForce } from '../rules/rules-of';
import type { Balance, BalancePart, IndicatorBalance, StageBalance } from './balance.types';
import { formulaOf, indicatorsOf, type MeasuredStage } from './indicators-of';
import { inputYearOf, type SchoolResources } from './read-resources';
import { compulsoryStages, stagesOf } from './split';
import { variationOf } from './variation';

const stages: readonly Stage[] = ['PRIMARY', 'JUNIOR_SECONDARY'];

/** How evenly schools are endowed: pure, so that what would be can be measured as what is. */
export function balanceOf(schools: readonly SchoolResources[], rules: RulesInForce, on: string): Balance {
  const measured = schools.flatMap((school) => indicatorsOf(school, rules)).filter(({ counted }) => counted);
  const balances = stages.map((stage) => balanceOfStage(stage, measured.filter((one) => one.stage === stage), rules));
  const present = balances.filter((balance) => balance.schools > 0);
  const verdict = verdictOfAll(present.map((stage) => stage.verdict));
  const parts = partsWith(verdict);
  return {
    on,
    inputYear: inputYearOf(on),
    stages: balances,
    verdictOfSchools: verdictOfAll(present.map(({ verdictOfSchools }) => verdictOfSchools)),
    verdictOfCoefficients: verdictOfAll(present.map(({ verdictOfCoefficients }) => verdictOfCoefficients)),
    verdict,
    parts,
    verdictOfAllParts: verdictOfParts(parts.map((part) => part.verdict)),
    confidence: leastConfidence(rulesUsed(schools, rules)),
    rulePacks: rules.packs,
  };
}

/** What the schools are held against: the indicators of their stages, how many have to be met, how even they are, and how what stages share is split; of teaching points, which count. */
function rulesUsed(schools: readonly SchoolResources[], rules: RulesInForce): (Rule | null)[] {
  return [...new Set(schools.map(({ kind }) => kind))].flatMap((kind) => [
    ...compulsoryStages(kind).flatMap((stage) => [...resourceIndicators, 'VARIATION' as const].map((subject) => rules.find(subject, stage))),
    ...stagesOf(kind).slice(1).map((stage) => rules.find('STAGE_WEIGHT', stage, kind)),
    ...(['INDICATORS_MET', 'INDICATOR_FLOOR'] as const).map((subject) => rules.find(subject)),
    ...(kind === 'TEACHING_POINT' ? [rules.find('LEAST_PUPILS', 'PRIMARY')] : []),
  ]);
}

/** Nothing of the other three parts is held by the graph: what is not known neither passes nor fails. */
const partsWith = (resourceAllocation: Verdict): BalancePart[] => [
  { kind: 'RESOURCE_ALLOCATION', verdict: resourceAllocation },
  { kind: 'GOVERNMENT_GUARANTEE', verdict: Verdict.UNKNOWN },
  { kind: 'EDUCATION_QUALITY', verdict: Verdict.UNKNOWN },
  { kind: 'SATISFACTION', verdict: Verdict.UNKNOWN },
];

function balanceOfStage(stage: Stage, schools: readonly MeasuredStage[], rules: RulesInForce): StageBalance {
  const indicators = resourceIndicators.map((indicator) => balanceOfIndicator(indicator, stage, schools, rules));
  const count = (verdict: Verdict): number => schools.filter((school) => school.verdict === verdict).length;
  const verdictOfSchools = verdictOfAll(schools.map(({ verdict }) => verdict));
  const verdictOfCoefficients = verdictOfAll(indicators.map(({ coefficient }) => verdictOf(coefficient)));
  return {
    stage,
    schools: schools.length,
    pupils: schools.some(({ pupils }) => pupils === null) ? null : schools.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0),
    passing: count(Verdict.PASSES),
    failing: count(Verdict.FAILS),
    unknown: count(Verdict.UNKNOWN),
    indicators,
    verdictOfSchools,
    verdictOfCoefficients,
    verdict: verdictOfAll([verdictOfSchools, verdictOfCoefficients]),
  };
}

const verdictOf = ({ meets }: Figure): Verdict => (meets === null ? Verdict.UNKNOWN : meets ? Verdict.PASSES : Verdict.FAILS);

function balanceOfIndicator(indicator: ResourceIndicator, stage: Stage, schools: readonly MeasuredStage[], rules: RulesInForce): IndicatorBalance {
  const endowments = schools.flatMap(({ resources: { pupils, resources } }) => {
    const resource = resources[indicator];
    return 'value' in pupils && 'value' in resource ? [{ pupils: pupils.value, resource: resource.value }] : [];
  });
  const { mean, deviation, coefficient } = variationOf(endowments);
  const unknownSchools = schools.length - endowments.length;
  const per = formulaOf(indicator) === Formula.PER_HUNDRED_PUPILS ? 100 : 1;
  const rule = rules.find('VARIATION', stage);
  return {
    indicator,
    counted: endowments.reduce((sum, { resource }) => sum + resource, 0),
    mean: unknownSchools === 0 && mean !== null ? per * mean : null,
    coefficient:
      unknownSchools === 0 && mean !== null && mean > 0 && deviation !== null
        ? figureOf({ formula: Formula.VARIATION, numerator: per * deviation, denominator: per * mean, rule })
        : unknownFigure(unknownSchools > 0 ? FigureUnknown.SCHOOLS_UNKNOWN : FigureUnknown.NO_SCHOOLS, { formula: Formula.VARIATION, rule }),
    coefficientOfKnown: coefficient,
    knownSchools: endowments.length,
    unknownSchools,
  };
}
