import { Client } from 'pg';
import { privateRole } from '../database/provision/roles';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';

/** Twenty-three in the year they joined the profession; the day, and who is a man, follow from the number of the made-up code. */
const madeUp = `
  CREATE TEMPORARY TABLE made_up ON COMMIT DROP AS
  SELECT t.id AS teacher_id, make_date(extract(year FROM t.joined_on)::int - 23, 1, 1) + digits.number % 365 AS birth_date,
    CASE WHEN digits.number % 3 = 0 THEN 'MALE' ELSE 'FEMALE' END AS sex
  FROM staffing.teacher t CROSS JOIN LATERAL (SELECT right(regexp_replace(t.code, '\\D', '', 'g'), 6)::int AS number) AS digits
  WHERE t.joined_on IS NOT NULL AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AND EXISTS (
    SELECT FROM staffing.appointment a JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id WHERE a.teacher_id = t.id AND c.province = '甘肃省')`;

/**
 * Made-up birth dates and sexes for the made-up teachers of compulsory education of the one sample county whose rules go by age. No sheet holds personal
 * data, so that these come after the import, through the role that alone may write them.
 */
export async function recordSampleAges(owner: DatabaseLogin): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(madeUp);
    await client.query(`GRANT SELECT ON made_up TO ${privateRole}`);
    await client.query(`SELECT set_config('sng.role', 'SYSTEM_ADMINISTRATOR', true), set_config('role', $1, true)`, [privateRole]);
    await client.query('INSERT INTO staffing.teacher_private (teacher_id, birth_date, sex) SELECT teacher_id, birth_date, sex FROM made_up');
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
