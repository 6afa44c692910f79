import sql from 'sql-template-tag';
import { byCounty, concernOf, schoolItself, type MutationRules, type RowPolicy } from '../../kit';
import { resultsSeen } from '../access/results-seen';
import { SchoolAppraisal } from './school-appraisal.entity';

export const appraisalRows: readonly RowPolicy[] = [
  {
    entity: SchoolAppraisal,
    en: 'whose result is public; schools also their own, the county its own',
    zh: '限已公示的; 学校另见本校的, 县区另见本县区的',
    visible: (viewer, today) => resultsSeen(viewer, today, sql`t`),
  },
];

/** The county appraises its schools and says when that becomes public. */
export const appraisalMutations: MutationRules = {
  recordAppraisal: byCounty({ school: schoolItself }),
  publishAppraisal: byCounty({ id: concernOf('school_appraisal', { counties: ['county_id'] }) }),
};
