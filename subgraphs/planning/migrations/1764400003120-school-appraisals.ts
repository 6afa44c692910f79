import { logChangesOf, Migration, recordedColumns } from '../../kit';

/**
 * What training counted is a part of the score: both its own score and its weight or neither, and no more points than there are. A
 * cent of a point is left for the rounding of scores.
 */
const appraisal = `
  CREATE TABLE school_appraisal (${recordedColumns},
    county_id uuid NOT NULL,
    school_id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    score numeric NOT NULL CHECK (score BETWEEN 0 AND 100),
    training_score numeric CHECK (training_score BETWEEN 0 AND 100),
    training_weight numeric CHECK (training_weight > 0 AND training_weight < 100),
    published_on date,
    CONSTRAINT school_appraisal_once_a_year UNIQUE (school_id, year),
    CONSTRAINT school_appraisal_training_with_weight CHECK ((training_score IS NULL) = (training_weight IS NULL)),
    CONSTRAINT school_appraisal_holds_training CHECK (training_score * training_weight / 100 <= score + 0.01)
  );
  CREATE INDEX school_appraisal_year ON school_appraisal (year, id);
  CREATE INDEX school_appraisal_score ON school_appraisal (score, id);
  CREATE INDEX school_appraisal_county ON school_appraisal (county_id, year, id);
  CREATE INDEX school_appraisal_school ON school_appraisal (school_id, year, id)`;

export class SchoolAppraisals1764400003120 extends Migration {
  readonly name = 'SchoolAppraisals1764400003120';
  protected readonly statements = [appraisal, logChangesOf('planning', ['school_appraisal'])];
}
