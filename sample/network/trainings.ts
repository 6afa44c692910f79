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
  /** The school the training was brought to. */
  readonly host?: SampleSchool;
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

/** The district's schools that get training brought to them, one after another; none for a programme of the whole county. */
function hostOf(district: SampleGroup | undefined, turn: number): SampleSchool | undefined {
  const hosts = (district?.memberships ?? []).map(({ school }) => school).filter(({ running, entry }) => running && entry.kind === 'NINE_YEAR');
  const others = hosts.filter((school) => school !== district?.lead);
  return others[turn % Math.max(others.length, 1)];
}

/** Who may come: the county's teachers of that day, or those of the district's members without the lead school, which trains. */
function audienceOf(teachers: readonly SampleTeacher[], district: SampleGroup | undefined): readonly SampleTeacher[] {
  if (!district) return teachers;
  const members = new Set(district.memberships.map(({ school }) => school));
  return teachers.filter(({ school }) => members.has(school) && school !== district.lead);
}

const stateOf = (drawn: number): EnrolmentState => (drawn < 0.94 ? 'ATTENDED' : drawn < 0.98 ? 'ABSENT' : 'WITHDRAWN');

type Programme = Omit<SampleTraining, 'sessions'>;

function sessionsOf({ code, entry, year }: Programme, districts: readonly SampleGroup[], teachers: readonly SampleTeacher[]): SampleSession[] {
  const chance = random(`training ${code}`);
  return Array.from({ length: entry.sessions ?? 0 }, (_, index): SampleSession => {
    const day = `${year}-${months[index % months.length] ?? '03'}-${String(10 + (index % 10)).padStart(2, '0')}`;
    const district = entry.perDistrict ? districts[index % districts.length] : undefined;
    const host = hostOf(district, Math.floor(index / Math.max(districts.length, 1)));
    const serving = teachers.filter((teacher) => isServing(teacher, day, day));
    const attending = chance.shuffle(audienceOf(serving, district)).slice(0, entry.attendance ?? 0);
    return {
      code: `${code}-${String(index + 1).padStart(2, '0')}`,
      topic: entry.topic ?? `${entry.name}第${index + 1}期`,
      day,
      hours: entry.hours ?? 4,
      host,
      trainer: district && serving.find(({ school, honours }) => school === district.lead && honours.length > index % 2),
      enrolments: attending.map((teacher) => ({ teacher, state: day > sampleDay ? 'ENROLLED' : stateOf(chance.next()) })),
    };
  });
}

/** The programmes of a county with their sessions. Where the plan gives a figure, it stands in the programme; who came is made up. */
export function trainingsOf(profile: CountyProfile, groups: readonly SampleGroup[], teachers: readonly SampleTeacher[]): SampleTraining[] {
  const districts = groups.filter(({ kind, lead }) => kind === 'SCHOOL_DISTRICT' && lead);
  return (profile.programmes ?? []).flatMap((entry, index) =>
    entry.years.map((year): SampleTraining => {
      const code = `TP${profile.county.code}-${String(index + 1).padStart(2, '0')}-${year}`;
      return { code, entry, year, sessions: sessionsOf({ code, entry, year }, districts, teachers) };
    }),
  );
}
