import { currentYear, rotationYears, schoolYear } from '../calendar';
import type { CountyProfile } from '../profile/profile';
import { shareByWeight } from '../share';
import { stagesOf } from './classes';
import type { SampleGroup } from './groups';
import type { SampleSchool } from './school';
import { isServing, type SampleTeacher } from './teacher';

export interface SampleRotation {
  readonly teacher: SampleTeacher;
  readonly from: SampleSchool;
  readonly to: SampleSchool;
  readonly year: number;
}

/** A township school of the district where somebody of this stage can teach, another one each year. */
function receiver(district: SampleGroup, teacher: SampleTeacher, turn: number): SampleSchool | undefined {
  const able = district.memberships
    .map(({ school }) => school)
    .filter(({ running, entry }) => running && entry.administration !== 'COUNTY' && stagesOf(entry.kind).includes(teacher.stage));
  return able[turn % Math.max(able.length, 1)];
}

/**
 * As many rotations a school year as the plan states: teachers of the lead schools who hold an honour, as its categories ask,
 * each for one year at a township school of the same district. Some who might be sent stay, so that they can guide mentees.
 */
export function rotationsOf(profile: CountyProfile, groups: readonly SampleGroup[], teachers: readonly SampleTeacher[]): SampleRotation[] {
  if (!profile.rotation) return [];
  const { perYear } = profile.rotation;
  const districts = groups.filter(({ kind }) => kind === 'SCHOOL_DISTRICT');
  const eligible = teachers.filter(({ honours, role }) => honours.length > 0 && role !== 'PRINCIPAL');
  const pools = districts.map(({ lead }) => eligible.filter(({ school }) => school === lead).filter((_, index) => index % 5 < 3));
  return rotationYears.flatMap((year) =>
    shareByWeight(perYear, districts.map(() => 1)).flatMap((count, index) => {
      const district = districts[index] as SampleGroup;
      const { starts_on, ends_on } = schoolYear(year);
      const pool = (pools[index] ?? []).filter((teacher) => isServing(teacher, starts_on, ends_on) && receiver(district, teacher, 0));
      if (pool.length < count) throw new Error(`${district.name} has ${pool.length} teachers who may rotate in ${year}; ${count} are wanted.`);
      const turn = (year - (rotationYears[0] ?? currentYear)) * count;
      return Array.from({ length: count }, (_, nth): SampleRotation => {
        const teacher = pool[(turn + nth) % pool.length] as SampleTeacher;
        return { teacher, from: teacher.school, to: receiver(district, teacher, turn + nth) as SampleSchool, year };
      });
    }),
  );
}
