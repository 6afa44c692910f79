import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import { currentYear } from '../calendar';
import { shareByWeight } from '../share';
import { classesOf } from './classes';
import type { SampleSchool } from './school';
import { subjectsOf } from './teacher';

/** A place on the staff of a school: what its teacher teaches and is there. */
export interface StaffPlace {
  readonly school: SampleSchool;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly role: StaffRole;
}

const roleOf = (index: number, classes: number): StaffRole => {
  if (index === 0) return 'PRINCIPAL';
  if (index === 1 && classes >= 9) return 'VICE_PRINCIPAL';
  if (index === 2 && classes >= 9) return 'HEAD_OF_OFFICE';
  if (index % 7 === 3) return 'HEAD_OF_SUBJECT';
  return index <= classes + 2 ? 'CLASS_TEACHER' : 'TEACHER';
};

/**
 * Teachers for one class. The schools of the county itself have more than their pupils need and those of townships fewer, as
 * the plans that send teachers from one to the other say.
 */
const teachersPerClass = ({ entry }: SampleSchool, stage: Stage): number => {
  const rich = entry.administration === 'COUNTY';
  if (stage === 'PRIMARY') return rich ? 2.9 : 1.9;
  if (stage === 'JUNIOR_SECONDARY') return rich ? 4.4 : 2.8;
  return stage === 'PRESCHOOL' ? 1.3 : 2.2;
};

/** Subjects for which a township school has nobody: another lack in each, of the main ones and of PE. */
const lacking: readonly (readonly Subject[])[] = [
  ['MATHEMATICS', 'PHYSICAL_EDUCATION'],
  ['ENGLISH', 'PHYSICAL_EDUCATION', 'PHYSICS'],
  ['MATHEMATICS', 'SCIENCE', 'MUSIC'],
  ['ENGLISH', 'MATHEMATICS', 'FINE_ARTS'],
];

const subjectsAt = (school: SampleSchool, township: number, stage: Stage): readonly Subject[] => {
  if (school.entry.administration === 'COUNTY' || !['PRIMARY', 'JUNIOR_SECONDARY'].includes(stage)) return subjectsOf[stage];
  const missing = lacking[township % lacking.length] ?? [];
  return subjectsOf[stage].filter((subject) => !missing.includes(subject));
};

/** Shares the teachers of a county out over its running schools by what their classes have, at least one for each school. */
export function staffPlaces(schools: readonly SampleSchool[], teachers: number): StaffPlace[] {
  const running = schools.filter((school) => school.running);
  const stages = running.map((school) => weightsOf(school));
  const staff = shareByWeight(teachers - running.length, stages.map((list) => [...list.values()].reduce((sum, weight) => sum + weight, 0))).map((count) => count + 1);
  let townships = 0;
  return running.flatMap((school, schoolIndex) => {
    const weights = stages[schoolIndex] ?? new Map<Stage, number>();
    const classes = classesOf(school, currentYear).length;
    const township = school.entry.administration === 'COUNTY' ? 0 : townships++;
    const counts = weights.size > 0 ? shareByWeight(staff[schoolIndex] ?? 0, [...weights.values()]) : [];
    const inStages = [...weights.keys()].flatMap((stage, index) => {
      const subjects = subjectsAt(school, township, stage);
      return Array.from({ length: counts[index] ?? 0 }, (_, nth) => ({ stage, subject: subjects[nth % subjects.length] as Subject }));
    });
    return inStages.map((place, index): StaffPlace => ({ school, ...place, role: roleOf(index, classes) }));
  });
}

/** What the classes of each stage of a school weigh. */
function weightsOf(school: SampleSchool): Map<Stage, number> {
  const weights = new Map<Stage, number>();
  for (const { stage } of classesOf(school, currentYear)) weights.set(stage, (weights.get(stage) ?? 0) + teachersPerClass(school, stage));
  return weights;
}
