import sql, { type Sql } from 'sql-template-tag';
import type { SheetGuards } from '../kit';
import { rule, thisYear, today, yearInReach } from '../network/row-rules';
import { areaSuccessionSheet } from './area-succession/area-succession.sheet';
import { schoolSheet } from './school/school.sheet';
import { successionSheet } from './succession/succession.sheet';
import { countyOfItsSchools, townshipOfItsCounty } from './township/in-its-county';
import { townshipSheet } from './township/township.sheet';

const ends = (alias: Sql): Sql => sql`${alias}.kind IN ('CLOSED', 'MERGED_INTO', 'RECODED') AND ${alias}.successor_id IS DISTINCT FROM ${alias}.school_id`;

/** First day on which what was decided is done; without one, the first of the year of the decision. Null where no source tells. */
const day = (alias: Sql): Sql => sql`coalesce(${alias}.transition_ends_on, ${alias}.effective_on, make_date(${alias}.decided_year, 1, 1))`;

/** What mutations see to step by step, of schools, townships and successions that an import brings as they are. */
export const schoolsGuards: readonly SheetGuards[] = [
  { sheet: townshipSheet, rules: [countyOfItsSchools] },
  { sheet: schoolSheet, rules: [townshipOfItsCounty] },
  {
    sheet: successionSheet,
    rules: [
      rule(
        'INVALID_STATE',
        ['state', 'schoolId'],
        // Where no source tells any day, the school has closed without one (`closed_undated`).
        sql`t.state = 'COMPLETED' AND ${ends(sql`t`)} AND EXISTS (SELECT FROM school s WHERE s.id = t.school_id AND s.closed_on IS NULL AND NOT s.closed_undated)`,
        {
          en: 'a school whose closure or merger is COMPLETED has a day on which it closed (closed_on); give it in schools, or its year alone, or correct the state',
          zh: '撤并已完成的学校须有撤并日期；请在“学校”表中填写撤并日期（只知年份的填年份），或更正状态',
        },
      ),
      rule('INVALID_STATE', ['state', 'effectiveOn', 'transitionEndsOn'], sql`t.state = 'COMPLETED' AND coalesce(t.transition_ends_on, t.effective_on) > ${today}`, {
        en: 'what is COMPLETED has no day to come; write IN_TRANSITION until then, or correct the day',
        zh: '已完成的沿革其日期不得晚于今天；请改为“过渡期”，或更正日期',
      }),
      rule('INVALID_STATE', ['state', 'decidedYear'], sql`t.state IN ('IN_TRANSITION', 'COMPLETED') AND t.decided_year > ${thisYear}`, {
        en: 'what was decided was so by a year that has come; write PROPOSED, or correct the year',
        zh: '已决定的沿革其决定年份不得晚于今年；请改为“拟议”，或更正年份',
      }),
      yearInReach('decidedYear'),
      rule('INVALID_VALUE', ['successorId', 'kind'], sql`t.kind = 'RENAMED' AND t.successor_id <> t.school_id`, {
        en: 'a school that is renamed (RENAMED) stays the same school; leave the successor empty, or write RECODED or MERGED_INTO',
        zh: '更名后仍是同一所学校；请将承接学校留空，或改为“换码”“并入”',
      }),
      rule(
        'NOT_OPEN',
        ['successorId', 'schoolId'],
        sql`t.state <> 'WITHDRAWN' AND t.successor_id <> t.school_id AND t.kind <> 'SPLIT_INTO' AND (
          EXISTS (SELECT FROM school s WHERE s.id = t.successor_id AND s.closed_on <= coalesce(t.transition_ends_on, t.effective_on, (SELECT o.closed_on FROM school o WHERE o.id = t.school_id), ${day(sql`t`)}))
          OR EXISTS (SELECT FROM school_succession e WHERE e.school_id = t.successor_id AND ${ends(sql`e`)} AND e.state = 'COMPLETED' AND ${day(sql`e`)} < ${day(sql`t`)}))`,
        { en: 'the successor had closed or merged away by then; name the school that was open, or correct the days', zh: '承接学校当时已撤并；请填写当时存续的学校，或更正日期' },
      ),
      rule(
        'ALREADY_EXISTS',
        ['successorId', 'schoolId', 'kind'],
        sql`t.kind IN ('SPLIT_INTO', 'BRANCH_OF') AND t.state <> 'WITHDRAWN' AND EXISTS (
          SELECT FROM school_succession o WHERE o.id <> t.id AND o.school_id = t.school_id AND o.successor_id = t.successor_id AND o.kind = t.kind AND o.state <> 'WITHDRAWN')`,
        { en: 'the same is told of these two schools in another row; keep one of them', zh: '另有一行记载了这两所学校的同一沿革；请只保留一行' },
      ),
    ],
  },
  {
    sheet: areaSuccessionSheet,
    rules: [
      rule('INVALID_STATE', ['state', 'effectiveOn'], sql`t.state = 'COMPLETED' AND t.effective_on > ${today}`, {
        en: 'what is COMPLETED has no day to come; write DECIDED until then, or correct the day',
        zh: '已完成的沿革其日期不得晚于今天；请改为“已决定”，或更正日期',
      }),
      rule(
        'INVALID_STATE',
        ['state', 'townshipId', 'countyId'],
        sql`t.state = 'COMPLETED' AND t.kind = 'MERGED_INTO' AND (EXISTS (SELECT FROM township o WHERE o.id = t.township_id AND o.ended_on IS NULL) OR EXISTS (SELECT FROM county o WHERE o.id = t.county_id AND o.ended_on IS NULL))`,
        { en: 'an area whose merger is COMPLETED has a day on which it ended (ended_on); give it in its own sheet, or correct the state', zh: '合并已完成的县区或乡镇须有撤销日期；请在其本表中填写，或更正状态' },
      ),
      rule(
        'NOT_OPEN',
        ['successorTownshipId', 'successorCountyId', 'effectiveOn'],
        sql`t.state <> 'WITHDRAWN' AND (EXISTS (SELECT FROM township o WHERE o.id = t.successor_township_id AND o.ended_on <= t.effective_on) OR EXISTS (SELECT FROM county o WHERE o.id = t.successor_county_id AND o.ended_on <= t.effective_on))`,
        { en: 'the successor had ended by then; name the area that was there, or correct the days', zh: '承接方当时已撤销；请填写当时存在的县区或乡镇，或更正日期' },
      ),
      rule(
        'ALREADY_EXISTS',
        ['formerCode'],
        sql`t.state <> 'WITHDRAWN' AND (EXISTS (SELECT FROM township o WHERE o.code = t.former_code AND o.id <> coalesce(t.successor_township_id, t.township_id) AND o.ended_on IS NULL)
          OR EXISTS (SELECT FROM county o WHERE o.code = t.former_code AND o.id <> coalesce(t.successor_county_id, t.county_id) AND o.ended_on IS NULL))`,
        { en: 'another area has this code today; correct the former code', zh: '该代码现为另一县区或乡镇所用；请更正原行政区划代码' },
      ),
    ],
  },
];
