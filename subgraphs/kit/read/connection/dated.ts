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

/** A dated record with a life holds on its days only while it is in one of these states: a proposal, or what was called off, holds on no day. */
export interface Life {
  /** The property with its state, which is also its field in `where`. */
  readonly state: string;
  readonly holding: readonly string[];
}

/** Fields of a filter that ask when something ends. */
export const endFilter = ['endsOn'] as const;

/**
 * The time that is meant. Without `on` or `during` it is today; a filter that asks when something ends is about what is to come, so that what has not begun
 * is meant as well, and only what is over is not: what ends within a window waits for somebody, whenever it begins.
 */
export const whenOf = (args: DatedConnectionArgs, today: string, ends: readonly string[] = endFilter): When =>
  !args.on && !args.during && ends.some((field) => (args.where as Record<string, unknown> | null | undefined)?.[field] != null) ? { during: { from: today } } : args;

/** The arguments of a connection of dated records: what held on a day, or at any time of a period. */
export function datedConnectionArgs(where: ConcreteClass, order: OrderEnum, life?: Life): ConcreteClass<DatedConnectionArgs> {
  const today = 'Only what holds on this day; today when neither on nor during is given, or from today on when the filter asks when something ends';
  const states = life && `, and all days when the filter names a ${life.state} that holds on none. Only ${life.holding.join(', ')} hold: on a given day or in a given period nothing else is listed`;
  @ArgsType()
  class DatedArgs extends (connectionArgs(where, order) as ConcreteClass<ConnectionArgs>) implements DatedConnectionArgs {
    @Field(() => DateScalar, { nullable: true, description: `${today}${states ?? ''} (在该日有效).` })
    on?: string;

    @Field(() => PeriodInput, { nullable: true, description: 'Instead of on: what held at any time of this period; {} for the whole history (在此期间有效).' })
    during?: PeriodInput;
  }
  return DatedArgs as ConcreteClass<DatedConnectionArgs>;
}

/**
 * Conditions that a dated row with a life (alias `t`) holds then. On a day, or at any time of a period, it holds only in a state that holds, whatever a filter
 * names beside it. A filter that names states, by `eq` or `in`, decides on them itself where no day is given; if one of them holds on no day, today
 * means nothing to it and all days are meant: so what waits is found by its state alone.
 */
export function holdsInState(args: DatedConnectionArgs, today: string, { state, holding }: Life, column: Sql): Sql[] {
  const { eq, in: among } = (args.where?.[state] ?? {}) as { readonly eq?: string | null; readonly in?: readonly string[] | null };
  const named = eq != null ? [eq] : among;
  const given = Boolean(args.on ?? args.during?.from ?? args.during?.to);
  if (!given && named?.some((one) => !holding.includes(one))) return [];
  return [holds(whenOf(args, today), today), sql`${column} = ANY(${[...holding]}::text[])`];
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

/** Condition that a half-open dated row (alias `alias`) holds on a day, an expression of type date: from its first day until the day before `ends_on`. */
export const holdsOn = (alias: Sql, day: Sql): Sql => sql`${alias}.starts_on <= ${day} AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > ${day})`;

/** Condition that a half-open dated row (alias `alias`) holds then. Throws BAD_FILTER for both `on` and `during`, or a period that ends before it begins. */
export function holds({ on, during }: When, today: string, alias: Sql = sql`t`): Sql {
  if (!during) return holdsOn(alias, sql`${on ?? today}::date`);
  if (on) throw new CodedError('BAD_FILTER', { field: 'on', value: on, expected: 'either on or during, not both' });
  const { from, to } = during;
  if (from && to && from > to) throw new CodedError('BAD_FILTER', { field: 'during', value: `${from}..${to}`, expected: 'from on or before to' });
  const begun = to ? sql`${alias}.starts_on <= ${to}::date` : sql`TRUE`;
  const notOver = from ? sql` AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > ${from}::date)` : empty;
  return sql`${begun}${notOver}`;
}
