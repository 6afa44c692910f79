import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, countyItself, schoolItself, type MutationRules, type RowPolicy } from '../../kit';
import { Inspection } from './inspection.entity';
import { resultsSeen } from '../access/results-seen';
import { Rectification } from './rectification/rectification.entity';

const published = { en: 'whose result is public; schools also their own, the county its own', zh: '限已公示的; 学校另见本校的, 县区另见本县区的' };

export const inspectionRows: readonly RowPolicy[] = [
  { entity: Inspection, ...published, visible: (viewer, today) => resultsSeen(viewer, today, sql`t`) },
  {
    entity: Rectification,
    ...published,
    visible: (viewer, today) => {
      const inspections = resultsSeen(viewer, today, sql`i`);
      return typeof inspections === 'boolean' ? inspections : sql`t.inspection_id IN (SELECT i.id FROM inspection i WHERE ${inspections})`;
    },
  },
];

const ofInspection = concernOf('inspection', { counties: ['county_id'] });
const inspected = sql`FROM rectification r JOIN inspection i ON i.id = r.inspection_id WHERE r.id = given.id`;

/** The county inspects, publishes, orders and decides; what was put right is reported by the school that did it. */
export const inspectionMutations: MutationRules = {
  recordInspection: byCounty({ school: schoolItself, county: countyItself }),
  publishInspection: byCounty({ id: ofInspection }),
  orderRectification: byCounty({ inspection: ofInspection }),
  reportRectification: bySchool({ id: () => ({ schools: sql`SELECT i.school_id ${inspected}` }) }),
  decideRectification: byCounty({ id: () => ({ counties: sql`SELECT i.county_id ${inspected}` }) }),
};
