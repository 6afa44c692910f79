import { Client } from 'pg';
import { subgraphLogin } from '../../../../database/provision/roles';
import { administrator } from '../../../support/viewers';
import { startSubgraph } from '../../../../subgraphs/kit/run/subgraph';
import { staffingSubgraph } from '../../../../subgraphs/staffing';
import { ownDatabase } from '../../../support/server';

/** A readable id: `id(11)` is the school of that number in the SQL of a test. */
export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One county with an urban school 11 and the rural schools 12 and 13; teachers 21, 22, 23 on their establishments. */
const county = `
  INSERT INTO schools.county (id, provenance, code, name, province) VALUES ('${id(1)}', 'GENERATED', '510923', '大英县', '四川省');
  INSERT INTO schools.school (id, provenance, code, name, kind, ownership, administration, locale, county_id, boarding)
  SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'GENERATED', '21510000' || n, '学校' || n, 'PRIMARY', 'PUBLIC', 'TOWNSHIP', locale, '${id(1)}', false
  FROM (VALUES (11, 'MAIN_URBAN'), (12, 'VILLAGE'), (13, 'VILLAGE')) AS school(n, locale);
  INSERT INTO staffing.teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching)
  SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'GENERATED', 'T' || n, '教师' || n, 'CHINESE', 'PRIMARY', false, false FROM generate_series(21, 23) AS n;
  INSERT INTO staffing.appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on)
  SELECT 'GENERATED', teacher, school, school, 'TEACHER', 'HIRED', 'PRIMARY', '2010-09-01'
  FROM (VALUES ('${id(21)}'::uuid, '${id(11)}'::uuid), ('${id(22)}', '${id(12)}'), ('${id(23)}', '${id(13)}')) AS posting(teacher, school)`;

export interface Training {
  /** Statements as the database's owner, in the staffing schema. */
  run(statements: string): Promise<void>;
  ask<Data>(query: string): Promise<Data>;
  close(): Promise<void>;
}

/** The staffing subgraph over a small county of its own; asks are made on 23 November 2026. */
export async function startTraining(): Promise<Training> {
  const database = await ownDatabase('empty');
  const client = new Client({ ...database.owner, options: '-c search_path=staffing,extensions' });
  await client.connect();
  await client.query(county);
  const subgraph = await startSubgraph(staffingSubgraph, { login: subgraphLogin(database.owner, 'staffing'), poolSize: 2 });
  return {
    run: async (statements) => void (await client.query(statements)),
    async ask<Data>(query: string) {
      const envelope = { requestId: 'training', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 10_000 };
      const { data, errors } = await subgraph.execute({ query }, envelope);
      if (errors) throw errors[0];
      return data as Data;
    },
    async close() {
      await subgraph.close();
      await client.end();
      await database.drop();
    },
  };
}
