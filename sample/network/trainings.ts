import type { EnrolmentState } from '../../subgraphs/staffing/training/enrolment/enrolment-state';
import { sampleDay } from '../calendar';
import type { CountyProfile } from '../profile/profile';
import type { ProgrammeEntry } from '../profile/staffing';
import { random } from '../random';
import type { SampleGroup } from './groups';
import type { SampleSchool } from './school';
import { isServing, type SampleTeacher } from './teacher';

export interface SampleSession {
  readonly code: string;
  readonly topic: string;
  readonly day: string;
  readonly hours: number;
  readonly host?: SampleSchool;
  readonly delivered: boolean;
  readonly trainer?: SampleTeacher;
  readonly enrolments: readonly { readonly teacher: SampleTeacher; readonly state: EnrolmentState }[];
}

export interface SampleTraining {
  readonly code: string;
  readonly entry: ProgrammeEntry;
  readonly year: number;
  readonly sessions: readonly SampleSession[];
}

// A month with school days for each session in turn.
const months = ['03', '04', '05', '06', '09', '10', '11', '12'];

/** The programmes of a county with their sessions. Where the plan gives a figure, it stands in the programme; who came is made up. */
export function trainingsOf(profile: CountyProfile, groups: readonly SampleGroup[], teachers: readonly SampleTeacher[]): SampleTraining[] {
  const { code: county } = profile.county;
  const districts = groups.filter(({ kind, lead }) => kind === 'SCHOOL_DISTRICT' && lead);
  return (profile.programmes ?? []).flatMap((entry, programmeIndex) =>
    entry.years.map((year): SampleTraining => {
      const code = `TP${county}-${String(programmeIndex + 1).padStart(2, '0')}-${year}`;
      const chance = random(`training ${code}`);
      const sessions = Array.from({ length: entry.sessions ?? 0 }, (_, index): SampleSession => {
        const day = `${year}-${months[index % months.length] ?? '03'}-${String(10 + (index % 10)).padStart(2, '0')}`;
        const district = entry.perDistrict ? districts[index % districts.length] : undefined;
        const hosts = (district?.memberships ?? []).map(({ school }) => school).filter((school) => school.running && school !== district?.lead && school.entry.kind === 'NINE_YEAR');
        const host = hosts[Math.floor(index / Math.max(districts.length, 1)) % Math.max(hosts.length, 1)];
        const members = new Set(district?.memberships.map(({ school }) => school));
        const able = teachers.filter((teacher) => isServing(teacher, day, day));
        const audience = able.filter(({ school }) => !district || (members.has(school) && school !== district.lead));
        return {
          code: `${code}-${String(index + 1).padStart(2, '0')}`,
          topic: entry.topic ?? `${entry.name}第${index + 1}期`,
          day,
          hours: entry.hours ?? 4,
          host,
          delivered: host !== undefined,
          trainer: able.find(({ school, honours }) => district && school === district.lead && honours.length > index % 2),
          enrolments: chance
            .shuffle(audience)
            .slice(0, entry.attendance ?? 0)
            .map((teacher) => ({ teacher, state: day > sampleDay ? 'ENROLLED' : chance.next() < 0.94 ? 'ATTENDED' : 'ABSENT' })),
        };
      });
      return { code, entry, year, sessions };
    }),
  );
}
