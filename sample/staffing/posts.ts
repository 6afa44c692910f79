import { postSheet } from '../../subgraphs/staffing/post/post.sheet';
import type { ProfessionalTitle } from '../../subgraphs/staffing/teacher/teacher.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import type { SampleSchool } from '../network/school';
import type { SampleTeacher } from '../network/teacher';
import { random } from '../random';
import { generated, table } from '../table';

export interface SamplePost {
  readonly code: string;
  readonly school: SampleSchool;
  readonly title: ProfessionalTitle;
  /** Undefined where the post is open to all subjects. */
  readonly subject?: Subject;
}

/** Of these a secondary school sets up posts by subject; the others, and all of the other schools, are by title alone. */
const ofTheirOwn: readonly Subject[] = ['CHINESE', 'MATHEMATICS', 'ENGLISH', 'VOCATIONAL'];
const inCode = (value: string): string => value.replaceAll('_', '-');

/** The post that a teacher holds at the school of their establishment. */
export function postOf({ school, title, stage, subject }: SampleTeacher): SamplePost {
  const own = stage !== 'PRESCHOOL' && stage !== 'PRIMARY' && ofTheirOwn.includes(subject);
  const code = `P${school.code}-${inCode(title)}`;
  return own ? { code: `${code}-${inCode(subject)}`, school, title, subject } : { code, school, title };
}

/** As many posts of each title, and of the main subjects of secondary schools, as teachers hold them now, more or less a few: some stand empty, and some are over quota. */
export const posts = table(postSheet, function* (network) {
  for (const { code: county, teachers } of network.counties) {
    const chance = random(`posts ${county}`);
    const staff = new Map<string, SamplePost & { filled: number }>();
    for (const teacher of teachers) {
      const post = postOf(teacher);
      const held = staff.get(post.code) ?? { ...post, filled: 0 };
      held.filled += teacher.leftOn ? 0 : 1;
      staff.set(post.code, held);
    }
    for (const { code, school, title, subject, filled } of staff.values()) {
      yield { code, school: school.code, title_grade: title, subject, quota: Math.max(0, filled + chance.int(-1, 2)), ...generated() };
    }
  }
});
