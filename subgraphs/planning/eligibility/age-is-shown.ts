import type { Scope } from '../../kit';
import { schoolYearOf } from '../../network/calendar';
import type { Standing } from './standing';

/**
 * Whether an answer that goes by age is shown for a day. Asked for one school year after the other it would find the year in which an age is reached, and beside the
 * masked birth date, which shows the year of birth, the sex: the ages of the rules differ by it. Nobody but the teacher sees these in clear without a trace, so the
 * answer is shown for the school years that are planned, the running one and the next, whatever the day of them; to a lead school, which is shown no
 * personal data of its partners, for the running one.
 */
export function ageIsShown({ viewer, today }: Scope, standing: Pick<Standing, 'schoolId'> | null, day: string): boolean {
  if (viewer.role === 'SYSTEM_ADMINISTRATOR') return true;
  const ofPartner = viewer.role === 'LEAD_SCHOOL_USER' && standing?.schoolId !== viewer.scope?.ownSchool;
  const ahead = schoolYearOf(day) - schoolYearOf(today);
  return ahead === 0 || (ahead === 1 && !ofPartner);
}
