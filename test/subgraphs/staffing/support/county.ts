import { Client } from 'pg';
import { subgraphLogin } from '../../../../database/provision/roles';
import { administrator } from '../../../support/viewers';
import { startSubgraph } from '../../../../subgraphs/kit/run/subgraph';
import { schoolYearOf } from '../../../../subgraphs/network/calendar';
import { staffingSubgraph } from '../../../../subgraphs/staffing';
import { ownDatabase } from '../../../support/server';

export const today = '2026-11-23';

/** Rows as tests write them; teachers and schools by label. `endsOn` is the first day it no longer holds. */
export interface Appointed {
  readonly teacher: string;
  readonly school: string;
  readonly serving?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly status?: string;
}

export interface Rotated {
  readonly teacher: string;
  readonly from: string;
  readonly to: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly state?: string;
}

export interface Paired {
  readonly mentor: string;
  readonly mentee: string;
  readonly schools: readonly [mentor: string, mentee: string];
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly subject?: string;
}

export interface County {
  /** Runs SQL as the owner of the database; `@S1` stands for the id of that label. */
  run(text: string): Promise<void>;
  appoint(row: Appointed): Promise<void>;
  rotate(row: Rotated): Promise<void>;
  /** Appoints who has no appointment yet, for a link lies inside postings. */
  pair(row: Paired): Promise<void>;
  join(group: string, school: string, startsOn: string, endsOn?: string): Promise<void>;
  /** Asks the staffing subgraph alone; `@S1` in the query stands for an id, and ids in the answer come back as labels. */
  ask<Data>(query: string): Promise<Data>;
  /** The fields that staffing gives to a type for these labels, as the gateway would ask for them. */
  of<Fields>(type: string, labels: readonly string[], fields: string): Promise<Fields[]>;
  /** Every statement of the last question. */
  readonly statements: string[];
  close(): Promise<void>;
}

const kinds = ['S', 'T', 'G', 'C'];
const idOf = (label: string): string => `00000000-0000-7000-800${kinds.indexOf(label.charAt(0))}-${label.slice(1).padStart(12, '0')}`;
const withIds = (text: string): string => text.replace(/@([A-Z]\d+)/g, (_, label: string) => idOf(label));
const withLabels = (text: string): string =>
  text.replace(/00000000-0000-7000-800(\d)-0*(\d+)/g, (_, kind: string, number: string) => `${kinds[Number(kind)]}${number}`);
const quoted = (value: string | undefined): string => (value === undefined ? 'NULL' : `'${value}'`);

/** Schools S1 to S3 are in town, S4 to S6 under townships; teachers T1 to T9 of the first subject; groups G1 and G2. */
const county = `
  INSERT INTO schools.county (id, provenance, code, name, province) VALUES ('@C1', 'GENERATED', '620981', '玉门市', '甘肃省'), ('@C2', 'GENERATED', '141124', '临县', '山西省');
  INSERT INTO schools.school (id, provenance, code, name, kind, ownership, administration, locale, county_id, boarding, pupils)
  SELECT given.id::uuid, 'GENERATED', given.code, given.name, 'PRIMARY', 'PUBLIC', given.administration, given.locale, '@C1', false,
    given.pupils
  FROM (VALUES ('@S1', '2162000001', 'S1', 'COUNTY', 'MAIN_URBAN', 120), ('@S2', '2162000002', 'S2', 'COUNTY', 'MAIN_URBAN', NULL),
    ('@S3', '2162000003', 'S3', 'COUNTY', 'TOWN_CENTRE', 60), ('@S4', '2162000004', 'S4', 'TOWNSHIP', 'TOWN_CENTRE', 30),
    ('@S5', '2162000005', 'S5', 'TOWNSHIP', 'VILLAGE', 20), ('@S6', '2162000006', 'S6', 'TOWNSHIP', 'VILLAGE', 10)
  ) AS given (id, code, name, administration, locale, pupils);
  INSERT INTO staffing.teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching)
  SELECT replace('@T0', '-000000000000', '-00000000000' || i)::uuid, 'GENERATED', 'T' || i, 'T' || i, 'CHINESE', 'PRIMARY', false, false
  FROM generate_series(1, 9) AS i;
  INSERT INTO groups.education_group (id, provenance, code, name, kind, county_id)
  VALUES ('@G1', 'GENERATED', 'G1', 'G1', 'SCHOOL_DISTRICT', '@C1'), ('@G2', 'GENERATED', 'G2', 'G2', 'SCHOOL_DISTRICT', '@C1')`;

/** A small county in a database of its own, and the staffing subgraph over it. */
export async function startCounty(): Promise<County> {
  const database = await ownDatabase('empty');
  // Like an import: what counties report, posts over quota included.
  const client = new Client({ ...database.owner, options: '-c search_path=staffing,extensions -c sng.operation=import' });
  await client.connect();
  const run = async (text: string): Promise<void> => void (await client.query(withIds(text)));
  await run(county);
  const statements: string[] = [];
  const onStatement = ({ text }: { text: string }): number => statements.push(text);
  const subgraph = await startSubgraph(staffingSubgraph, { login: subgraphLogin(database.owner, 'staffing'), poolSize: 2, onStatement });
  const ask: County['ask'] = async <Data>(query: string, variables?: Record<string, unknown>) => {
    statements.length = 0;
    const envelope = { requestId: 'staffing', viewer: administrator, today, deadline: Date.now() + 10_000 };
    const { data, errors } = await subgraph.execute({ query: withIds(query), ...(variables ? { variables } : {}) }, envelope);
    if (errors) throw errors[0];
    return JSON.parse(withLabels(JSON.stringify(data))) as Data;
  };
  return {
    run,
    ask,
    statements,
    appoint: ({ teacher, school, serving = school, startsOn = '2015-09-01', endsOn, status = 'HIRED' }) =>
      run(`INSERT INTO appointment
          (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on)
        VALUES
          ('GENERATED', '@${teacher}', '@${school}', '@${serving}', 'TEACHER', '${status}', 'PRIMARY', '${startsOn}', ${quoted(endsOn)})`),
    rotate: ({ teacher, from, to, startsOn, endsOn, state = 'ACTIVE' }) =>
      run(`INSERT INTO rotation_assignment
          (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
        VALUES
          ('GENERATED', '@${teacher}', '@${from}', '@${to}', 'ROTATION', ${schoolYearOf(startsOn)}, false, '${state}', '${startsOn}',
          ${quoted(endsOn)})`),
    pair: ({ mentor, mentee, schools: [mentorSchool, menteeSchool], startsOn, endsOn, subject = 'CHINESE' }) =>
      run(`INSERT INTO appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on)
        SELECT 'GENERATED', given.teacher::uuid, given.school::uuid, given.school::uuid, 'TEACHER', 'HIRED', 'PRIMARY', '2015-09-01'
        FROM (VALUES ('@${mentor}', '@${mentorSchool}'), ('@${mentee}', '@${menteeSchool}')) AS given (teacher, school)
        WHERE NOT EXISTS (SELECT FROM appointment a WHERE a.teacher_id = given.teacher::uuid)
        ON CONFLICT DO NOTHING;
        INSERT INTO mentor_link (provenance, mentor_id, mentee_id, subject, mentor_school_id, mentee_school_id, starts_on, ends_on)
        VALUES
          ('GENERATED', '@${mentor}', '@${mentee}', '${subject}', '@${mentorSchool}', '@${menteeSchool}', '${startsOn}', ${quoted(endsOn)})`),
    join: (group, school, startsOn, endsOn) =>
      run(`INSERT INTO groups.group_membership (provenance, group_id, school_id, role, starts_on, ends_on)
        VALUES ('GENERATED', '@${group}', '@${school}', 'MEMBER', '${startsOn}', ${quoted(endsOn)})`),
    async of<Fields>(type: string, labels: readonly string[], fields: string) {
      const ids = labels.map((label) => `{ __typename: "${type}", id: "@${label}" }`).join(', ');
      const { _entities } = await ask<{ _entities: Fields[] }>(`{ _entities(representations: [${ids}]) { ... on ${type} { ${fields} } } }`);
      return _entities;
    },
    async close() {
      await subgraph.close();
      await client.end();
      await database.drop();
    },
  };
}
