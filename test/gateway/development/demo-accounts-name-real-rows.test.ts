import { Client } from 'pg';
import { findDemoAccounts } from '../../../scripts/demo-accounts';
import type { DemoAccount } from '../../../gateway/development';
import { startGraph } from '../../support/graph';
import { ownDatabase, sharedSample } from '../../support/server';

const today = '2026-11-23';
const named = (accounts: readonly DemoAccount[], role: string): DemoAccount[] => accounts.filter((account) => account.role === role);

const rows = `query ($lead: String!, $teacher: String!) {
  school(code: $lead) { ledGroups { nodes { code members(first: 100) { nodes { code } } dataSharingConsents(first: 100) { nodes { school { code } } } } } }
  teacher(code: $teacher) { servingSchool { code } }
}`;
interface Rows {
  readonly school: { readonly ledGroups: { readonly nodes: readonly LedGroup[] } };
  readonly teacher: { readonly servingSchool: Coded };
}
interface LedGroup extends Coded {
  readonly members: { readonly nodes: readonly Coded[] };
  readonly dataSharingConsents: { readonly nodes: readonly { readonly school: Coded }[] };
}
interface Coded {
  readonly code: string;
}

describe('The demo accounts', () => {
  it('of the sample counties are these, at every start', async () => {
    const accounts = await findDemoAccounts(await sharedSample(), today);
    expect(accounts.map(({ account }) => account)).toEqual([
      'administrator',
      'planner-141124',
      'planner-361023',
      'planner-510923',
      'planner-620981',
      'lead-3162000001',
      'admin-3362000001',
      'teacher-T620981-00001',
      'lead-1162000002',
      'admin-1162000023',
      'teacher-T620981-01580',
    ]);
  });

  it('are a lead school, a partner of it and a teacher there, once with consent and once without', async () => {
    const owner = await sharedSample();
    const accounts = await findDemoAccounts(owner, today);
    const graph = await startGraph(owner);
    try {
      const found = [];
      for (const [index, { school: lead }] of named(accounts, 'LEAD_SCHOOL_USER').entries()) {
        const [partner, serving] = [named(accounts, 'SCHOOL_ADMIN')[index]?.school, named(accounts, 'TEACHER')[index]];
        const { data } = await graph.answer(rows, { lead, teacher: serving?.teacher });
        const { school, teacher } = data as unknown as Rows;
        const groups = school.ledGroups.nodes;
        expect(groups.flatMap(({ members }) => members.nodes)).toContainEqual({ code: partner });
        expect([serving?.school, teacher.servingSchool.code]).toEqual([partner, partner]);
        found.push(groups.some(({ dataSharingConsents }) => dataSharingConsents.nodes.some((consent) => consent.school.code === partner)));
      }
      expect(found).toEqual([true, false]);
    } finally {
      await graph.close();
    }
  });

  it('follow the network: a partner that takes its consent back is no example of one', async () => {
    const { owner, drop } = await ownDatabase('sample');
    const client = new Client(owner);
    await client.connect();
    try {
      await client.query("DELETE FROM groups.data_sharing_consent WHERE school_id = (SELECT id FROM schools.school WHERE code = '3362000001')");
      const [first] = named(await findDemoAccounts(owner, today), 'LEAD_SCHOOL_USER');
      expect(first).toMatchObject({ account: 'lead-3162000002', description: expect.stringContaining('consented') });
    } finally {
      await client.end();
      await drop();
    }
  });

  it('of an empty network are the administrator alone', async () => {
    const { owner, drop } = await ownDatabase('empty');
    try {
      expect((await findDemoAccounts(owner, today)).map(({ account }) => account)).toEqual(['administrator']);
    } finally {
      await drop();
    }
  });
});
