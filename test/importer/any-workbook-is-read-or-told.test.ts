import fc from 'fast-check';
import { county, Importing } from './support/importing';
import { merged, row, workbookOf } from './support/sheet-xml';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  await importing.import({ 'counties.csv': county, 'townships.csv': 'code,name,kind,county\n620981100,玉门镇,TOWN,620981\n620981101,赤金镇,TOWN,620981\n' });
});
afterAll(() => importing.end());

/** The columns that are filled at random, and what a cell of each is stored as. */
const columns = ['乡镇代码', '在校生数', '学位数', '出处', '是否寄宿制'] as const;
const fixed = ['学校标识码', '校名', '学校类别', '办学性质', '隶属', '城乡分类', '县区代码'];

interface Written {
  readonly xml: string | null;
  /** What must be in the database; undefined where the cell must be refused, null where there is nothing. */
  readonly value: string | null | undefined;
}

const nothing: Written = { xml: null, value: null };
/** A value in each of the ways in which programs write it, and in those that tell none. */
const written = (value: string, number: boolean): fc.Arbitrary<Written> =>
  fc.constantFrom<Written>(
    { xml: `<c r="@" t="inlineStr"><is><t xml:space="preserve"> ${value} </t></is></c>`, value },
    { xml: `<c r="@" t="inlineStr"><is><r><t>${value.slice(0, 2)}</t></r><r><t><![CDATA[${value.slice(2)}]]></t></r></is></c>`, value },
    { xml: `<c r="@" t="str"><f>A1</f><v>${value}</v></c>`, value },
    ...(number ? [{ xml: `<c r="@"><v>${value}</v></c>`, value }, { xml: `<c r="@" s="1"><f>1+1</f><v>${value}.0</v></c>`, value }, { xml: `<c r="@" s="2"><v>${value}</v></c>`, value: undefined }] : []),
    { xml: '<c r="@"><f>A1</f></c>', value: undefined },
    { xml: '<c r="@" t="e"><v>#REF!</v></c>', value: undefined },
    { xml: '<c r="@" t="s"><v>99</v></c>', value: undefined },
    { xml: '<c r="@" s="1"/>', value: null },
  );

const cellOf: Readonly<Record<(typeof columns)[number], fc.Arbitrary<Written>>> = {
  乡镇代码: fc.constantFrom('620981100', '620981101').chain((value) => written(value, true)),
  在校生数: fc.integer({ min: 0, max: 99_999 }).chain((value) => written(String(value), true)),
  学位数: fc.integer({ min: 0, max: 99_999 }).chain((value) => written(String(value), true)),
  出处: fc.constantFrom('统计年鉴', '=1+1', 'a'.repeat(150)).chain((value) => written(value, false)),
  是否寄宿制: fc.constantFrom<Written>({ xml: '<c r="@" t="b"><v>1</v></c>', value: 'true' }, { xml: '<c r="@" t="b"><f>TRUE()</f><v>0</v></c>', value: 'false' }, { xml: '是', value: 'true' }, { xml: '<c r="@" t="b"><v>7</v></c>', value: undefined }),
};
const cell = (column: (typeof columns)[number]): fc.Arbitrary<Written> => fc.oneof({ weight: 2, arbitrary: fc.constant(nothing) }, { weight: 5, arbitrary: cellOf[column] });

interface Book {
  readonly rows: readonly (readonly Written[])[];
  /** A column and two rows of it that are merged. */
  readonly merge: readonly [column: number, first: number, rows: number] | null;
  readonly hidden: boolean;
  readonly title: boolean;
}

const book: fc.Arbitrary<Book> = fc.record({
  rows: fc.array(fc.tuple(...columns.map(cell)), { minLength: 1, maxLength: 6 }),
  merge: fc.option(fc.tuple(fc.nat(columns.length - 1), fc.nat(5), fc.integer({ min: 2, max: 4 }))),
  hidden: fc.boolean(),
  title: fc.boolean(),
});

const codeOf = (index: number): string => `216200${String(index).padStart(4, '0')}`;

test('every cell of a workbook is either in the database as it shows, or named by its address', async () => {
  await fc.assert(
    fc.asyncProperty(book, async ({ rows, merge, hidden, title }) => {
      const top = title ? 3 : 1;
      const [at, first, count] = merge ?? [0, 0, 0];
      const inside = (index: number): boolean => merge !== null && index >= first && index < first + count && first < rows.length;
      // A merged cell has its value in its first row alone.
      const cells = rows.map((row, index) => row.map((content, column) => (column === at && inside(index) && index > first ? nothing : content)));
      const data = cells.map((row, index) => [codeOf(index), `第${index}小学`, '小学', '公办', '乡镇', '220', '620981', ...row.map(({ xml }) => xml)]);
      const xml = [
        ...(title ? [row(1, ['玉门市学校情况表'])] : []),
        row(top, [...fixed, ...columns]),
        ...data.map((values, index) => row(top + 1 + index, values, hidden && index === 0 ? ' hidden="1"' : '')),
      ].join('');
      const letter = String.fromCharCode(65 + fixed.length + at);
      const area = merge && first < rows.length ? merged(`${letter}${top + 1 + first}:${letter}${top + first + count}`) : '';
      const workbook = await workbookOf({ sheets: { 学校: `<sheetData>${xml}</sheetData>${area}` }, formats: ['0', '0.0%'] });

      const expected = new Map<string, string | null | undefined>();
      rows.forEach((_, index) =>
        columns.forEach((column, place) => {
          const source = place === at && inside(index) ? cells[first]![place]! : cells[index]![place]!;
          const number = column === '在校生数' || column === '学位数';
          const summed = place === at && inside(index) && number && source.value !== null;
          expected.set(`${index} ${column}`, summed ? undefined : source.value);
        }),
      );
      await importing.client.query('DELETE FROM schools.school');
      const report = await importing.import({ '玉门.xlsx': workbook });
      const refused = new Set(report.errors.map(({ line = 0, column }) => `${line - top - 1} ${column}`));
      expect([...refused].sort()).toEqual([...expected].filter(([, value]) => value === undefined).map(([key]) => key).sort());
      if (refused.size > 0) return expect(await importing.rows('SELECT FROM schools.school')).toHaveLength(0);
      const stored = await importing.rows<Record<string, string | null>>(`
        SELECT s.code, t.code AS "乡镇代码", s.pupils::text AS "在校生数", s.places::text AS "学位数", s.source AS "出处", s.boarding::text AS "是否寄宿制"
        FROM schools.school s LEFT JOIN schools.township t ON t.id = s.township_id ORDER BY s.code`);
      expect(stored.map(({ code }) => code)).toEqual(rows.map((_, index) => codeOf(index)));
      stored.forEach((found, index) =>
        columns.forEach((column) => expect([column, found[column]]).toEqual([column, expected.get(`${index} ${column}`) ?? (column === '是否寄宿制' ? 'false' : null)])),
      );
      expect(report.notes.filter(({ message }) => message.includes('位于表头之上')).length).toBe(title ? 1 : 0);
      expect(report.notes.filter(({ message }) => message.includes('隐藏行')).length).toBe(hidden ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
