import { Migration } from '../../kit';

/** Which school follows which from which day on, wholly or for a part of it, once that is decided. */
const succession = `
  CREATE VIEW schools_published.school_succession AS
  SELECT id, school_id, successor_id, kind, coalesce(transition_ends_on, effective_on) AS follows_on FROM schools.school_succession
  WHERE kind IN ('MERGED_INTO', 'RECODED', 'SPLIT_INTO') AND state IN ('IN_TRANSITION', 'COMPLETED') AND successor_id <> school_id`;

/** What has no days of its own stays with a school until it ends. A figure of a later day counts it where it will be: with each of the schools that follow until then. */
const ahead = `
  CREATE VIEW schools_published.succession_ahead AS
  WITH RECURSIVE waiting AS (
    SELECT school_id, successor_id, coalesce(transition_ends_on, effective_on) AS follows_on FROM schools.school_succession
    WHERE kind IN ('MERGED_INTO', 'RECODED') AND state = 'IN_TRANSITION' AND carried_on IS NULL AND successor_id <> school_id
  ), ahead AS (
    SELECT school_id, successor_id, follows_on FROM waiting
    UNION
    SELECT a.school_id, w.successor_id, w.follows_on FROM ahead a JOIN waiting w ON w.school_id = a.successor_id
  )
  SELECT school_id, successor_id, follows_on FROM ahead`;

export class PublishedSuccessions1764500007100 extends Migration {
  readonly name = 'PublishedSuccessions1764500007100';
  protected readonly statements = [succession, ahead];
}
