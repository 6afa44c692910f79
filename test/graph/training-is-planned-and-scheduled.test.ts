import { create, schedule } from './support/training/documents';
import { morning, plan, refusal, startTrainingGraph, type TrainingGraph } from './support/training/training-graph';

let training: TrainingGraph;
beforeAll(async () => {
  training = await startTrainingGraph();
});
afterAll(() => training.close());
beforeEach(() => training.graph.setToday('2026-11-23'));

test('a programme is planned once, as a trial leaves nothing, and what it refuses is named', async () => {
  const input = { ...plan, code: 'TP-2027-1', county: training.place.county };
  expect((await training.graph.ask(create, { input: { ...input, dryRun: true } })).createProgramme).toMatchObject({ dryRun: true, programme: { code: 'TP-2027-1' }, userErrors: [] });
  expect((await training.graph.ask(create, { input })).createProgramme.programme).toMatchObject({
    version: 1,
    code: 'TP-2027-1',
    provenance: 'REPORTED',
    county: { id: training.place.county },
    history: { nodes: [{ operation: 'createProgramme', kind: 'CREATED' }] },
  });
  const tried = async (more: object) => (await training.graph.ask(create, { input: { ...plan, ...more } })).createProgramme;
  expect(await tried({ code: 'TP-2027-1' })).toMatchObject({ programme: null, ...refusal('ALREADY_EXISTS', 'code') });
  expect(await tried({ name: '  ' })).toMatchObject(refusal('EMPTY', 'name'));
  expect(await tried({ county: training.place.school })).toMatchObject(refusal('NOT_FOUND', 'county'));
  expect(await tried({ year: 3000 })).toMatchObject(refusal('INVALID_VALUE', 'year'));
});

test('a session is held by one school, in one of its rooms, which holds one at a time', async () => {
  const input = { programme: await training.programme(), ...morning, hostSchool: training.place.school, room: training.place.room, capacity: 5, trainers: [training.trainer] };
  expect((await training.graph.ask(schedule, { input })).scheduleSession).toMatchObject({
    userErrors: [],
    session: {
      capacity: 5,
      hostSchool: { name: '玉门市第二小学' },
      room: { id: training.place.room },
      trainers: { nodes: [{ teacher: { id: training.trainer }, fromSchool: { id: training.place.school } }] },
    },
  });
  const tried = async (more: object) => (await training.graph.ask(schedule, { input: { ...input, startsAt: '2027-03-07T01:00:00Z', endsAt: '2027-03-07T02:00:00Z', ...more } })).scheduleSession;
  expect(await tried({ startsAt: '2027-03-06T08:59:00Z' })).toMatchObject({ session: null, ...refusal('OVERLAPS', 'room') });
  expect(await tried({ endsAt: '2027-03-07T01:00:00Z' })).toMatchObject(refusal('INVALID_VALUE', 'endsAt'));
  expect(await tried({ room: training.place.otherRoom })).toMatchObject(refusal('INVALID_VALUE', 'room'));
  expect(await tried({ room: training.place.school })).toMatchObject(refusal('NOT_FOUND', 'room'));
  expect(await tried({ hostSchool: training.place.room })).toMatchObject(refusal('NOT_FOUND', 'hostSchool'));
  expect(await tried({ programme: training.place.school })).toMatchObject(refusal('NOT_FOUND', 'programme'));
  expect(await tried({ trainers: [training.trainer, training.place.school] })).toMatchObject(refusal('NOT_FOUND', 'trainers', '1'));
  expect(await tried({ trainers: [training.trainer, training.trainer] })).toMatchObject(refusal('ALREADY_EXISTS', 'trainers'));
  expect(await tried({ capacity: 0 })).toMatchObject(refusal('INVALID_VALUE', 'capacity'));
  expect(await tried({ hostSchool: null, room: null, delivery: 'PROVINCIAL_MASTER' })).toMatchObject(refusal('EMPTY', 'hostSchool'));
});
