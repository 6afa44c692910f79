import sql from 'sql-template-tag';
import { byCounty, concernOf, countyItself, ofTeachersSeen, onlyNamed, schoolItself, teacherItself, type ConcernOf, type MutationRules, type RowPolicy } from '../../kit';
import { ResearcherAssignment } from './researcher/researcher-assignment.entity';

export const researchRows: readonly RowPolicy[] = [
  {
    entity: ResearcherAssignment,
    en: 'of the teachers whose records they see',
    zh: '限可见教师的记录',
    visible: (viewer, today) => ofTeachersSeen(viewer, today, sql`t.teacher_id`),
  },
];

const organisation = concernOf('research_organisation', { counties: ['county_id'] });
const assignment: ConcernOf = () => ({
  counties: sql`SELECT o.county_id FROM researcher_assignment r JOIN research_organisation o ON o.id = r.organisation_id WHERE r.id = given.id`,
});

/** The research network is the county's to build. */
export const researchMutations: MutationRules = {
  foundResearchOrganisation: byCounty({ county: countyItself, group: onlyNamed(concernOf('education_group', { counties: ['county_id'] })), school: schoolItself, parent: organisation, head: teacherItself }),
  changeResearchOrganisation: byCounty({ id: organisation, parent: organisation, head: teacherItself }),
  assignResearcher: byCounty({ organisation, teacher: teacherItself }),
  endResearcherAssignment: byCounty({ id: assignment }),
};
