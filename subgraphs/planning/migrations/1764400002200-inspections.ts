import { logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

/** Once a day on a topic, so that it is never in doubt which of two inspections was the later. */
const inspection = `
  CREATE TABLE inspection (${recordedColumns},
    code text NOT NULL CONSTRAINT inspection_code_unique UNIQUE,
    county_id uuid NOT NULL,
    school_id uuid,
    topic text NOT NULL,
    inspected_on date NOT NULL,
    verdict text NOT NULL ${oneOf('verdict', ['PASSED', 'WITH_RESERVATIONS', 'FAILED'])},
    score numeric CHECK (score BETWEEN 0 AND 100),
    published_on date,
    CONSTRAINT inspection_published_after_it CHECK (published_on >= inspected_on),
    CONSTRAINT inspection_once_a_day UNIQUE NULLS NOT DISTINCT (county_id, school_id, topic, inspected_on)
  );
  CREATE INDEX inspection_code ON inspection (code, id);
  CREATE INDEX inspection_inspected_on ON inspection (inspected_on, id);
  CREATE INDEX inspection_county ON inspection (county_id, inspected_on, id);
  CREATE INDEX inspection_school ON inspection (school_id, inspected_on, id)`;

const rectification = `
  CREATE TABLE rectification (${recordedColumns},
    code text NOT NULL CONSTRAINT rectification_code_unique UNIQUE,
    inspection_id uuid NOT NULL REFERENCES inspection,
    requirement text NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL ${oneOf('state', ['OPEN', 'REPORTED', 'ACCEPTED'])},
    done_on date,
    CONSTRAINT rectification_done_unless_open CHECK ((state = 'OPEN') = (done_on IS NULL))
  );
  CREATE INDEX rectification_code ON rectification (code, id);
  CREATE INDEX rectification_due_on ON rectification (due_on, id);
  CREATE INDEX rectification_inspection ON rectification (inspection_id, due_on, id)`;

export class Inspections1764400002200 extends Migration {
  readonly name = 'Inspections1764400002200';
  protected readonly statements = [inspection, rectification, logChangesOf('planning', ['inspection', 'rectification'])];
}
