import { Migration } from '../../kit';

/** Which schools a mentor link ties together and when: who leaves a group must know the pairs that pulls apart. */
const mentorLink = `
  CREATE VIEW staffing_published.mentor_link AS
  SELECT id, mentor_school_id, mentee_school_id, starts_on, ends_on FROM staffing.mentor_link`;

export class PublishedMentorLinks1764200000100 extends Migration {
  readonly name = 'PublishedMentorLinks1764200000100';
  protected readonly statements = [mentorLink];
}
