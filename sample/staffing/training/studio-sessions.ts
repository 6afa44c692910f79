import type { SampleCounty } from '../../network/network';
import type { SampleSchool } from '../../network/school';
import { isServing } from '../../network/teacher';
import { random } from '../../random';
import { studiosOf, type SampleStudio } from '../studios';

export interface SampleStudioProgramme {
  readonly code: string;
  readonly year: number;
  readonly sessions: readonly SampleStudioSession[];
}

export interface SampleStudioSession {
  readonly code: string;
  readonly studio: SampleStudio;
  readonly day: string;
  readonly topic: string;
  readonly host: SampleSchool;
  /** Lessons brought to a township school; the others are case studies at the school of the studio. */
  readonly brought: boolean;
}

const years = [2025, 2026];

/** Schools under a township that teach the stage of the studio; senior and vocational studios find none and stay at home. */
function townshipSchools({ teachers }: SampleCounty, { leader }: SampleStudio, day: string): SampleSchool[] {
  const there = teachers.filter(({ stage, school }) => stage === leader.stage && school.running && school.entry.administration !== 'COUNTY');
  return [...new Set(there.filter((teacher) => isServing(teacher, day, day)).map(({ school }) => school))];
}

/** Each studio meets once in spring over cases and goes once in autumn to a township school: no plan counts what studios hold. */
export const studioProgrammesOf = (county: SampleCounty): SampleStudioProgramme[] =>
  years.flatMap((year): SampleStudioProgramme[] => {
    const code = `TP${county.code}-ST-${year}`;
    const sessions = studiosOf(county).flatMap((studio, index): SampleStudioSession[] => {
      const day = (month: string): string => `${year}-${month}-${String(8 + (index % 20)).padStart(2, '0')}`;
      const session = { code: `${code}-${String(index + 1).padStart(2, '0')}`, studio };
      const hosts = townshipSchools(county, studio, day('10'));
      const home: SampleStudioSession = { ...session, code: `${session.code}A`, day: day('04'), topic: '课堂教学案例研讨', host: studio.leader.school, brought: false };
      if (hosts.length === 0) return [home];
      return [home, { ...session, code: `${session.code}B`, day: day('10'), topic: '送教下乡示范课', host: random(`studio sessions ${session.code}`).pick(hosts), brought: true }];
    });
    return sessions.length === 0 ? [] : [{ code, year, sessions }];
  });
