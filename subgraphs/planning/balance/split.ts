import type { SchoolKind } from '../foreign/school-kind';
import type { Stage } from '../foreign/stage';

type Weights = Readonly<Partial<Record<Stage, number>>>;

/**
 * How much more a pupil of a higher stage is taken to use of what a through-train school has, before each stage is counted by
 * itself: nine-year 1 : 1.1, complete secondary 1 : 1.2, twelve-year 1 : 1.1 : 1.32 (教督〔2017〕6号).
 */
const weights: Readonly<Partial<Record<SchoolKind, Weights>>> = {
  NINE_YEAR: { PRIMARY: 1, JUNIOR_SECONDARY: 1.1 },
  COMPLETE_SECONDARY: { JUNIOR_SECONDARY: 1, SENIOR_SECONDARY: 1.2 },
  TWELVE_YEAR: { PRIMARY: 1, JUNIOR_SECONDARY: 1.1, SENIOR_SECONDARY: 1.32 },
};

const onlyStage: Readonly<Partial<Record<SchoolKind, Stage>>> = {
  TEACHING_POINT: 'PRIMARY',
  PRIMARY: 'PRIMARY',
  JUNIOR_SECONDARY: 'JUNIOR_SECONDARY',
};

/** The stages of compulsory education that a kind of school has. */
export const compulsoryStages = (kind: SchoolKind): Stage[] =>
  stagesOf(kind).filter((stage) => stage === 'PRIMARY' || stage === 'JUNIOR_SECONDARY');

/** The stages a kind of school shares its resources among; none for a kind that has no part in compulsory education. */
export const stagesOf = (kind: SchoolKind): Stage[] => {
  const only = onlyStage[kind];
  return only ? [only] : (Object.keys(weights[kind] ?? {}) as Stage[]);
};

export interface StagePupils {
  readonly stage: Stage;
  readonly pupils: number;
}

export interface StageShare extends StagePupils {
  readonly weight: number;
  /** In the unit of the resource. */
  readonly share: number;
}

/** What each stage of a school has of a resource that the stages share: by its pupils and their weight. Empty without pupils. Throws RangeError for a stage the kind does not have. */
export function splitByStage(kind: SchoolKind, pupils: readonly StagePupils[], resource: number): StageShare[] {
  const own = stagesOf(kind);
  const weighed = pupils.map(({ stage, pupils: count }) => {
    if (!own.includes(stage)) throw new RangeError(`A ${kind} school has ${own.join(', ') || 'no stage of compulsory education'}, not ${stage}`);
    const weight = weights[kind]?.[stage] ?? 1;
    return { stage, pupils: count, weight, weighed: weight * count };
  });
  const total = weighed.reduce((sum, stage) => sum + stage.weighed, 0);
  return total === 0 ? [] : weighed.map(({ weighed: part, ...stage }) => ({ ...stage, share: (resource * part) / total }));
}
