import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CodedError, DateScalar, holdsOn, SeenBy, type Scope } from '../../../kit';
import { openOn } from '../../../network/open-school';
import { Room } from '../../room/room.entity';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Hours of a week in which a room that is open to a group is booked and free (功能室周空闲时数).' })
export class RoomIdleHours {
  readonly roomId!: string;

  @Field(() => Room, { nullable: true, description: 'The room (功能室).' })
  room!: Promise<Room | null>;

  @Field(() => Float, { description: 'Hours it could be used, on the days it is open to the group (可用时数).' })
  hours!: number;

  @Field(() => Float, { description: 'Of them those booked, by whichever school (已预约时数).' })
  booked!: number;

  @Field(() => Float, { description: 'Of them those free (空闲时数).' })
  free!: number;
}

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Hours of a week in which the rooms open to a group are booked and free (集团功能室周空闲时数).' })
export class GroupIdleHours {
  @Field(() => DateScalar, { description: 'The Monday of the week (周一日期).' })
  week!: string;

  @Field(() => Int, { description: 'Rooms open to the group on a day of it (开放功能室数).' })
  rooms!: number;

  @Field(() => Float, { description: 'Hours they could be used, summed over the rooms (可用时数合计).' })
  hours!: number;

  @Field(() => Float, { description: 'Of them those booked (已预约时数合计).' })
  booked!: number;

  @Field(() => Float, { description: 'Of them those free (空闲时数合计).' })
  free!: number;

  @Field(() => [RoomIdleHours], { description: 'Room by room, the freest first (各功能室).' })
  byRoom!: RoomIdleHours[];
}

/** A week and the hours of its days in which rooms are used; no record tells them, so whoever asks does. */
export interface WeekHours {
  /** Any day of the week. */
  readonly week: string;
  /** Whole hours, 0 to 24, of the clocks of the schools. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** From Monday on, 1 to 7. */
  readonly days: number;
}

interface Row extends Record<string, unknown> {
  readonly groupId: string;
  readonly roomId: string;
  readonly hours: number;
  readonly booked: number;
}

const clock = (day: ReturnType<typeof sql>, hour: number) => sql`((${day}::timestamp + ${hour} * interval '1 hour') AT TIME ZONE 'Asia/Shanghai')`;

/** One statement for all groups of the request. Throws BAD_FILTER for hours or days that are none. */
export async function idleHoursOf(scope: Scope, asked: WeekHours, groupId: string): Promise<GroupIdleHours> {
  const { week, opensAt, closesAt, days } = asked;
  if (opensAt < 0 || closesAt > 24 || opensAt >= closesAt) throw new CodedError('BAD_FILTER', { field: 'opensAt', value: `${opensAt}..${closesAt}`, expected: 'opensAt before closesAt, 0 to 24' });
  if (days < 1 || days > 7) throw new CodedError('BAD_FILTER', { field: 'days', value: days, expected: '1 to 7 days' });
  const monday = sql`date_trunc('week', ${week}::date)::date`;
  const rooms = await scope
    .batch<string, Row[]>(`idle-hours:${JSON.stringify(asked)}`, async (ids) => {
      const rows = await scope.rows<Row>(
        sql`SELECT open.group_id AS "groupId", open.room_id AS "roomId", (count(*) * ${closesAt - opensAt}::int)::float8 AS hours, coalesce(sum(taken.hours), 0)::float8 AS booked
          FROM (SELECT DISTINCT rs.group_id, rs.room_id, d.day FROM room_sharing rs
            CROSS JOIN (SELECT ${monday} + n AS day FROM generate_series(0, ${days}::int - 1) AS n) AS d
            JOIN room r ON r.id = rs.room_id JOIN schools_published.school s ON s.id = r.school_id AND ${openOn(sql`s`, sql`d.day`)}
            WHERE rs.group_id = ANY(${[...ids]}::uuid[]) AND ${holdsOn(sql`rs`, sql`d.day`)}) AS open
          CROSS JOIN LATERAL (SELECT sum(extract(epoch FROM least(b.ends_at, ${clock(sql`open.day`, closesAt)}) - greatest(b.starts_at, ${clock(sql`open.day`, opensAt)}))) / 3600 AS hours
            FROM room_booking b WHERE b.room_id = open.room_id AND b.state = 'BOOKED'
              AND tstzrange(b.starts_at, b.ends_at) && tstzrange(${clock(sql`open.day`, opensAt)}, ${clock(sql`open.day`, closesAt)})) AS taken
          GROUP BY 1, 2 ORDER BY count(*) * ${closesAt - opensAt}::int - coalesce(sum(taken.hours), 0) DESC, 2`,
      );
      return ids.map((id) => rows.filter((row) => row.groupId === id.toLowerCase()));
    })
    .load(groupId);
  const sum = (of: (row: Row) => number): number => rooms.reduce((total, row) => total + of(row), 0);
  return {
    week: mondayOf(week),
    rooms: rooms.length,
    hours: sum(({ hours }) => hours),
    booked: sum(({ booked }) => booked),
    free: sum(({ hours, booked }) => hours - booked),
    byRoom: rooms.map((row) => ({
      ...row,
      free: row.hours - row.booked,
      get room() {
        return scope.row(Room, 'id', row.roomId);
      },
    })),
  };
}

/** Weeks begin on Monday. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
