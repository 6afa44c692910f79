import sql, { type Sql } from 'sql-template-tag';

/** The stages that a school of a kind teaches, as a text array; special education and community schools teach none of them as such. */
export const stagesTaughtBy = (kind: Sql): Sql => sql`ARRAY(SELECT teaches.stage FROM (VALUES ('KINDERGARTEN', 'PRESCHOOL'), ('TEACHING_POINT', 'PRIMARY'), ('PRIMARY', 'PRIMARY'),
  ('NINE_YEAR', 'PRIMARY'), ('TWELVE_YEAR', 'PRIMARY'), ('JUNIOR_SECONDARY', 'JUNIOR_SECONDARY'), ('NINE_YEAR', 'JUNIOR_SECONDARY'), ('COMPLETE_SECONDARY', 'JUNIOR_SECONDARY'),
  ('TWELVE_YEAR', 'JUNIOR_SECONDARY'), ('SENIOR_SECONDARY', 'SENIOR_SECONDARY'), ('COMPLETE_SECONDARY', 'SENIOR_SECONDARY'), ('TWELVE_YEAR', 'SENIOR_SECONDARY'),
  ('SECONDARY_VOCATIONAL', 'VOCATIONAL')) AS teaches(kind, stage) WHERE teaches.kind = ${kind})`;
