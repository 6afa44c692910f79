import sql from 'sql-template-tag';
import { CodedError, requireSchoolSeen, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { oneself } from './teachers-seen';

/** Lets pass who sees the staff of a school, if only in brief: teachers that of the school where they serve. Otherwise throws WITHHELD. */
export async function requireStaffSeen(scope: Scope, schoolId: string): Promise<void> {
  if (scope.viewer.role !== 'TEACHER') return requireSchoolSeen(scope, 'STAFFING', schoolId);
  if (!(await ownServingSchools(scope)).includes(schoolId)) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
}

/** At most one; asked once in a request. */
const ownServingSchools = (scope: Scope): Promise<string[]> =>
  scope
    .batch<string, string[]>('access:own-serving-schools', async (keys) => {
      const rows = await scope.rows<{ school_id: string }>(
        sql`SELECT here.school_id FROM ${servingOn(scope.today)} AS here WHERE here.teacher_id = ${oneself(scope.viewer)}`,
      );
      return keys.map(() => rows.map(({ school_id }) => school_id));
    })
    .load('');
