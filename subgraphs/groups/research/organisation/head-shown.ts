import sql from 'sql-template-tag';
import { CodedError, ofTeachersSeen, type Scope } from '../../../kit';
import type { TeacherStub } from '../../foreign/teacher.stub';

/** The head of an organisation, for who sees the record of the teacher; throws WITHHELD for others. One statement for all heads of the request. */
export async function headShown(scope: Scope, headId: string): Promise<TeacherStub> {
  const shown = await scope.batch<string, boolean>('research-heads', (ids) => read(scope, ids)).load(headId);
  if (!shown) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
  return { id: headId };
}

async function read(scope: Scope, ids: readonly string[]): Promise<boolean[]> {
  const seen = ofTeachersSeen(scope.viewer, scope.today, sql`p.id`);
  if (typeof seen === 'boolean') return ids.map(() => seen);
  const rows = await scope.rows<{ id: string }>(sql`SELECT p.id FROM staffing_published.teacher p WHERE p.id = ANY(${[...ids]}::uuid[]) AND ${seen}`);
  const found = new Set(rows.map(({ id }) => id));
  return ids.map((id) => found.has(id));
}
