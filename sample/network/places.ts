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

/** Shares the teachers of a county out over its running schools by their classes, at least one for each school. */
export function staffPlaces(schools: readonly SampleSchool[], teachers: number): StaffPlace[] {
  const running = schools.filter((school) => school.running);
  const stages = running.map((school) => classesOf(school, currentYear).map(({ stage }) => stage));
  const staff = shareByWeight(teachers - running.length, stages.map((list) => list.length)).map((count) => count + 1);
  return running.flatMap((school, schoolIndex) => {
    const classStages = stages[schoolIndex] ?? [];
    const count = staff[schoolIndex] ?? 0;
    const perStage = new Map<Stage, number>();
    return Array.from({ length: count }, (_, index): StaffPlace => {
      const stage = classStages[Math.floor((index * classStages.length) / count)] as Stage;
      const nth = perStage.get(stage) ?? 0;
      perStage.set(stage, nth + 1);
      const subjects = subjectsOf[stage];
      return { school, stage, subject: subjects[nth % subjects.length] as Subject, role: roleOf(index, classStages.length) };
    });
  });
}
