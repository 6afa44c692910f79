import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { CodedError, DateTimeScalar, holdsOn, type FilterRules } from '../../kit';
import { ofSchoolInCounty, ofSchoolInTownship } from '../foreign/school/of-school';

@InputType({ description: 'Time in which a room must be free (空闲时段).' })
export class FreeTimeInput {
  @Field(() => DateTimeScalar, { description: 'Beginning (起).' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'End (止), after the beginning.' })
  to!: Date;
}

/** The room is opened to at least one group on this day. */
const sharedOn = (day: string): Sql =>
  sql`EXISTS (SELECT FROM room_sharing rs WHERE rs.room_id = t.id AND ${holdsOn(sql`rs`, sql`${day}::date`)})`;

/** No booking that stands touches the time; written as a range so that the index against overlaps answers it. */
function free({ from, to }: FreeTimeInput): Sql {
  if (from >= to) {
    throw new CodedError('BAD_FILTER', { field: 'free', value: `${from.toISOString()}..${to.toISOString()}`, expected: 'from before to' });
  }
  return sql`NOT EXISTS (SELECT FROM room_booking b WHERE b.room_id = t.id AND b.state = 'BOOKED' AND tstzrange(b.starts_at, b.ends_at) && tstzrange(${from}::timestamptz, ${to}::timestamptz))`;
}

export const roomFilters: FilterRules = { countyCode: ofSchoolInCounty, townshipCode: ofSchoolInTownship, sharedOn, free };
