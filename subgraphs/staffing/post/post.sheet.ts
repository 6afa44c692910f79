import { choice, code, integer, origin, reference, type Sheet } from '../../kit';
import { Subject } from '../teacher/subject';
import { ProfessionalTitle } from '../teacher/teacher.enums';
import { Post } from './post.entity';

export const postSheet: Sheet = {
  name: 'posts',
  zh: '岗位',
  description: 'Posts that the county allots to schools, by title grade.',
  entity: Post,
  key: ['code'],
  columns: [
    code('code', '岗位编号'),
    reference('school', '学校标识码', 'schools.schools'),
    choice('title_grade', '岗位等级', ProfessionalTitle),
    choice('subject', '学科', Subject, { optional: true }),
    integer('quota', '核定岗位数', { max: 10_000 }),
    ...origin(),
  ],
};
