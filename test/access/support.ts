import { Client } from 'pg';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

/** One school of the sample with somebody who teaches there. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly teacherId: string;
  readonly teacherCode: string;
}

/** A group of the sample: who leads it, and a partner that consents. */
export interface Network {
  readonly groupId: string;
  readonly lead: Place;
  readonly partner: Place;
}

const placeOf = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code,
  'teacherId', (SELECT t.id FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id WHERE ${serves('a', alias)} ORDER BY t.code LIMIT 1),
  'teacherCode', (SELECT t.code FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id WHERE ${serves('a', alias)} ORDER BY t.code LIMIT 1))`;

/** On its establishment, serving there, and nowhere on rotation. */
const serves = (a: string, school: string): string => `${a}.serving_school_id = ${school}.id AND ${a}.establishment_school_id = ${school}.id AND ${a}.ends_on IS NULL
  AND ${a}.contract_status <> 'EXITED' AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = ${a}.teacher_id)
  AND NOT EXISTS (SELECT FROM staffing.mentor_link l WHERE ${a}.teacher_id IN (l.mentor_id, l.mentee_id))`;

/** Two groups of 玉门市 with different leads, and a school of another county. Their schools share no group. */
export async function networks(owner: DatabaseLogin): Promise<{ first: Network; second: Network; elsewhere: Place }> {
  const client = new Client(owner);
  await client.connect();
  try {
    const network = async (code: string): Promise<Network> => {
      const { rows } = await client.query<Network>(
        `SELECT g.id AS "groupId", ${placeOf('lead')} AS lead, ${placeOf('partner')} AS partner FROM groups.education_group g
         JOIN groups.group_membership l ON l.group_id = g.id AND l.role = 'LEAD' AND l.ends_on IS NULL JOIN schools.school lead ON lead.id = l.school_id
         JOIN groups.data_sharing_consent c ON c.group_id = g.id AND c.ends_on IS NULL JOIN schools.school partner ON partner.id = c.school_id
         WHERE g.code = $1 AND ${placeOf('partner')} ->> 'teacherId' IS NOT NULL ORDER BY partner.code LIMIT 1`,
        [code],
      );
      return rows[0]!;
    };
    const { rows } = await client.query<{ place: Place }>(
      `SELECT ${placeOf('s')} AS place FROM schools.school s JOIN schools.county c ON c.id = s.county_id
       WHERE c.code = '361023' AND ${placeOf('s')} ->> 'teacherId' IS NOT NULL ORDER BY s.code LIMIT 1`,
    );
    return { first: await network('G620981-01'), second: await network('G620981-02'), elsewhere: rows[0]!.place };
  } finally {
    await client.end();
  }
}

/** An id that nothing has. */
export const nothing = '00000000-0000-7000-8000-000000000000';
