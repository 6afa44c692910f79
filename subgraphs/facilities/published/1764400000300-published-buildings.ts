import { Migration } from '../../kit';

/** What schools teach in, for the figures that are measured by pupils. */
const building = `
  CREATE VIEW facilities_published.building AS
  SELECT id, school_id, kind, floor_area, state FROM facilities.building`;

export class PublishedBuildings1764400000300 extends Migration {
  readonly name = 'PublishedBuildings1764400000300';
  protected readonly statements = [building];
}
