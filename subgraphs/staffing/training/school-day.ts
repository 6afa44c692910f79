import sql, { type Sql } from 'sql-template-tag';

/** The instant a calendar day begins where every school is: at midnight Beijing time, not UTC. */
export const dayBegins = (day: string): Sql => sql`(${day}::date::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** The instant the day after it begins: a period includes its last day. */
export const dayEnds = (day: string): Sql => sql`((${day}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** Sessions (alias `s`) that begin from the first to the last day, both included. */
export const heldBetween = (from: string, to: string): Sql => sql`s.starts_at >= ${dayBegins(from)} AND s.starts_at < ${dayEnds(to)}`;

const hoursAheadOfUtc = 8;

/** The calendar day of an instant in Beijing time, which knows no summer time. */
export const dayOf = (instant: Date): string => new Date(instant.getTime() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10);

/** The calendar year of an instant in SQL, by the clocks of the schools. */
export const yearSql = (instant: Sql): Sql => sql`extract(year FROM ${instant} AT TIME ZONE 'Asia/Shanghai')::int`;
