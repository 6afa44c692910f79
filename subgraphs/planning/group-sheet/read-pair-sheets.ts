import sql from 'sql-template-tag';
import { holds, type Scope } from '../../kit';
import { holderOn } from '../../network/holdings';
import { memberOn } from '../../network/member';
import { movesTeacher } from '../../network/rotation-kind';
import { isDecided } from '../../network/rotation-life';
import { isBackboneOn } from '../balance/backbone';
import { PairSheet, type Exchanged, type Flow } from './pair-sheet.types';

interface FlowRow extends Flow {
  readonly groupId: string;
  readonly leadId: string;
  readonly memberId: string;
  readonly joinedOn: string;
  readonly since: boolean;
  readonly outward: boolean;
  readonly roomsOut: number;
  readonly roomsIn: number;
}

/**
 * The sheets of a group on a day, a pair of its lead school and each member, by the member's code: one statement for all groups of
 * the request. A group without a lead has none. What is counted: rotations that were decided and begun by the day, and training
 * sessions held by it at the one school by teachers of the other.
 */
export const pairSheets = async (scope: Scope, groupId: string, day: string): Promise<PairSheet[]> =>
  scope
    .batch<string, PairSheet[]>(`pair-sheets:${day}`, async (ids) => {
      const rows = await scope.rows<FlowRow & Record<string, unknown>>(statement(day, ids));
      return ids.map((id) => sheetsOf(rows.filter((row) => row.groupId === id)));
    })
    .load(groupId);

const statement = (day: string, ids: readonly string[]) => sql`
  WITH pairs AS MATERIALIZED (
    SELECT l.group_id, l.school_id AS lead_id, m.school_id AS member_id, min(m.starts_on) AS joined_on
    FROM groups_published.membership l JOIN groups_published.membership m ON m.group_id = l.group_id AND m.school_id <> l.school_id
    WHERE l.group_id = ANY(${[...ids]}::uuid[]) AND l.role = 'LEAD' AND ${memberOn(sql`l`, day)} AND ${memberOn(sql`m`, day)} GROUP BY 1, 2, 3
  ), ways AS (
    SELECT p.*, way.outward, w.since, CASE WHEN way.outward THEN p.lead_id ELSE p.member_id END AS from_id, CASE WHEN way.outward THEN p.member_id ELSE p.lead_id END AS to_id
    FROM pairs p CROSS JOIN (VALUES (true), (false)) AS way(outward) CROSS JOIN (VALUES (true), (false)) AS w(since)
  )
  SELECT y.group_id AS "groupId", y.lead_id AS "leadId", y.member_id AS "memberId", y.joined_on AS "joinedOn", y.since, y.outward,
    sent.teachers, sent.backbone, sent.subjects, given.hours AS "trainingHours",
    (SELECT count(DISTINCT o.room_id)::int FROM facilities_published.room_opening o WHERE o.group_id = y.group_id AND ${holderOn(sql`o.school_id`, day)} = y.lead_id AND ${holds({ on: day }, day, sql`o`)}) AS "roomsOut",
    (SELECT count(DISTINCT o.room_id)::int FROM facilities_published.room_opening o WHERE o.group_id = y.group_id AND ${holderOn(sql`o.school_id`, day)} = y.member_id AND ${holds({ on: day }, day, sql`o`)}) AS "roomsIn"
  FROM ways y JOIN schools_published.school s ON s.id = y.member_id
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT r.teacher_id)::int AS teachers, count(DISTINCT r.teacher_id) FILTER (WHERE ${isBackboneOn(sql`r.teacher_id`, day)})::int AS backbone,
      coalesce(array_agg(DISTINCT t.subject ORDER BY t.subject) FILTER (WHERE t.subject IS NOT NULL), '{}') AS subjects
    FROM staffing_published.rotation_assignment r JOIN staffing_published.teacher t ON t.id = r.teacher_id
    WHERE r.from_school_id = y.from_id AND r.to_school_id = y.to_id AND ${isDecided(sql`r`)} AND ${movesTeacher(sql`r`)} AND r.starts_on <= ${day}::date AND (r.starts_on >= y.joined_on) = y.since
  ) AS sent
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(n.hours), 0)::float8 AS hours FROM staffing_published.training_session n
    WHERE n.host_school_id = y.to_id AND n.starts_at < ${day}::date + 1 AND (n.starts_at >= y.joined_on) = y.since
      AND EXISTS (SELECT FROM staffing_published.session_trainer x WHERE x.session_id = n.id AND x.from_school_id = y.from_id)
  ) AS given
  ORDER BY s.code`;

function sheetsOf(rows: readonly FlowRow[]): PairSheet[] {
  const members = [...new Set(rows.map(({ memberId }) => memberId))];
  return members.map((member) => {
    const own = rows.filter(({ memberId }) => memberId === member);
    const { leadId, memberId, joinedOn, roomsOut, roomsIn } = own[0] as FlowRow;
    return Object.assign(new PairSheet(), { leadId, memberId, joinedOn, roomsOut, roomsIn, before: exchanged(own, false), since: exchanged(own, true) });
  });
}

const exchanged = (rows: readonly FlowRow[], since: boolean): Exchanged => ({ out: flow(rows, since, true), in: flow(rows, since, false) });

/** There is a row for each way and time. */
const flow = (rows: readonly FlowRow[], since: boolean, outward: boolean): Flow => rows.find((row) => row.since === since && row.outward === outward) as FlowRow;
