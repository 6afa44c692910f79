import { catalogueOf } from '../../importer/catalogue/catalogue';
import { constraintsOf } from '../../importer/merge/constraints';
import { sayRule } from '../../importer/merge/rule/say';
import { catalogue } from '../../importer/messages/catalogue';
import { subgraphs } from '../../subgraphs';
import { Importing } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const plans = catalogueOf(subgraphs).plans;
const sql = /::|\bANY\b|\bARRAY\b|\bNULL\b|\bAND\b|\bOR\b|[a-z]+_[a-z]+/;

/** Columns with headers that no column of the database has, so that its names would be seen. */
const headersOf = (columns: (typeof plans)[number]['columns']) => new Map(columns.map((plan) => [plan.name, { plan, header: plan.column.zh }]));

test('every check and condition on the columns of a sheet can be said in words', async () => {
  const said: string[] = [];
  for (const plan of plans) {
    const headers = headersOf(plan.columns);
    for (const { name, check, predicate } of (await constraintsOf(importing.client, plan)).values()) {
      for (const expression of [check, predicate]) {
        // Rules about columns that no sheet fills are broken by no row of one.
        const names = new Set((expression ?? '').replace(/'[^']*'/g, '').match(/[a-z_]{2,}/g));
        const filled = [...headers.keys()].filter((column) => names.has(column));
        if (expression === null || filled.length === 0) continue;
        const rule = sayRule(expression, headers);
        if (rule && !sql.test(rule.zh)) said.push(`${name}: ${rule.zh}`);
        else said.push(`${name} UNSAID: ${expression} → ${rule?.zh}`);
      }
    }
  }
  const unsaid = said.filter((line) => line.includes('UNSAID'));
  expect(unsaid.filter((line) => !/ ~ '| UNSAID: id |erased_on/.test(line))).toEqual([]);
  expect(said.length - unsaid.length).toBeGreaterThan(60);
});

test.each<[string, string, string]>([
  ['schools.school_successions', "successor_id IS NOT NULL OR (kind = ANY (ARRAY['CLOSED'::text, 'RENAMED'::text]))", '“承接学校标识码”已填写，或者“类别”是以下之一：“撤销”、“更名”'],
  ['schools.school_successions', 'transition_ends_on >= effective_on', '“过渡期结束日期”不早于“生效日期”'],
  ['groups.group_memberships', 'ends_on > starts_on', '“结束日期”不早于“开始日期”'],
  ['planning.school_appraisals', '(training_score IS NULL) = (training_weight IS NULL)', '“培训质量得分”为空，当且仅当“培训质量占分”为空'],
  ['planning.school_appraisals', '(training_score * training_weight / 100::numeric) <= (score + 0.01)', '“培训质量得分” × “培训质量占分” ÷ 100不大于“考核得分” + 0.01'],
])('%s: %s', (sheet, expression, expected) => {
  const plan = plans.find(({ fullName }) => fullName === sheet)!;
  expect(sayRule(expression, headersOf(plan.columns))?.zh).toBe(expected);
});

test('what is not understood is not said', () => {
  for (const expression of ['', 'a >', "kind ~~ 'x'", 'f(kind)', 'kind = unknown_column', 'kind; DROP TABLE x']) expect(sayRule(expression, new Map())).toBeUndefined();
});

test('every refusal of a trigger has a sentence', async () => {
  const rows = await importing.rows<{ name: string }>(`
    SELECT DISTINCT (regexp_matches(p.prosrc, 'CONSTRAINT = ''(\\w+)''', 'g'))[1] AS name FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY ($$\{${subgraphs.map(({ name }) => name).join(',')}\}$$)`);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.map(({ name }) => name.replaceAll('_', '-')).filter((code) => !(code in catalogue))).toEqual([]);
});
