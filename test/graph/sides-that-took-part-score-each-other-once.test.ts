import { attendance, evaluate, shown } from './support/training/documents';
import { refusal, startTrainingGraph, type TrainingGraph } from './support/training/training-graph';

let training: TrainingGraph;
beforeAll(async () => {
  training = await startTrainingGraph();
});
afterAll(() => training.close());
beforeEach(() => training.graph.setToday('2026-11-23'));

test('sides that took part score each other once; nobody else does', async () => {
  const [came = '', missed = ''] = training.trainees;
  const of = await training.session({ trainers: [training.trainer] });
  const [present, absent] = [await training.seat(of, came), await training.seat(of, missed)];
  const score = async (input: { evaluator: 'TRAINER' | 'TRAINEE' | 'INSTITUTION'; evaluated: 'TRAINER' | 'TRAINEE' | 'INSTITUTION'; speaker?: string; score?: number; spotCheck?: boolean }) =>
    (await training.graph.ask(evaluate, { input: { session: of, score: 92.5, ...input } })).evaluate;
  const byTrainer = { evaluator: 'TRAINER', evaluated: 'TRAINEE', speaker: training.trainer } as const;
  const byTrainee = { evaluator: 'TRAINEE', evaluated: 'TRAINER', speaker: came } as const;
  expect(await score(byTrainer)).toMatchObject({ evaluation: null, ...refusal('INVALID_STATE', 'session') });

  training.graph.setToday('2027-03-06');
  expect(await score(byTrainer)).toMatchObject(refusal('NOT_A_PARTICIPANT', 'evaluated'));
  const attendances = [
    { enrolment: present, expectedVersion: 1, state: 'ATTENDED' as const },
    { enrolment: absent, expectedVersion: 1, state: 'ABSENT' as const },
  ];
  await training.graph.ask(attendance, { input: { session: of, attendances } });
  expect(await score({ ...byTrainee, speaker: missed })).toMatchObject(refusal('NOT_A_PARTICIPANT', 'speaker'));
  expect(await score({ ...byTrainer, speaker: came })).toMatchObject(refusal('NOT_A_PARTICIPANT', 'speaker'));
  expect(await score({ ...byTrainee, speaker: undefined })).toMatchObject(refusal('EMPTY', 'speaker'));
  expect(await score({ ...byTrainee, evaluated: 'TRAINEE' })).toMatchObject(refusal('SAME', 'evaluated'));
  expect(await score({ ...byTrainee, score: 100.5 })).toMatchObject(refusal('INVALID_VALUE', 'score'));
  expect(await score({ ...byTrainee, spotCheck: true })).toMatchObject(refusal('INVALID_VALUE', 'spotCheck'));

  const stored = { evaluation: { score: 92.5, comment: null, spotCheck: false }, userErrors: [] };
  expect(await score(byTrainer)).toMatchObject(stored);
  expect(await score(byTrainee)).toMatchObject(stored);
  expect(await score({ evaluator: 'INSTITUTION', evaluated: 'TRAINER', score: 60 })).toMatchObject({ userErrors: [] });
  expect(await score({ evaluator: 'INSTITUTION', evaluated: 'TRAINER', score: 50, spotCheck: true })).toMatchObject({ userErrors: [] });
  expect(await score({ ...byTrainee, score: 10 })).toMatchObject({ evaluation: null, ...refusal('ALREADY_EXISTS', 'evaluated') });

  const { trainingSession } = await training.graph.ask(shown, { session: of, school: training.place.school, teacher: came, enrolment: present });
  expect(trainingSession?.evaluations?.nodes.map(({ evaluator, evaluated, score: given }) => [evaluator, evaluated, given]).toSorted()).toEqual([
    ['INSTITUTION', 'TRAINER', 50],
    ['INSTITUTION', 'TRAINER', 60],
    ['TRAINEE', 'TRAINER', 92.5],
    ['TRAINER', 'TRAINEE', 92.5],
  ]);
});
