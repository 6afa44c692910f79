import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, type EnumFilter } from '../../kit';

/** Filter rule for what belongs to a teacher: that teacher's main subject. */
export const ofSubject = (filter: EnumFilter): Sql =>
  sql`EXISTS (SELECT FROM teacher p WHERE p.id = t.teacher_id AND ${conditionOn('subject', { sql: sql`p.subject`, type: 'text' }, filter)})`;
