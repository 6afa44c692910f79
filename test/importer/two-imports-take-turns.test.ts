import { silent, type Message } from '../../importer';
import { county, counted, Importing, schools } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

test('of imports started together one waits, says so, and sees all that the other stored', async () => {
  const notes: string[] = [];
  const progress = { ...silent, note: ({ en }: Message) => void notes.push(en) };
  const files = { 'counties.csv': county, 'schools.csv': schools(1, 2, 3) };
  const reports = await Promise.all([importing.import(files, { progress }), importing.import(files, { progress })]);
  const outcomes = reports.map((report) => counted(report)['schools.schools']);
  expect(outcomes.sort()).toEqual(['0+0=3', '3+0=0']);
  expect(notes).toEqual(['Another import is running; this one waits until it ends.']);
});
