import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { countySums, everyRow, leftBehind } from './support/county-sums';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeEach(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const merge = graphql(`
  mutation MergeAtOnce($input: MergeSchoolsInput!) {
    mergeSchools(input: $input) {
      dryRun
      successions {
        id
        version
        state
        carriedOn
        school {
          closedOn
        }
      }
      followed {
        kind
        outcome
        reason
        count
        ids
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);
const withdraw = graphql(`
  mutation WithdrawTheMerger($input: WithdrawSuccessionInput!) {
    withdrawSuccession(input: $input) {
      succession {
        state
      }
      userErrors {
        code
        params {
          name
          value
        }
      }
    }
  }
`);
const complete = graphql(`
  mutation CompleteTheMerger($input: CompleteSuccessionInput!) {
    completeSuccession(input: $input) {
      succession {
        version
        state
        carriedOn
        followed {
          kind
          outcome
          count
        }
      }
      followed {
        kind
        outcome
        count
      }
      userErrors {
        code
      }
    }
  }
`);

const county = '620981';
/** 独山子源泉小学 into 独山子学校, and the school of the sample with the most staff into another. */
async function pairOf(name: string): Promise<{ schools: [string]; successor: string; teachers: number }> {
  const biggest = `SELECT s.id FROM schools.school s JOIN staffing.appointment a ON a.establishment_school_id = s.id AND a.ends_on IS NULL
    WHERE s.closed_on IS NULL AND s.kind = 'PRIMARY' AND s.county_id = (SELECT id FROM schools.county WHERE code = '${county}') GROUP BY 1 ORDER BY count(*) DESC, s.id LIMIT 2`;
  const { rows } =
    name === 'biggest' ? await client.query<{ id: string }>(biggest) : await client.query<{ id: string }>(`SELECT id FROM schools.school WHERE name IN ('独山子源泉小学', '独山子学校') ORDER BY name DESC`);
  const [from, to] = rows.map(({ id }) => id);
  const { rows: staff } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM staffing.appointment WHERE establishment_school_id = $1 AND ends_on IS NULL`, [from]);
  return { schools: [from ?? ''], successor: to ?? '', teachers: staff[0]?.count ?? 0 };
}

const days = ['2026-09-01', '2026-11-22', '2026-11-23', '2026-11-24', '2027-02-01', '2027-08-31', '2028-09-01'];
async function sumsOfDays() {
  const sums = [];
  for (const day of days) sums.push(await countySums(client, county, day));
  return sums;
}

test.each(['独山子源泉小学', 'biggest'])('%s goes into another in one mutation: tried first, nothing left behind, every sum as before, and undone until it is completed', async (name) => {
  const { schools, successor, teachers } = await pairOf(name);
  const input = { schools, successor, effectiveOn: '2026-11-23' };
  const before = await everyRow(client);
  const sums = await sumsOfDays();

  const trial = (await graph.ask(merge, { input: { ...input, dryRun: true } })).mergeSchools;
  expect(trial.userErrors).toEqual([]);
  expect(await everyRow(client)).toEqual(before);

  const done = (await graph.ask(merge, { input })).mergeSchools;
  expect(done).toMatchObject({ userErrors: [], followed: trial.followed, successions: [{ state: 'IN_TRANSITION', carriedOn: '2026-11-23', school: { closedOn: '2026-11-23' } }] });
  expect(done.followed).toContainEqual({ kind: 'APPOINTMENT', outcome: 'CARRIED', reason: null, count: teachers, ids: [] });
  expect(await sumsOfDays()).toEqual(sums);

  const left = await leftBehind(client, schools[0], '2026-11-23');
  const reported = done.followed.filter(({ outcome }) => outcome === 'REPORTED');
  expect({ left: Object.values(left).reduce((sum, count) => sum + count, 0), of: left }).toMatchObject({ left: reported.filter(({ kind }) => kind !== 'PUPILS').reduce((sum, { count }) => sum + count, 0) });

  const succession = done.successions?.[0];
  const undone = (await graph.ask(withdraw, { input: { id: succession?.id ?? '', expectedVersion: succession?.version ?? 0 } })).withdrawSuccession;
  expect(undone).toEqual({ userErrors: [], succession: { state: 'WITHDRAWN' } });
  const after = await everyRow(client);
  delete after['schools.school_succession'];
  delete before['schools.school_succession'];
  expect(after).toEqual(before);
});

test('a merger of a later day: what has days follows at once, the rest on the day, and then it cannot be undone', async () => {
  const { schools, successor } = await pairOf('biggest');
  const sums = await sumsOfDays();
  const done = (await graph.ask(merge, { input: { schools, successor, effectiveOn: '2027-08-01' } })).mergeSchools;
  expect(done).toMatchObject({ userErrors: [], successions: [{ state: 'IN_TRANSITION', carriedOn: null }] });
  expect(done.followed.filter(({ outcome }) => outcome === 'WAITING').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PUPILS', 'CLASS_GROUP', 'POST', 'ROOM', 'BUILDING']));
  const { rows } = await client.query(`SELECT count(*)::int AS count FROM staffing.appointment WHERE establishment_school_id = $1 AND daterange(starts_on, ends_on) @> '2027-08-01'::date`, [schools[0]]);
  expect(rows).toEqual([{ count: 0 }]);
  expect((await sumsOfDays()).slice(0, 5)).toEqual(sums.slice(0, 5));

  graph.setToday('2027-08-01');
  const succession = done.successions?.[0];
  const completed = (await graph.ask(complete, { input: { id: succession?.id ?? '', expectedVersion: succession?.version ?? 0 } })).completeSuccession;
  expect(completed).toMatchObject({ userErrors: [], succession: { state: 'COMPLETED', carriedOn: '2027-08-01' } });
  expect(await sumsOfDays()).toEqual(sums);
  const undone = (await graph.ask(withdraw, { input: { id: succession?.id ?? '', expectedVersion: completed.succession?.version ?? 0 } })).withdrawSuccession;
  expect(undone.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
});

test('a merger is not undone when somebody has changed what followed, and says which rows', async () => {
  const { schools, successor } = await pairOf('独山子源泉小学');
  const done = (await graph.ask(merge, { input: { schools, successor, effectiveOn: '2026-11-23' } })).mergeSchools;
  const { rows } = await client.query<{ id: string }>(`UPDATE staffing.appointment SET role = 'CLASS_TEACHER', version = version + 1
    WHERE id = (SELECT id FROM staffing.appointment WHERE establishment_school_id = $1 AND starts_on = '2026-11-23' LIMIT 1) RETURNING id`, [successor]);
  const before = await everyRow(client);
  const succession = done.successions?.[0];
  const undone = (await graph.ask(withdraw, { input: { id: succession?.id ?? '', expectedVersion: succession?.version ?? 0 } })).withdrawSuccession;
  expect(undone.userErrors).toEqual([{ code: 'CHANGED_SINCE', params: expect.arrayContaining([{ name: 'rows', value: `APPOINTMENT ${rows[0]?.id}` }]) }]);
  expect(await everyRow(client)).toEqual(before);
});

test('where one follower fails nothing of the merger stays', async () => {
  const { schools, successor } = await pairOf('独山子源泉小学');
  await client.query(`CREATE FUNCTION planning.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'XX000'; END $$;
    CREATE TRIGGER fail BEFORE INSERT ON planning.followed EXECUTE FUNCTION planning.fail()`);
  const before = await everyRow(client);
  const answer = await graph.answer(
    'mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id } } }',
    { input: { schools, successor, effectiveOn: '2026-11-23' } },
  );
  expect(answer.errors).toHaveLength(1);
  expect(await everyRow(client)).toEqual(before);
});

test('where a subgraph keeps its tables on another server a merger is refused by a code, and nothing of it stays', async () => {
  const { schools, successor } = await pairOf('独山子源泉小学');
  await client.query('DROP FUNCTION facilities_published.unfollow');
  const before = await everyRow(client);
  const { userErrors } = (await graph.ask(merge, { input: { schools, successor, effectiveOn: '2026-11-23' } })).mergeSchools;
  expect(userErrors).toEqual([{ code: 'NOT_ON_ONE_SERVER', field: null, params: [{ name: 'subgraphs', value: 'facilities' }] }]);
  expect(await everyRow(client)).toEqual(before);
});
