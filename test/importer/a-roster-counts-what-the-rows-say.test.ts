import fc from 'fast-check';
import { reportText } from '../../importer';
import { county, Importing, schoolCode, schools, told } from './support/importing';

const people = [1, 2, 3, 4, 5, 6];
const header = 'teacher,establishment_school,serving_school,stage,role';
/** Who is on a list, where and as what; the roles are those that a list may tell otherwise from one year to the next. */
const entry = fc.record({ school: fc.constantFrom(1, 2), role: fc.constantFrom('TEACHER', 'HEAD_OF_SUBJECT') });
const list = fc.dictionary(fc.constantFrom(...people.map(String)), entry, { noNullPrototype: true });
type List = Readonly<Record<string, { school: number; role: string }>>;

const file = (rows: List): string =>
  [header, ...Object.entries(rows).map(([person, { school, role }]) => `T-${person},${schoolCode(school)},${schoolCode(school)},PRIMARY,${role}`), ''].join('\n');

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const teachers = ['code,name,subject,stage', ...people.map((number) => `T-${number},教师${number},MATHEMATICS,PRIMARY`), ''].join('\n');
  expect((await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2), 'teachers.csv': teachers })).errors.map(told)).toEqual([]);
});
afterAll(() => importing.end());

type Rows = ReadonlyMap<string, { readonly ends: string | null; readonly row: string }>;
const stored = async (): Promise<Rows> =>
  new Map(
    (
      await importing.rows<{ id: string; ends: string | null; row: string }>(
        `SELECT id, ends_on::text AS ends, concat_ws(' ', teacher_id, establishment_school_id, serving_school_id, role, starts_on) AS row FROM staffing.appointment`,
      )
    ).map(({ id, ...values }) => [id, values]),
  );

/** What became of the rows, told from the rows alone. */
function difference(before: Rows, after: Rows): Record<'added' | 'changed' | 'ended' | 'voided', number> {
  const both = [...before].flatMap(([id, was]) => { const is = after.get(id); return is ? [{ was, is }] : []; });
  return {
    added: [...after.keys()].filter((id) => !before.has(id)).length,
    changed: both.filter(({ was, is }) => was.row !== is.row).length,
    ended: both.filter(({ was, is }) => was.ends === null && is.ends !== null).length,
    voided: [...before.keys()].filter((id) => !after.has(id)).length,
  };
}

test('what a roster of a county or a school opened, closed, voided, changed and kept is what the rows differ by', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.array(fc.record({ rows: list, later: fc.boolean(), ofSchool: fc.boolean() }), { minLength: 1, maxLength: 3 }), async (first, next) => {
      await importing.client.query('DELETE FROM staffing.appointment');
      await importing.import({ 'appointments.csv': file(first) }, { effectiveDate: '2020-09-01' });
      let day = '2020-09-01';
      for (const { rows, later, ofSchool } of next) {
        if (later) day = `${Number(day.slice(0, 4)) + 1}-09-01`;
        // A list of a school names its own people alone, and nobody who is at the other one on that day.
        const elsewhere = new Set((await importing.rows<{ code: string }>(
          `SELECT right(t.code, 1) AS code FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.establishment_school_id
           WHERE s.code = '${schoolCode(2)}' AND a.ends_on IS NULL`,
        )).map(({ code }) => code));
        const own: List = ofSchool ? Object.fromEntries(Object.entries(rows).filter(([person, { school }]) => school === 1 && !elsewhere.has(person))) : rows;
        const before = await stored();
        const whose = ofSchool ? { school: schoolCode(1) } : { county: '620981' };
        const report = await importing.import({ 'appointments.csv': file(own) }, { effectiveDate: day, roster: { sheet: 'appointments', ...whose } });
        expect(report.errors.map(told)).toEqual([]);
        const [count] = report.sheets;
        const { added, changed, ended, voided } = difference(before, await stored());
        expect(count).toMatchObject({ rows: Object.keys(own).length, added, changed, ended, voided, unchanged: Object.keys(own).length - added - changed, refused: 0 });
        expect(reportText(report).at(-1)).toBe(`Imported: ${added} new, ${changed} changed, ${Object.keys(own).length - added - changed} unchanged rows, ${ended} ended, ${voided} voided in 1 sheets.`);
      }
    }),
    { numRuns: 12 },
  );
});
