import { Migration } from '../../kit';

/**
 * What the register said of a school until a day (`follows_on`, first day no longer) on which it gave or took something over that has gone over by now, from the ledger of what
 * followed. Of several on one day what it said before the first.
 */
const before = `
  CREATE VIEW schools_published.register_before AS
  SELECT DISTINCT ON (f.row_id, coalesce(s.transition_ends_on, s.effective_on)) f.row_id AS school_id, coalesce(s.transition_ends_on, s.effective_on) AS follows_on,
    (f.before->>'pupils')::int AS pupils, (f.before->>'places')::int AS places, (f.before->>'boarders')::int AS boarders
  FROM schools.followed f JOIN schools.school_succession s ON s.id = f.cause_id
  WHERE f.kind = 'PUPILS' AND f.table_name = 'school' AND f.act = 'MOVE' AND s.state IN ('IN_TRANSITION', 'COMPLETED') AND s.carried_on IS NOT NULL
  ORDER BY f.row_id, coalesce(s.transition_ends_on, s.effective_on), f.place`;

export class PublishedRegisterBefore1764500039110 extends Migration {
  readonly name = 'PublishedRegisterBefore1764500039110';
  protected readonly statements = [before];
}
