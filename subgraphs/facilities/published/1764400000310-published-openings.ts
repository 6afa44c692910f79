import { Migration } from '../../kit';

/** An opening of a room with the school that owns it: what a school brings into a group. */
const roomOpening = `
  CREATE VIEW facilities_published.room_opening AS
  SELECT s.room_id, r.school_id, s.group_id, s.starts_on, s.ends_on FROM facilities.room_sharing s JOIN facilities.room r ON r.id = s.room_id`;

export class PublishedOpenings1764400000310 extends Migration {
  readonly name = 'PublishedOpenings1764400000310';
  protected readonly statements = [roomOpening];
}
