import { postSheet } from '../../subgraphs/staffing/post/post.sheet';
import type { ProfessionalTitle } from '../../subgraphs/staffing/teacher/teacher.enums';
import type { SampleSchool } from '../network/school';
import { random } from '../random';
import { generated, table } from '../table';

export const postCode = (school: SampleSchool, title: ProfessionalTitle): string => `P${school.code}-${title.replaceAll('_', '-')}`;

/** As many posts of each title as teachers hold it now, more or less a few: some stand empty, and some grades are over quota. */
export const posts = table(postSheet, function* (network) {
  for (const { code: county, teachers } of network.counties) {
    const chance = random(`posts ${county}`);
    const staff = new Map<string, { readonly school: SampleSchool; readonly title: ProfessionalTitle; filled: number }>();
    for (const { school, title, leftOn } of teachers) {
      const key = postCode(school, title);
      const post = staff.get(key) ?? { school, title, filled: 0 };
      post.filled += leftOn ? 0 : 1;
      staff.set(key, post);
    }
    for (const [code, { school, title, filled }] of staff) {
      yield { code, school: school.code, title_grade: title, quota: Math.max(0, filled + chance.int(-1, 2)), ...generated() };
    }
  }
});
