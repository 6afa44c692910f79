import sql from 'sql-template-tag';
import { readAggregateOf, type Scope } from '../../kit';
import { isDecided } from '../../network/rotation-life';
import { movesTeacher } from '../../network/rotation-kind';
import { isTownshipSchool } from '../places';
import { RotationQuota } from './rotation-quota.entity';

export interface AgainstQuota {
  readonly assigned: number;
  readonly proposed: number;
}

const township = isTownshipSchool(sql`r.to_school_id`);
const inDirection = sql`CASE t.direction WHEN 'TO_TOWNSHIP' THEN ${township} WHEN 'TO_TOWN' THEN NOT (${township}) ELSE TRUE END`;

/** A quota is of persons: a teacher sent twice in a year counts once, and one who only learns or teaches a few hours there not at all. */
const source = {
  entity: RotationQuota,
  joins: sql`JOIN schools_published.school s ON s.county_id = t.county_id
    JOIN rotation_assignment r ON r.to_school_id = s.id AND r.school_year = t.school_year
      AND coalesce(r.continued_year, r.school_year) = r.school_year`,
  conditions: [inDirection, movesTeacher(sql`r`)],
  figures: {
    assigned: sql`count(DISTINCT r.teacher_id) FILTER (WHERE ${isDecided(sql`r`)})::int`,
    proposed: sql`count(DISTINCT r.teacher_id) FILTER (WHERE r.state = 'PROPOSED')::int`,
  },
};

/** How many rotate to the schools that a quota counts, in its county and school year. */
export async function againstQuota(scope: Scope, quotaId: string): Promise<AgainstQuota> {
  const counted = await readAggregateOf<AgainstQuota & Record<string, number>>(scope, 'against-quota', source, sql`t.id`, quotaId);
  return counted ?? { assigned: 0, proposed: 0 };
}
