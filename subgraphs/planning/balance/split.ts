import type { SchoolKind } from '../foreign/school-kind';
import { isCompulsory, type Stage } from '../foreign/stage';
import type { RulesInForce } from '../rules/rules-of';

/** Stages from the lowest up of the kinds of school that have a part in compulsory education. */
const stagesByKind: Readonly<Partial<Record<SchoolKind, readonly Stage[]>>> = {
  TEACHING_POINT: ['PRIMARY'],
  PRIMARY: ['PRIMARY'],
  JUNIOR_SECONDARY: ['JUNIOR_SECONDARY'],
  NINE_YEAR: ['PRIMARY', 'JUNIOR_SECONDARY'],
  COMPLETE_SECONDARY: ['JUNIOR_SECONDARY', 'SENIOR_SECONDARY'],
  TWELVE_YEAR: ['PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY'],
};

/** The weight of a pupil of a stage; null where no rule has one. */
export type WeightOf = (stage: Stage) => number | null;

/**
 * How much more a pupil of a higher stage is taken to use of what a through-train school has, before each stage is counted by itself, by
 * the rules (教督〔2017〕6号: nine-year 1 : 1.1, complete secondary 1 : 1.2, twelve-year 1 : 1.1 : 1.32). A pupil of the lowest stage weighs 1.
 */
export const weightsOf = (kind: SchoolKind, rules: RulesInForce): WeightOf => (stage) => (stage === stagesOf(kind)[0] ? 1 : (rules.find('STAGE_WEIGHT', stage, kind)?.threshold ?? null));

/** The stages of compulsory education that a kind of school has. */
export const compulsoryStages = (kind: SchoolKind): Stage[] => stagesOf(kind).filter(isCompulsory);

/** The stages a kind of school shares its resources among; none for a kind that has no part in compulsory education. */
export const stagesOf = (kind: SchoolKind): readonly Stage[] => stagesByKind[kind] ?? [];

export interface StagePupils {
  readonly stage: Stage;
  readonly pupils: number;
}

export interface StageShare extends StagePupils {
  readonly weight: number;
  /** In the unit of the resource. */
  readonly share: number;
}

/**
 * What each stage of a school has of a resource that the stages share: by its pupils and their weight. Empty without pupils, null where a
 * weight is not known. Throws RangeError for a stage the kind does not have.
 */
export function splitByStage(kind: SchoolKind, pupils: readonly StagePupils[], resource: number, weightOf: WeightOf): StageShare[] | null {
  const own = stagesOf(kind);
  const weighed = pupils.flatMap(({ stage, pupils: count }) => {
    if (!own.includes(stage)) throw new RangeError(`A ${kind} school has ${own.join(', ') || 'no stage of compulsory education'}, not ${stage}`);
    const weight = weightOf(stage);
    return weight === null ? [] : [{ stage, pupils: count, weight, weighed: weight * count }];
  });
  if (weighed.length < pupils.length) return null;
  const total = weighed.reduce((sum, stage) => sum + stage.weighed, 0);
  return total === 0 ? [] : weighed.map(({ weighed: part, ...stage }) => ({ ...stage, share: (resource * part) / total }));
}
