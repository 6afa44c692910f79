import { Migration } from '../../kit';

/**
 * What other subgraphs may read of facilities: the rooms and to whom they are open.
 * A contract: columns are added, never changed or dropped.
 */
const room = `
  CREATE VIEW facilities_published.room AS
  SELECT r.id, r.code, r.school_id, r.kind, r.seats
  FROM facilities.room r`;

const roomSharing = `
  CREATE VIEW facilities_published.room_sharing AS
  SELECT s.room_id, s.group_id, s.starts_on, s.ends_on
  FROM facilities.room_sharing s`;

export class PublishedFacilities1764000004100 extends Migration {
  readonly name = 'PublishedFacilities1764000004100';
  protected readonly statements = [room, roomSharing];
}
