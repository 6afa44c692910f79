import { boolean, choice, origin, period, reference, type Sheet } from '../../../kit';
import { Subject } from '../../foreign/subject';
import { ResearcherAssignment } from './researcher-assignment.entity';

export const researcherAssignmentSheet: Sheet = {
  name: 'researcher_assignments',
  zh: '教研员',
  description: 'Which teachers are researchers of which subject, at which research organisation and when.',
  entity: ResearcherAssignment,
  key: ['teacher', 'subject', 'organisation', 'starts_on'],
  roster: { of: 'organisation.county' },
  columns: [
    reference('teacher', '教师编号', 'staffing.teachers'),
    choice('subject', '教研学科', Subject),
    reference('organisation', '教研组织编号', 'groups.research_organisations'),
    boolean('full_time', '是否专职'),
    ...period(),
    ...origin(),
  ],
};
