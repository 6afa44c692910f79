import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';

/** Where a question looks: in a county, on a day, by the rules of that county or of the pack that is asked for. */
export interface Field {
  readonly countyCode: string;
  /** SQL of the county's id, null for a code that no county has: then nothing is found. */
  readonly county: Sql;
  readonly day: string;
  readonly rulePack: string | null;
}

export const fieldOf = (scope: Scope, countyCode: string, { on, rulePack }: { on?: string | null; rulePack?: string | null } = {}): Field => ({
  countyCode,
  county: sql`(SELECT y.id FROM schools_published.county y WHERE y.code = ${countyCode})`,
  day: on ?? scope.today,
  rulePack: rulePack ?? null,
});
