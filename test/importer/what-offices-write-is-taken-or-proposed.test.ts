import { catalogueOf } from '../../importer/catalogue/catalogue';
import { cellReader } from '../../importer/cell/reader';
import { nearest } from '../../importer/source/nearest';
import { synonyms } from '../../importer/source/synonyms';
import { subgraphs } from '../../subgraphs';
import { enumLabels } from '../../subgraphs/kit/schema/described-enum';

const { plans } = catalogueOf(subgraphs);
const columnsOf = (sheet: string) => plans.find(({ sheet: { name } }) => name === sheet)!.columns.map(({ column }) => column);
const headers = columnsOf('schools').flatMap(({ header, zh }) => [header, zh]);

test.each([
  ['学生人数', '在校生数'],
  ['办学类型', '学校类别'],
  ['举办者', '办学性质'],
  [' 城乡 类型', '城乡分类'],
  ['学校代码', '学校标识码'],
])('the header %s is told to be %s', (written, meant) => {
  expect(nearest(written, headers).zh).toBe(`是否应为“${meant}”？`);
});

test.each([
  ['schools', 'locale', '111', 'MAIN_URBAN'],
  ['schools', 'locale', '２２０', 'VILLAGE'],
  ['schools', 'locale', '镇乡结合区', 'TOWN_FRINGE'],
  ['schools', 'locale', '210-乡中心区', 'TOWNSHIP_CENTRE'],
  ['schools', 'kind', '312', 'NINE_YEAR'],
  ['schools', 'kind', '九年一贯制学校', 'NINE_YEAR'],
  ['schools', 'ownership', '999', 'PRIVATE'],
  ['teachers', 'degree', '21', 'BACHELOR'],
  ['teachers', 'title', '一级教师', 'FIRST_GRADE'],
])('%s.%s takes %s for %s', (sheet, header, written, code) => {
  expect(cellReader(columnsOf(sheet).find((column) => column.header === header)!)(written)).toBe(code);
});

test('no value of an enumeration is written like another', () => {
  for (const plan of plans) {
    for (const { column } of plan.columns) {
      if (column.kind.type !== 'choice' && column.kind.type !== 'choices') continue;
      const texts = Object.entries(enumLabels(column.kind.values)).flatMap(([code, { zh, also = [] }]) => [...new Set([code, zh, ...also].map((text) => text.toUpperCase()))]);
      expect([plan.fullName, column.header, texts.filter((text, at) => texts.indexOf(text) !== at)]).toEqual([plan.fullName, column.header, []]);
    }
  }
});

test('what is proposed for another name is a header of some sheet, and no name is proposed for two', () => {
  const known = new Set(plans.flatMap((plan) => plan.columns.map(({ column }) => column.zh)));
  expect(Object.keys(synonyms).filter((name) => !known.has(name))).toEqual([]);
  const others = Object.values(synonyms).flat();
  expect(others.filter((name, at) => others.indexOf(name) !== at)).toEqual([]);
});
