import { datedColumns, Migration, newIdFunction, oneOf, recordedColumns } from '../../kit';

const stages = ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'VOCATIONAL'];
const indicators = ['TEACHERS_ABOVE_DEGREE', 'BACKBONE_TEACHERS', 'PE_ARTS_TEACHERS', 'TEACHING_AREA', 'SPORTS_AREA', 'EQUIPMENT_VALUE', 'MULTIMEDIA_CLASSROOMS'];
const subjects = [
  ...indicators,
  'INDICATORS_MET',
  'INDICATOR_FLOOR',
  'VARIATION',
  'LEAST_PUPILS',
  'ROTATION_SHARE',
  'BACKBONE_SHARE',
  'YEARS_AT_SCHOOL',
  'CLASS_SIZE',
  'LARGE_CLASS',
  'EXTRA_LARGE_CLASS',
  'PUPILS_PER_TEACHER',
  'LESSON_SHARE',
  'TRAINING_HOURS',
];
const quantities = [
  'PUPILS',
  'HUNDRED_PUPILS',
  'TEACHERS',
  'ELIGIBLE_TEACHERS',
  'ELIGIBLE_BACKBONE_TEACHERS',
  'ROTATED_TEACHERS',
  'ROTATED_BACKBONE_TEACHERS',
  'INDICATORS',
  'STANDARD',
  'STANDARD_DEVIATION',
  'MEAN',
  'SQUARE_METRES',
  'YUAN',
  'CLASSROOMS',
  'YEARS',
  'HOURS',
  'LESSONS',
];

const rulePack = `
  CREATE TABLE rule_pack (${recordedColumns},
    code text NOT NULL CONSTRAINT rule_pack_code_unique UNIQUE,
    name text NOT NULL,
    jurisdiction text,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to > valid_from)
  );
  CREATE INDEX rule_pack_code ON rule_pack (code, id);
  CREATE INDEX rule_pack_valid_from ON rule_pack (valid_from, id)`;

const rule = `
  CREATE TABLE rule (${recordedColumns},
    code text NOT NULL CONSTRAINT rule_code_unique UNIQUE,
    pack_id uuid NOT NULL REFERENCES rule_pack,
    subject text NOT NULL ${oneOf('subject', subjects)},
    stage text ${oneOf('stage', stages)},
    comparator text NOT NULL ${oneOf('comparator', ['AT_LEAST', 'AT_MOST'])},
    threshold numeric NOT NULL CHECK (threshold >= 0),
    numerator text NOT NULL ${oneOf('numerator', quantities)},
    denominator text ${oneOf('denominator', quantities)},
    parameter text,
    confidence text NOT NULL ${oneOf('confidence', ['VERIFIED', 'SINGLE_SOURCE', 'UNVERIFIED'])},
    CONSTRAINT rule_once_in_a_pack UNIQUE NULLS NOT DISTINCT (pack_id, subject, stage, parameter)
  );
  CREATE INDEX rule_code ON rule (code, id);
  CREATE INDEX rule_pack_code_in_it ON rule (pack_id, code, id)`;

const countyRulePack = `
  CREATE TABLE county_rule_pack (${recordedColumns}, ${datedColumns},
    county_id uuid NOT NULL,
    pack_id uuid NOT NULL REFERENCES rule_pack,
    CONSTRAINT county_rule_pack_unique UNIQUE (county_id, pack_id, starts_on),
    CONSTRAINT county_rule_pack_once_at_a_time EXCLUDE USING gist (county_id WITH =, pack_id WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX county_rule_pack_starts_on ON county_rule_pack (starts_on, id)`;

const resourceReport = `
  CREATE TABLE resource_report (${recordedColumns},
    school_id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1950 AND 2100),
    resource text NOT NULL ${oneOf('resource', ['TEACHING_AREA', 'SPORTS_AREA', 'EQUIPMENT_VALUE', 'MULTIMEDIA_CLASSROOMS'])},
    value numeric NOT NULL CHECK (value >= 0),
    CONSTRAINT resource_report_unique UNIQUE (school_id, school_year, resource)
  );
  CREATE INDEX resource_report_school_year ON resource_report (school_year, id)`;

export class RulesAndReports1764400001000 extends Migration {
  readonly name = 'RulesAndReports1764400001000';
  protected readonly statements = [newIdFunction('planning'), rulePack, rule, countyRulePack, resourceReport];
}
