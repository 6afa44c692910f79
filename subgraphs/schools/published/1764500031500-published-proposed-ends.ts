import { Migration } from '../../kit';

/** Schools that a proposal would end, and which: nobody is sent to where that is not decided yet. */
const proposed = `
  CREATE VIEW schools_published.proposed_end AS
  SELECT id, school_id, kind FROM schools.school_succession
  WHERE state = 'PROPOSED' AND kind IN ('CLOSED', 'MERGED_INTO', 'RECODED') AND successor_id IS DISTINCT FROM school_id`;

export class PublishedProposedEnds1764500031500 extends Migration {
  readonly name = 'PublishedProposedEnds1764500031500';
  protected readonly statements = [proposed];
}
