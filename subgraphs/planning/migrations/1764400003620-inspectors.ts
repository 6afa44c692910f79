import { datedColumns, logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

const inspector = `
  CREATE TABLE inspector (${recordedColumns}, ${datedColumns},
    code text NOT NULL CONSTRAINT inspector_code_unique UNIQUE,
    county_id uuid NOT NULL,
    name text NOT NULL,
    zone text NOT NULL,
    kind text NOT NULL ${oneOf('kind', ['FULL_TIME', 'PART_TIME'])}
  );
  CREATE INDEX inspector_code ON inspector (code, id);
  CREATE INDEX inspector_zone ON inspector (zone, id);
  CREATE INDEX inspector_county ON inspector (county_id, code, id)`;

/** Two inspectors may answer for one school. */
const inspectorAssignment = `
  CREATE TABLE inspector_assignment (${recordedColumns}, ${datedColumns},
    inspector_id uuid NOT NULL REFERENCES inspector,
    school_id uuid NOT NULL,
    CONSTRAINT inspector_assignment_unique UNIQUE (inspector_id, school_id, starts_on),
    CONSTRAINT inspector_assignment_once_at_a_time EXCLUDE USING gist (inspector_id WITH =, school_id WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX inspector_assignment_starts_on ON inspector_assignment (starts_on, id);
  CREATE INDEX inspector_assignment_inspector ON inspector_assignment (inspector_id, starts_on, id);
  CREATE INDEX inspector_assignment_school ON inspector_assignment (school_id, starts_on, id)`;

export class Inspectors1764400003620 extends Migration {
  readonly name = 'Inspectors1764400003620';
  protected readonly statements = [inspector, inspectorAssignment, logChangesOf('planning', ['inspector', 'inspector_assignment'])];
}
