import { classYearBegins } from '../../subgraphs/network/calendar';
import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { SchoolKind } from '../../subgraphs/schools/school/school-kind';
import { random } from '../random';
import type { SampleSchool } from './school';

export interface SampleClass {
  readonly stage: Stage;
  readonly grade: number;
  readonly number: number;
  readonly size: number;
}

const grades: Readonly<Record<SchoolKind, readonly (readonly [Stage, number])[]>> = {
  KINDERGARTEN: [['PRESCHOOL', 3]],
  TEACHING_POINT: [['PRIMARY', 3]],
  PRIMARY: [['PRIMARY', 6]],
  JUNIOR_SECONDARY: [['JUNIOR_SECONDARY', 3]],
  NINE_YEAR: [['PRIMARY', 6], ['JUNIOR_SECONDARY', 3]],
  SENIOR_SECONDARY: [['SENIOR_SECONDARY', 3]],
  COMPLETE_SECONDARY: [['JUNIOR_SECONDARY', 3], ['SENIOR_SECONDARY', 3]],
  TWELVE_YEAR: [['PRIMARY', 6], ['JUNIOR_SECONDARY', 3], ['SENIOR_SECONDARY', 3]],
  SECONDARY_VOCATIONAL: [['VOCATIONAL', 3]],
  SPECIAL_EDUCATION: [],
  COMMUNITY: [],
};

export const stagesOf = (kind: SchoolKind): Stage[] => grades[kind].map(([stage]) => stage);

const usualSize = ({ entry, urban }: SampleSchool, stage: Stage): readonly [number, number] => {
  if (entry.kind === 'TEACHING_POINT') return [4, 11];
  if (stage === 'PRESCHOOL') return urban ? [24, 32] : [15, 26];
  if (!urban) return [14, 32];
  return stage === 'PRIMARY' ? [36, 45] : [40, 50];
};

/**
 * The classes of a school in one school year; none before it opened. One class in so many is oversize (56 pupils and
 * more) while `oversizeEvery` is given.
 */
export function classesOf(school: SampleSchool, schoolYear: number, oversizeEvery?: number): SampleClass[] {
  const { entry } = school;
  if (!school.running || (entry.openedOn && entry.openedOn > classYearBegins(schoolYear))) return [];
  const chance = random(`classes ${school.code} ${schoolYear}`);
  const perGrade = entry.classesPerGrade ?? 0;
  let counted = 0;
  return grades[entry.kind].flatMap(([stage, years]) =>
    Array.from({ length: years * perGrade }, (_, index) => {
      counted += 1;
      const oversize = oversizeEvery !== undefined && school.urban && counted % oversizeEvery === 0;
      const [least, most] = oversize ? [56, 62] : usualSize(school, stage);
      return { stage, grade: Math.floor(index / perGrade) + 1, number: (index % perGrade) + 1, size: chance.int(least, most) };
    }),
  );
}
