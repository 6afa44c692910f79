import { choice, code, origin, period, reference, text, type Sheet } from '../../../kit';
import { ResearchLevel } from './research-level';
import { ResearchOrganisation } from './research-organisation.entity';

export const researchOrganisationSheet: Sheet = {
  name: 'research_organisations',
  zh: '教研组织',
  description: 'Who looks after teaching research in a county, a group of schools and a school, and under whom. The parent is one level up.',
  entity: ResearchOrganisation,
  key: ['code'],
  roster: { of: 'county' },
  columns: [
    code(),
    text('name', '名称'),
    choice('level', '教研层级', ResearchLevel),
    reference('county', '县区代码', 'schools.counties'),
    reference('group', '集团编号', 'groups.education_groups', { optional: true }),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    reference('parent', '上级教研组织编号', 'groups.research_organisations', { optional: true }),
    reference('head', '负责人教师编号', 'staffing.teachers', { optional: true }),
    ...period(),
    ...origin(),
  ],
};
