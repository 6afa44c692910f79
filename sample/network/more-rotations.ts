import type { RotationKind, RotationState } from '../../subgraphs/staffing/rotation/rotation.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import { currentYear, schoolYear } from '../calendar';
import type { CountyProfile } from '../profile/profile';
import { random } from '../random';
import { stagesOf } from './classes';
import type { SampleMentorLink } from './mentors';
import type { SampleRotation } from './rotations';
import type { SampleSchool } from './school';
import { servesAt, type SampleTeacher } from './teacher';

/** A rotation that nothing is published about, in a form and a state of its own. */
export interface MadeUpRotation {
  readonly teacher: SampleTeacher;
  readonly from: SampleSchool;
  readonly to: SampleSchool;
  readonly kind: RotationKind;
  readonly state: RotationState;
  readonly year: number;
  /** School years it lasts. */
  readonly years: number;
  readonly personnelRelationMoves: boolean;
  /** Of itinerant teaching, the share of the week. */
  readonly shareOfWeek?: number;
}

/** The school years in which each state is shown: what is to come is proposed or approved. */
const yearsOf: Readonly<Record<RotationState, readonly number[]>> = {
  COMPLETED: [currentYear - 4, currentYear - 3, currentYear - 2],
  ACTIVE: [currentYear],
  APPROVED: [currentYear + 1],
  PROPOSED: [currentYear + 1],
  WITHDRAWN: [currentYear, currentYear + 1],
  CANCELLED: [currentYear - 1, currentYear],
};

/** How many of each form are in each state; of the plain forms the more, as they are the ones that count. */
const numberOf = (kind: RotationKind, state: RotationState): number => {
  const plain = kind === 'ROTATION' || kind === 'SUPPORT_TEACHING';
  return plain && (state === 'COMPLETED' || state === 'ACTIVE') ? 3 : plain && state === 'PROPOSED' ? 2 : 1;
};

const kinds: readonly RotationKind[] = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST', 'ITINERANT', 'SHADOWING'];
const states = Object.keys(yearsOf) as RotationState[];
/** What small schools lack a teacher of their own for. */
const itinerant: readonly Subject[] = ['PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS', 'SCIENCE', 'ENGLISH'];
const leads = ['VICE_PRINCIPAL', 'HEAD_OF_OFFICE', 'HEAD_OF_SUBJECT'];

const inTown = ({ entry }: SampleSchool): boolean => entry.administration === 'COUNTY';

/** Who goes in which form: heads of offices and subjects for a post, teachers of the small subjects to teach around, those of the country to learn in town. */
const goes = (kind: RotationKind, { role, subject, school }: SampleTeacher): boolean => {
  if (role === 'PRINCIPAL') return false;
  if (kind === 'TEMPORARY_POST') return leads.includes(role);
  if (kind === 'ITINERANT') return itinerant.includes(subject);
  if (kind === 'SHADOWING') return !inTown(school) && role !== 'VICE_PRINCIPAL';
  return role !== 'VICE_PRINCIPAL' && subject !== 'PRESCHOOL';
};

interface Spec {
  readonly kind: RotationKind;
  readonly state: RotationState;
  readonly year: number;
  readonly years: number;
}

function* specs({ shortestStay = 1 }: CountyProfile): Iterable<Spec> {
  for (const kind of kinds) {
    const stays = kind === 'ITINERANT' || kind === 'SHADOWING' ? 1 : shortestStay;
    for (const state of states) {
      for (let nth = 0; nth < numberOf(kind, state); nth++) {
        const year = yearsOf[state][nth % yearsOf[state].length] ?? currentYear;
        // What is completed has ended by now.
        yield { kind, state, years: stays, year: state === 'COMPLETED' ? Math.min(year, currentYear - stays) : year };
      }
    }
  }
}

/**
 * In every county rotations of every form in every state, past, present and to come, beside those of which the plan gives the number. Each teacher is in
 * one of them at most and in no mentor pair; where the plan counts who goes to township schools, these others go from town to town.
 */
export function moreRotations(profile: CountyProfile, schools: readonly SampleSchool[], teachers: readonly SampleTeacher[], rotations: readonly SampleRotation[], links: readonly SampleMentorLink[]): MadeUpRotation[] {
  const chance = random(`more rotations ${profile.county.code}`);
  const busy = new Set<SampleTeacher>([...rotations.map(({ teacher }) => teacher), ...links.flatMap(({ mentor, mentee }) => [mentor, mentee])]);
  const closing = new Set(profile.closures.map(({ set }) => set));
  const order = chance.shuffle(teachers.filter(({ leftOn, school, stage }) => !leftOn && !closing.has(school.entry.set) && (profile.rotationStages?.includes(stage) ?? true)));
  const receiversOf = (spec: Spec, { school: own, stage }: SampleTeacher): SampleSchool[] => {
    const toTown = spec.kind === 'SHADOWING' || (profile.rotation !== undefined && spec.kind !== 'ITINERANT');
    const able = schools.filter((school) => school !== own && school.running && !closing.has(school.entry.set) && !school.entry.openedOn && stagesOf(school.entry.kind).includes(stage));
    return chance.shuffle(able.filter((school) => inTown(school) === toTown));
  };
  return [...specs(profile)].flatMap((spec, index): MadeUpRotation[] => {
    const [from, to] = [schoolYear(spec.year).starts_on, schoolYear(spec.year + spec.years - 1).ends_on];
    for (const teacher of order) {
      if (busy.has(teacher) || !goes(spec.kind, teacher) || !servesAt(teacher, teacher.school, from, to)) continue;
      if (spec.kind !== 'SHADOWING' && spec.kind !== 'ITINERANT' && !inTown(teacher.school) && index % 3 !== 0) continue;
      const [first, second] = receiversOf(spec, teacher);
      if (!first) continue;
      busy.add(teacher);
      const row = { ...spec, teacher, from: teacher.school, to: first, personnelRelationMoves: spec.kind === 'ROTATION' && index % 2 === 0 };
      if (spec.kind !== 'ITINERANT') return [row];
      // Who teaches around this year does so at two schools.
      return [{ ...row, shareOfWeek: 0.4 }, ...(second && spec.state === 'ACTIVE' ? [{ ...row, to: second, shareOfWeek: 0.2 }] : [])];
    }
    return [];
  });
}
