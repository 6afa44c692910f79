import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import { currentYear } from '../calendar';
import type { AboveStandard, StaffProfile } from '../profile/staffing';
import { shareByWeight } from '../share';
import { classesOf, stagesOf } from './classes';
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

/** How many teachers of each stage a school has. */
type StageCounts = Map<Stage, number>;

/** Shares the teachers of a county out over its running schools by what their classes have, at least one for each school, then gives those above the standard their own. */
export function staffPlaces(schools: readonly SampleSchool[], { teachers, aboveStandard = [] }: StaffProfile): StaffPlace[] {
  const running = schools.filter((school) => school.running);
  const counts = sharedOut(running, teachers);
  const entries = aboveStandard.map((entry) => ({ ...entry, schools: firstOf(running, entry) }));
  const above = new Set(entries.flatMap(({ schools: first }) => first));
  for (const entry of entries) raise(counts, entry, above);
  let townships = 0;
  return running.flatMap((school) => {
    const classes = classesOf(school, currentYear).length;
    const township = school.entry.administration === 'COUNTY' ? 0 : townships++;
    const inStages = [...(counts.get(school) ?? [])].flatMap(([stage, count]) => {
      const subjects = subjectsAt(school, township, stage);
      return Array.from({ length: count }, (_, nth) => ({ stage, subject: subjects[nth % subjects.length] as Subject }));
    });
    return inStages.map((place, index): StaffPlace => ({ school, ...place, role: roleOf(index, classes) }));
  });
}

function sharedOut(running: readonly SampleSchool[], teachers: number): Map<SampleSchool, StageCounts> {
  const weights = running.map(weightsOf);
  const staff = shareByWeight(teachers - running.length, weights.map((list) => [...list.values()].reduce((sum, weight) => sum + weight, 0))).map((count) => count + 1);
  return new Map(
    running.map((school, index) => {
      const stages = weights[index] ?? new Map<Stage, number>();
      const counts = stages.size > 0 ? shareByWeight(staff[index] ?? 0, [...stages.values()]) : [];
      return [school, new Map([...stages.keys()].map((stage, nth) => [stage, counts[nth] ?? 0]))];
    }),
  );
}

/** What the classes of each stage of a school weigh. */
function weightsOf(school: SampleSchool): Map<Stage, number> {
  const weights = new Map<Stage, number>();
  for (const { stage } of classesOf(school, currentYear)) weights.set(stage, (weights.get(stage) ?? 0) + teachersPerClass(school, stage));
  return weights;
}

function firstOf(running: readonly SampleSchool[], { set, count, stage }: AboveStandard): SampleSchool[] {
  const first = running.filter(({ entry }) => entry.set === set && stagesOf(entry.kind).includes(stage)).slice(0, count);
  if (first.length < count) throw new Error(`The set "${set}" has ${first.length} running schools that teach ${stage}; ${count} are wanted above the standard.`);
  return first;
}

/** The schools get so many teachers of the stage; each comes from the school that has the most to a class then, of those that are not above and are no teaching points: the total stays. */
function raise(counts: ReadonlyMap<SampleSchool, StageCounts>, { schools, stage, teachers }: AboveStandard & { readonly schools: readonly SampleSchool[] }, above: ReadonlySet<SampleSchool>): void {
  const givers = [...counts.keys()].filter((school) => !above.has(school) && school.entry.kind !== 'TEACHING_POINT' && counts.get(school)?.has(stage));
  const classes = new Map(givers.map((school) => [school, classesOf(school, currentYear).filter((one) => one.stage === stage).length]));
  const perClass = (school: SampleSchool): number => (counts.get(school)?.get(stage) ?? 0) / (classes.get(school) ?? 1);
  for (const school of schools) {
    while ((counts.get(school)?.get(stage) ?? 0) < teachers) {
      const giver = givers.reduce((most, one) => (perClass(one) > perClass(most) ? one : most));
      for (const [one, change] of [[giver, -1], [school, 1]] as const) counts.get(one)?.set(stage, (counts.get(one)?.get(stage) ?? 0) + change);
    }
  }
}
