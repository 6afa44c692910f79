import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, readAggregateOf, SeenBy, type EnumValue, type Scope } from '../../../kit';
import { Confidence } from '../../../network/confidence';
import { schoolYearBegins, schoolYearOf } from '../../../network/calendar';
import { TrainingEnrolment } from '../enrolment/enrolment.entity';
import { establishedOn } from '../../teacher/established';
import { dayBegins } from '../school-day';

const TrainingHoursGap = describedEnum('TrainingHoursGap', 'Why the hours of a teacher are not known (学时未知原因).', {
  NO_RECORD: { en: 'No attendance is recorded in the period', zh: '期内无参训记录' },
  NO_RULE: { en: 'No rule says how many hours in how many years', zh: '无适用学时标准' },
  HOURS_NOT_GRANTED: { en: 'Some attendances have no granted hours yet', zh: '部分参训尚未认定学时' },
});
type TrainingHoursGap = EnumValue<typeof TrainingHoursGap>;

@SeenBy('EVERYONE')
@ObjectType({
  description: 'Training hours of a teacher over the years of the rule (教师培训学时), held against the hours it requires in that time (如每五年不少于360学时).',
})
export class TrainingRecord {
  @Field(() => DateScalar, { description: 'First day counted (起).' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer counted, the years of the rule later (止, 不含当日); null without a rule.' })
  until!: string | null;

  @Field(() => Int, { description: 'Attendances on record, person-times (参训人次).' })
  attendances!: number;

  @Field(() => Int, { description: 'Attendances without granted hours (未认定学时人次).' })
  withoutHours!: number;

  @Field(() => Float, { nullable: true, description: 'Hours granted (累计学时); null when they are not known in full.' })
  hours!: number | null;

  @Field(() => TrainingHoursGap, { nullable: true, description: 'Why hours is null (学时未知原因).' })
  unknownBecause!: TrainingHoursGap | null;

  @Field(() => Float, { nullable: true, description: 'Hours required by the rule of the county of the establishment (应修学时); null without a rule.' })
  required!: number | null;

  @Field(() => String, { nullable: true, description: 'Code of that rule (规则编号).' })
  ruleCode!: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How well it is attested (可信度); unless VERIFIED, show 未经官方核验.' })
  confidence!: Confidence | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the requirement is met (是否达标); null without a rule, and when the hours on record neither reach it nor are known in full.',
  })
  met!: boolean | null;
}

interface Figures {
  readonly attendances: number;
  readonly granted: number | null;
  readonly withoutHours: number;
}

const figures = {
  attendances: sql`count(*)::int`,
  granted: sql`sum(t.hours)`,
  withoutHours: sql`count(*) FILTER (WHERE t.hours IS NULL)::int`,
};

/** What a teacher attended from `since` on for the years of the rule; over the last school years of which the current one is the last when no day is given. */
export async function trainingRecordOf(scope: Scope, teacherId: string, given?: string): Promise<TrainingRecord> {
  const rule = await trainingRuleOf(scope, teacherId);
  const since = given ?? schoolYearBegins(schoolYearOf(scope.today) - (rule?.years ?? 1) + 1);
  const until = rule && yearsLater(since, rule.years);
  const found = await readAggregateOf<Figures & Record<string, unknown>>(
    scope,
    `trainingRecord:${since}:${until ?? ''}`,
    {
      entity: TrainingEnrolment,
      joins: sql`JOIN training_session s ON s.id = t.session_id`,
      conditions: [sql`t.state = 'ATTENDED'`, sql`s.starts_at >= ${dayBegins(since)}`, ...(until ? [sql`s.starts_at < ${dayBegins(until)}`] : [])],
      figures,
    },
    sql`t.teacher_id`,
    teacherId,
  );
  const { code: ruleCode = null, hours: required = null, confidence = null } = rule ?? {};
  return { since, until, ruleCode, required, confidence, ...judged(found ?? { attendances: 0, granted: null, withoutHours: 0 }, required) };
}

function judged({ attendances, granted, withoutHours }: Figures, required: number | null): Pick<TrainingRecord, 'attendances' | 'withoutHours' | 'hours' | 'unknownBecause' | 'met'> {
  const hours = attendances === 0 ? TrainingHoursGap.NO_RECORD : withoutHours > 0 ? TrainingHoursGap.HOURS_NOT_GRANTED : null;
  const unknownBecause = hours ?? (required === null ? TrainingHoursGap.NO_RULE : null);
  // Hours not granted yet could only add: whoever has enough without them has met the requirement.
  const met = required === null ? null : (granted ?? 0) >= required ? true : unknownBecause ? null : false;
  return { attendances, withoutHours, hours: hours ? null : granted, unknownBecause, met };
}

interface TrainingRule {
  readonly code: string;
  readonly hours: number;
  readonly years: number;
  readonly confidence: Confidence;
}

/** The rule of the county whose school has the teacher on its establishment today, else the national one; null where none says hours and years. One statement for all teachers of the request. */
const trainingRuleOf = (scope: Scope, teacherId: string): Promise<TrainingRule | null> =>
  scope
    .batch<string, TrainingRule | null>('training-rule', async (ids) => {
      const rows = await scope.rows<TrainingRule & { teacherId: string }>(sql`
        WITH employed AS MATERIALIZED (
          SELECT asked.id, s.county_id FROM unnest(${[...ids]}::uuid[]) AS asked(id)
          LEFT JOIN ${establishedOn(scope.today)} AS e ON e.teacher_id = asked.id LEFT JOIN schools_published.school s ON s.id = e.school_id
        ), held AS MATERIALIZED (
          SELECT c.county_id, h.code, h.threshold, h.parameter, h.confidence FROM (SELECT DISTINCT county_id FROM employed) AS c
          CROSS JOIN LATERAL planning_published.rules_in_force(c.county_id, ${scope.today}::date) AS h WHERE h.subject = 'TRAINING_HOURS' AND h.parameter ~ '^[1-9][0-9]?$'
        )
        SELECT p.id AS "teacherId", h.code, h.threshold AS hours, h.parameter::int AS years, h.confidence FROM employed p JOIN held h ON h.county_id IS NOT DISTINCT FROM p.county_id`);
      const byTeacher = new Map(rows.map((row) => [row.teacherId, row]));
      return ids.map((id) => byTeacher.get(id) ?? null);
    })
    .load(teacherId);

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-03-01')}`;
