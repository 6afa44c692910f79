import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import { currentYear } from '../calendar';
import type { StaffProfile } from '../profile/staffing';
import { random } from '../random';
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
 * Pupils to each teacher and the fewest teachers of a class, by stage: about the national means of recent years (小学 16, 初中 13, 高中 12.5 and so on;
 * 未经官方核验), which the schools of a county are spread around.
 */
const usual: Readonly<Record<Stage, { readonly pupils: number; readonly perClass: number }>> = {
  PRESCHOOL: { pupils: 16, perClass: 1.3 },
  PRIMARY: { pupils: 16, perClass: 1.3 },
  JUNIOR_SECONDARY: { pupils: 13, perClass: 2.3 },
  SENIOR_SECONDARY: { pupils: 12.5, perClass: 2.3 },
  VOCATIONAL: { pupils: 17, perClass: 2 },
};

/**
 * How well a school is staffed, of the usual. The schools of the county itself have somewhat more than usual; those of townships from two thirds of it
 * to a sixth more, so that some lack teachers and some can spare one, as the plans that send teachers from one to the other say.
 */
const staffedAs = ({ code, countyCode, entry }: SampleSchool): number => (entry.administration === 'COUNTY' ? 1.05 : 0.65 + random(`staffed as ${countyCode} ${code}`).next() * 0.5);

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

/** The places on the staffs of the running schools: as many as usual, or as the plan publishes, then shared out in proportion. */
export function staffPlaces(schools: readonly SampleSchool[], { teachers }: StaffProfile): StaffPlace[] {
  const running = schools.filter((school) => school.running);
  const counts = sharedOut(running, teachers);
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

function sharedOut(running: readonly SampleSchool[], published: number | undefined): Map<SampleSchool, StageCounts> {
  const stages = running.flatMap((school) => [...wantedBy(school)].map(([stage, wanted]) => ({ school, stage, wanted })));
  const all = stages.reduce((sum, { wanted }) => sum + wanted, 0);
  const shares = shareByWeight(published ?? Math.round(all), stages.map(({ wanted }) => wanted));
  const counts = new Map<SampleSchool, StageCounts>();
  for (const [index, { school, stage }] of stages.entries()) counts.set(school, (counts.get(school) ?? new Map()).set(stage, shares[index] ?? 0));
  return counts;
}

/** Teachers that the classes of each stage of a school would have, not rounded. */
function wantedBy(school: SampleSchool): Map<Stage, number> {
  const wanted = new Map<Stage, number>();
  for (const { stage, size } of classesOf(school, currentYear)) {
    const { pupils, perClass } = usual[stage];
    wanted.set(stage, (wanted.get(stage) ?? 0) + Math.max(size / pupils, perClass) * staffedAs(school));
  }
  return wanted;
}
