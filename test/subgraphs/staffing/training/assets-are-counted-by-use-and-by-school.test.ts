import { id, startTraining, type Training } from './training-fixture';

let training: Training;
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO training_expert (id, provenance, code, teacher_id, subject, shared_asset) VALUES
      ('${id(41)}', 'GENERATED', 'E1', '${id(21)}', 'CHINESE', 'CLASSROOM_TEACHING'),
      ('${id(42)}', 'GENERATED', 'E2', '${id(22)}', 'CHINESE', 'CLASSROOM_TEACHING'),
      ('${id(43)}', 'GENERATED', 'E3', '${id(23)}', 'CHINESE', 'TEACHING_THOUGHT');
    INSERT INTO training_asset_use (provenance, expert_id, school_id, used_on, purpose) VALUES
      ('GENERATED', '${id(41)}', '${id(12)}', '2025-10-01', '集体备课'),
      ('GENERATED', '${id(41)}', '${id(12)}', '2026-10-01', '集体备课'),
      ('GENERATED', '${id(41)}', '${id(13)}', '2026-09-01', '校本研修')`);
});
afterAll(() => training.close());

test('two uses by one school are two uses and one school; what nobody used is there with none', async () => {
  const kinds = '{ sharedAssetReuse(where: { countyCode: "510923" }) { sharedAsset shared assets uses schools lastUsedOn } }';
  expect(await training.ask(kinds)).toEqual({
    sharedAssetReuse: [
      { sharedAsset: 'CLASSROOM_TEACHING', shared: 2, assets: 1, uses: 3, schools: 2, lastUsedOn: '2026-10-01' },
      { sharedAsset: 'TEACHING_THOUGHT', shared: 1, assets: 0, uses: 0, schools: 0, lastUsedOn: null },
    ],
  });
});

test('only what was used from the day on counts, for the kind, the entry and the school alike', async () => {
  const since = 'since: "2026-09-02"';
  const answer = await training.ask(`{
    sharedAssetReuse(${since}) { sharedAsset shared uses }
    trainingExperts { nodes { code reuse(${since}) { uses schools lastUsedOn } } }
    _entities(representations: [{ __typename: "School", id: "${id(12)}" }, { __typename: "School", id: "${id(13)}" }]) { ... on School { assetReuse(${since}) { uses assets } assetUses { totalCount } } }
  }`);
  expect(answer).toEqual({
    sharedAssetReuse: [
      { sharedAsset: 'CLASSROOM_TEACHING', shared: 2, uses: 1 },
      { sharedAsset: 'TEACHING_THOUGHT', shared: 1, uses: 0 },
    ],
    trainingExperts: {
      nodes: [
        { code: 'E1', reuse: { uses: 1, schools: 1, lastUsedOn: '2026-10-01' } },
        { code: 'E2', reuse: { uses: 0, schools: 0, lastUsedOn: null } },
        { code: 'E3', reuse: { uses: 0, schools: 0, lastUsedOn: null } },
      ],
    },
    _entities: [
      { assetReuse: { uses: 1, assets: 1 }, assetUses: { totalCount: 2 } },
      { assetReuse: { uses: 0, assets: 0 }, assetUses: { totalCount: 1 } },
    ],
  });
});

test('entries that were used and those that nobody used are told apart, and uses are found by what was shared', async () => {
  const codes = '{ used: trainingExperts(where: { reused: true }) { nodes { code } } unused: trainingExperts(where: { reused: false }) { nodes { code } } }';
  expect(await training.ask(codes)).toEqual({ used: { nodes: [{ code: 'E1' }] }, unused: { nodes: [{ code: 'E2' }, { code: 'E3' }] } });
  const counts = `{ classroom: trainingAssetUses(where: { sharedAsset: { eq: CLASSROOM_TEACHING }, countyCode: "510923" }) { totalCount }
    thought: trainingAssetUses(where: { sharedAsset: { eq: TEACHING_THOUGHT } }) { totalCount } english: trainingAssetUses(where: { subject: { eq: ENGLISH } }) { totalCount } }`;
  expect(await training.ask(counts)).toEqual({ classroom: { totalCount: 3 }, thought: { totalCount: 0 }, english: { totalCount: 0 } });
});
