import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, readAggregateOf, SeenBy, type EnumValue, type Scope } from '../../../kit';
import { schoolYearBegins, schoolYearOf } from '../../../network/calendar';
import { TrainingEnrolment } from '../enrolment/enrolment.entity';
import { dayBegins } from '../school-day';

/** 360 hours in five years: 教师〔2011〕1号, found in one source only, hence 未经官方核验. */
const requiredHours = 360;
const requiredWithinYears = 5;

const TrainingHoursGap = describedEnum('TrainingHoursGap', 'Why the hours of a teacher are not known (学时未知原因).', {
  NO_RECORD: { en: 'No attendance is recorded in the period', zh: '期内无参训记录' },
  HOURS_NOT_GRANTED: { en: 'Some attendances have no granted hours yet', zh: '部分参训尚未认定学时' },
});
type TrainingHoursGap = EnumValue<typeof TrainingHoursGap>;

@SeenBy('EVERYONE')
@ObjectType({
  description:
    'Training hours of a teacher over five years (教师培训学时), held against the 360 required in that time ' +
    '(每五年不少于360学时, 教师〔2011〕1号; 未经官方核验).',
})
export class TrainingRecord {
  @Field(() => DateScalar, { description: 'First day counted (起).' })
  since!: string;

  @Field(() => DateScalar, { description: 'First day no longer counted, five years later (止, 不含当日).' })
  until!: string;

  @Field(() => Int, { description: 'Attendances on record, person-times (参训人次).' })
  attendances!: number;

  @Field(() => Int, { description: 'Attendances without granted hours (未认定学时人次).' })
  withoutHours!: number;

  @Field(() => Float, { nullable: true, description: 'Hours granted (累计学时); null when they are not known in full.' })
  hours!: number | null;

  @Field(() => TrainingHoursGap, { nullable: true, description: 'Why hours is null (学时未知原因).' })
  unknownBecause!: TrainingHoursGap | null;

  @Field(() => Int, { description: 'Hours required (应修学时).' })
  required!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the requirement is met (是否达标); null when the hours on record neither reach it nor are known in full.',
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

/** What a teacher attended in the five years from `since`, its last day before `until`. */
export async function trainingRecordOf(scope: Scope, teacherId: string, since = fiveSchoolYears(scope.today)): Promise<TrainingRecord> {
  const until = yearsLater(since, requiredWithinYears);
  const found = await readAggregateOf<Figures & Record<string, unknown>>(
    scope,
    `trainingRecord:${since}`,
    {
      entity: TrainingEnrolment,
      joins: sql`JOIN training_session s ON s.id = t.session_id`,
      conditions: [sql`t.state = 'ATTENDED'`, sql`s.starts_at >= ${dayBegins(since)}`, sql`s.starts_at < ${dayBegins(until)}`],
      figures,
    },
    sql`t.teacher_id`,
    teacherId,
  );
  return { since, until, required: requiredHours, ...judged(found ?? { attendances: 0, granted: null, withoutHours: 0 }) };
}

function judged({ attendances, granted, withoutHours }: Figures): Omit<TrainingRecord, 'since' | 'until' | 'required'> {
  const unknownBecause = attendances === 0 ? TrainingHoursGap.NO_RECORD : withoutHours > 0 ? TrainingHoursGap.HOURS_NOT_GRANTED : null;
  // Hours not granted yet could only add: whoever has enough without them has met the requirement.
  const met = (granted ?? 0) >= requiredHours ? true : unknownBecause ? null : false;
  return { attendances, withoutHours, hours: unknownBecause ? null : granted, unknownBecause, met };
}

/** The first day of the five school years of which the last is the current one. */
const fiveSchoolYears = (today: string): string => schoolYearBegins(schoolYearOf(today) - requiredWithinYears + 1);

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-03-01')}`;
