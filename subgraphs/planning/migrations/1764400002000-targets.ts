import { logChangesOf, Migration, oneOf, recordedColumns, someOf } from '../../kit';

const domains = ['SCHOOLS', 'ENROLMENT', 'STAFFING', 'TRAINING', 'GROUPS', 'FACILITIES', 'FUNDING', 'QUALITY'];
const stages = ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'VOCATIONAL'];
const shares = [
  'DESIGNATED_KINDERGARTEN_SHARE',
  'OVERSIZE_CLASS_SHARE',
  'PUBLIC_KINDERGARTEN_PUPIL_SHARE',
  'INCLUSIVE_KINDERGARTEN_PUPIL_SHARE',
  'TOWNSHIPS_WITH_PUBLIC_KINDERGARTEN',
  'TOWNSHIPS_WITH_INCLUSIVE_KINDERGARTEN',
  'TOWNSHIPS_WITH_BOARDING_OR_NINE_YEAR_SCHOOL',
  'TOWNSHIPS_WITH_COMMUNITY_SCHOOL',
  'POSTGRADUATE_SHARE',
  'BACHELOR_SHARE',
  'ASSOCIATE_SHARE',
  'DUAL_QUALIFIED_SHARE',
  'VOCATIONAL_COURSE_TEACHER_SHARE',
  'TRAINED_TEACHER_SHARE',
  'SCHOOLS_WITH_MAKER_CENTRE',
  'SCHOOLS_WITH_THREE_DEFENCES',
];
const counts = [
  'PUBLIC_KINDERGARTENS',
  'NEW_PUBLIC_KINDERGARTENS',
  'SCHOOLS_CLOSED',
  'PLACES_ADDED',
  'NEW_DESIGNATIONS',
  'PUPILS',
  'ROTATED_TO_TOWNSHIP',
  'RECRUITED',
  'HONOURS',
  'BACKBONE_TEACHERS',
  'STUDIOS',
  'TRAINING_BASES',
  'TRAINING_PERSONS',
  'TRAINING_PERSON_TIMES',
  'TRAINING_SESSIONS',
  'STATION_SUBJECTS',
  'SCHOOL_DISTRICTS_WITH_LEAD',
  'EDUCATION_GROUPS_WITH_LEAD',
  'RURAL_SCHOOLS_WITHOUT_PARTNER',
  'SPECIAL_ROOMS',
  'PROJECTS_ACCEPTED',
];

/** A share is in percent and a designation has a name, or what is counted would not be what the target says. */
const target = `
  CREATE TABLE target (${recordedColumns},
    code text NOT NULL CONSTRAINT target_code_unique UNIQUE,
    county_id uuid NOT NULL,
    title text NOT NULL,
    domain text NOT NULL ${oneOf('domain', domains)},
    measure text ${oneOf('measure', [...shares, ...counts])},
    stages text[] ${someOf('stages', stages)},
    area text ${oneOf('area', ['URBAN', 'RURAL'])},
    counted_name text,
    comparator text ${oneOf('comparator', ['AT_LEAST', 'AT_MOST'])},
    threshold numeric,
    threshold_max numeric CHECK (threshold_max > threshold),
    unit text,
    baseline numeric,
    baseline_year integer CHECK (baseline_year BETWEEN 1950 AND 2100),
    starts_on date,
    due_on date,
    recurrence text NOT NULL ${oneOf('recurrence', ['ONCE', 'ANNUAL'])},
    document text NOT NULL,
    CONSTRAINT target_number_is_whole CHECK ((threshold IS NULL) = (comparator IS NULL) AND (threshold IS NULL OR unit IS NOT NULL)),
    CONSTRAINT target_range_has_both_ends CHECK (threshold_max IS NULL OR threshold IS NOT NULL),
    CONSTRAINT target_due_after_start CHECK (due_on >= starts_on),
    CONSTRAINT target_share_in_percent CHECK (measure NOT IN (${shares.map((share) => `'${share}'`).join(', ')}) OR unit IS NULL OR unit = '%'),
    CONSTRAINT target_designation_has_name CHECK (measure NOT IN ('NEW_DESIGNATIONS', 'DESIGNATED_KINDERGARTEN_SHARE') OR counted_name IS NOT NULL)
  );
  CREATE INDEX target_code ON target (code, id);
  CREATE INDEX target_domain ON target (domain, id);
  CREATE INDEX target_county ON target (county_id, code, id)`;

const targetObservation = `
  CREATE TABLE target_observation (${recordedColumns},
    target_id uuid NOT NULL REFERENCES target,
    observed_on date NOT NULL,
    value numeric NOT NULL,
    note text,
    CONSTRAINT target_observation_once_a_day UNIQUE (target_id, observed_on)
  );
  CREATE INDEX target_observation_observed_on ON target_observation (observed_on, id)`;

export class Targets1764400002000 extends Migration {
  readonly name = 'Targets1764400002000';
  protected readonly statements = [target, targetObservation, logChangesOf('planning', ['target', 'target_observation'])];
}
