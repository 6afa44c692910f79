import { datedColumns, logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

/** One duty may be of both sides; what neither side has twice at a time is a duty, or a place in the list of its duties. */
const staffingDuty = `
  CREATE TABLE staffing_duty (${recordedColumns}, ${datedColumns},
    county_id uuid NOT NULL,
    side text NOT NULL ${oneOf('side', ['COUNTY', 'SCHOOL'])},
    duty text NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    CONSTRAINT staffing_duty_unique UNIQUE (county_id, side, duty, starts_on),
    CONSTRAINT staffing_duty_once_at_a_time EXCLUDE USING gist (county_id WITH =, side WITH =, duty WITH =, daterange(starts_on, ends_on) WITH &&),
    CONSTRAINT staffing_duty_place_once_at_a_time EXCLUDE USING gist (county_id WITH =, side WITH =, place WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX staffing_duty_place ON staffing_duty (place, id);
  CREATE INDEX staffing_duty_starts_on ON staffing_duty (starts_on, id);
  CREATE INDEX staffing_duty_county ON staffing_duty (county_id, place, id)`;

export class StaffingDuties1764400003600 extends Migration {
  readonly name = 'StaffingDuties1764400003600';
  protected readonly statements = [staffingDuty, logChangesOf('planning', ['staffing_duty'])];
}
