import sql, { type Sql } from 'sql-template-tag';
import { CodedError, isId } from '../../../kit';

/** Condition on a target (`t`): that it depends on what an id names in `column` of the dependency (`d`). Throws BAD_FILTER for what is no id. */
export const dependingOn =
  (field: string, column: Sql) =>
  (id: string): Sql => {
    if (!isId(id)) throw new CodedError('BAD_FILTER', { field, value: id, expected: 'an id of the graph, a UUID' });
    return sql`EXISTS (SELECT FROM target_dependency d WHERE d.target_id = t.id AND ${column} = ${id}::uuid)`;
  };
