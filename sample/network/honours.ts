import type { CountyProfile } from '../profile/profile';
import { random } from '../random';
import type { SampleTeacher } from './teacher';

/**
 * Gives each honour to as many different teachers as the plan counts. The kinds overlap, as the plan lets them: the first
 * teachers of a fixed order hold the highest honours and, like all who follow, those below. Rural honours stay in the country.
 */
export function awardHonours(profile: CountyProfile, teachers: readonly SampleTeacher[]): void {
  const settled = teachers.filter((teacher) => !teacher.leftOn && teacher.joinedOn < '2015');
  const order = random(`honours ${profile.county.code}`).shuffle(settled);
  let offset = 0;
  for (const entry of profile.honours) {
    const candidates = entry.kind === 'RURAL_BACKBONE' ? order.filter((teacher) => !teacher.school.urban) : order;
    if (candidates.length < entry.count) {
      throw new Error(`${entry.name}: ${entry.count} holders wanted, only ${candidates.length} teachers are settled.`);
    }
    for (let index = 0; index < entry.count; index++) candidates[(offset + index) % candidates.length]?.honours.push(entry);
    // The next kind begins where two thirds of this one end, so that some hold both.
    offset += Math.floor((entry.count * 2) / 3);
  }
}
