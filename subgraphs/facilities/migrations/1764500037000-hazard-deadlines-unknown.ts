import { Migration } from '../../kit';

/** By when a hazard is to be rectified, not every register tells. A summons is refused where the deadline is known to stand against it. */
const unknown = `ALTER TABLE facilities.hazard ALTER COLUMN deadline DROP NOT NULL`;

/** Lists by deadline show what has none last. */
const last = `coalesce(deadline, 'infinity'::date)`;
const indexes = `
  DROP INDEX facilities.hazard_school, facilities.hazard_building, facilities.hazard_deadline;
  CREATE INDEX hazard_school ON facilities.hazard (school_id, (${last}), id);
  CREATE INDEX hazard_building ON facilities.hazard (building_id, (${last}), id);
  CREATE INDEX hazard_deadline ON facilities.hazard ((${last}), id)`;

export class HazardDeadlinesUnknown1764500037000 extends Migration {
  readonly name = 'HazardDeadlinesUnknown1764500037000';
  protected readonly statements = [unknown, indexes];
}
