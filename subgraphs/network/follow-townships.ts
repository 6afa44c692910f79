/**
 * Statement that lets rows of a county follow a township that goes to another one: those for which `chosen`, SQL, holds. Of rows without it the county keeps
 * what it has.
 */
export const chooseOfCounty = (schema: string, chosen: Readonly<Record<string, string>>): string =>
  Object.entries(chosen)
    .map(([table, condition]) => `UPDATE ${schema}.follow_rule SET chosen = ARRAY['${condition.replaceAll("'", "''")}'] WHERE reference = 'county' AND table_name = '${table}' AND columns = ARRAY['county_id'] AND treatment = 'MOVE'`)
    .join(';\n');

/** SQL: the school in a column of the row lies in a township that goes over. It may have gone already. */
export const schoolGoesOver = (column: string): string => `EXISTS (SELECT FROM schools_published.school s WHERE s.id = ${column} AND $4->'townships' ? s.township_id::text)`;
