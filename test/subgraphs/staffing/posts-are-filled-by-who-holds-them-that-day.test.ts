import { startCounty, type County } from './support/county';

describe('a post is filled by those who hold it on the day', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.run(`INSERT INTO post (provenance, code, school_id, title_grade, quota)
      VALUES ('GENERATED', 'P1', '@S1', 'SENIOR', 1), ('GENERATED', 'P2', '@S1', 'FIRST_GRADE', 2)`);
    await county.appoint({ teacher: 'T1', school: 'S1', startsOn: '2020-09-01', endsOn: '2025-09-01' });
    await county.appoint({ teacher: 'T2', school: 'S1', startsOn: '2020-09-01' });
    await county.appoint({ teacher: 'T3', school: 'S1', startsOn: '2020-09-01', status: 'AWAITING_POST' });
    await county.run(`UPDATE appointment SET post_id = (SELECT id FROM post WHERE code = 'P1')`);
  });
  afterAll(() => county.close());

  it('counts neither who left nor who awaits a post', async () => {
    const { posts } = await county.ask<{ posts: { nodes: object[] } }>(`{ posts(where: { school: { eq: "@S1" } }) { nodes {
      code now: filled left: vacant before: filled(on: "2025-08-31") over: vacant(on: "2025-08-31") } } }`);
    expect(posts.nodes).toEqual([
      { code: 'P1', now: 1, left: 0, before: 2, over: -1 },
      { code: 'P2', now: 0, left: 2, before: 0, over: 2 },
    ]);
  });

  it('finds the posts with places left', async () => {
    const { vacant, full } = await county.ask<Record<string, { nodes: { code: string }[] }>>(
      `{ vacant: posts(where: { vacant: true }) { nodes { code } }
        full: posts(where: { vacant: false, overQuota: false }) { nodes { code } } }`,
    );
    expect(vacant?.nodes).toEqual([{ code: 'P2' }]);
    expect(full?.nodes).toEqual([{ code: 'P1' }]);
  });
});
