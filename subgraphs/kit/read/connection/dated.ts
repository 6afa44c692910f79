import { ArgsType, Field, InputType } from 'type-graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { ConcreteClass } from '../../definition';
import { CodedError } from '../../errors/coded-error';
import { DateScalar } from '../../schema/scalars';
import { connectionArgs, type ConnectionArgs } from './connection.args';
import type { OrderEnum } from './order';

@InputType({ description: 'A stretch of time (时间段), both days included; leave one out for no bound.' })
export class PeriodInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day (起).' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (止).' })
  to?: string;
}

/** When a dated record must hold to be listed. */
export interface When {
  readonly on?: string | null;
  readonly during?: PeriodInput | null;
}

export interface DatedConnectionArgs extends ConnectionArgs, When {}

/** The arguments of a connection of dated records: what held on a day, or at any time of a period. */
export function datedConnectionArgs(where: ConcreteClass, order: OrderEnum): ConcreteClass<DatedConnectionArgs> {
  @ArgsType()
  class DatedArgs extends (connectionArgs(where, order) as ConcreteClass<ConnectionArgs>) implements DatedConnectionArgs {
    @Field(() => DateScalar, { nullable: true, description: 'Only what holds on this day; today when neither on nor during is given (在该日有效).' })
    on?: string;

    @Field(() => PeriodInput, { nullable: true, description: 'Instead of on: what held at any time of this period; {} for the whole history (在此期间有效).' })
    during?: PeriodInput;
  }
  return DatedArgs as ConcreteClass<DatedConnectionArgs>;
}

/** The arguments of a connection of things that come and go, such as schools: all of them, or those of a day. */
export function dayConnectionArgs(where: ConcreteClass, order: OrderEnum, description: string): ConcreteClass<ConnectionArgs & When> {
  @ArgsType()
  class DayArgs extends (connectionArgs(where, order) as ConcreteClass<ConnectionArgs>) {
    @Field(() => DateScalar, { nullable: true, description })
    on?: string;
  }
  return DayArgs as ConcreteClass<ConnectionArgs & When>;
}

/** Condition that a half-open dated row (alias `alias`) holds then. Throws BAD_FILTER for both `on` and `during`, or a period that ends before it begins. */
export function holds({ on, during }: When, today: string, alias: Sql = sql`t`): Sql {
  if (!during) {
    const day = on ?? today;
    return sql`${alias}.starts_on <= ${day}::date AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > ${day}::date)`;
  }
  if (on) throw new CodedError('BAD_FILTER', { field: 'on', value: on, expected: 'either on or during, not both' });
  const { from, to } = during;
  if (from && to && from > to) throw new CodedError('BAD_FILTER', { field: 'during', value: `${from}..${to}`, expected: 'from on or before to' });
  const begun = to ? sql`${alias}.starts_on <= ${to}::date` : sql`TRUE`;
  const notOver = from ? sql` AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > ${from}::date)` : empty;
  return sql`${begun}${notOver}`;
}
