import { Migration, newIdFunction, oneOf, recordedColumns } from '../../kit';

const county = `
  CREATE TABLE county (${recordedColumns},
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{6}$'),
    name text NOT NULL,
    province text NOT NULL
  )`;

const township = `
  CREATE TABLE township (${recordedColumns},
    county_id uuid NOT NULL REFERENCES county,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{9}$'),
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', ['SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SPECIAL_AREA'])}
  );
  CREATE INDEX township_county ON township (county_id, code, id);
  CREATE INDEX township_name ON township (name, id)`;

const schoolKinds = [
  'KINDERGARTEN',
  'TEACHING_POINT',
  'PRIMARY',
  'JUNIOR_SECONDARY',
  'NINE_YEAR',
  'SENIOR_SECONDARY',
  'COMPLETE_SECONDARY',
  'TWELVE_YEAR',
  'SECONDARY_VOCATIONAL',
  'SPECIAL_EDUCATION',
  'COMMUNITY',
];
const locales = ['MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA', 'TOWNSHIP_CENTRE', 'VILLAGE'];

const school = `
  CREATE TABLE school (${recordedColumns},
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{10}$'),
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', schoolKinds)},
    ownership text NOT NULL ${oneOf('ownership', ['PUBLIC', 'PRIVATE', 'INCLUSIVE_PRIVATE'])},
    administration text NOT NULL ${oneOf('administration', ['COUNTY', 'TOWNSHIP'])},
    locale text NOT NULL ${oneOf('locale', locales)},
    county_id uuid NOT NULL REFERENCES county,
    township_id uuid REFERENCES township,
    boarding boolean NOT NULL,
    pupils integer CHECK (pupils >= 0),
    places integer CHECK (places >= 0),
    opened_on date,
    closed_on date CHECK (closed_on >= opened_on)
  );
  CREATE INDEX school_county ON school (county_id, code, id);
  CREATE INDEX school_township ON school (township_id, code, id);
  CREATE INDEX school_code ON school (code, id);
  CREATE INDEX school_name ON school (name, id);
  CREATE INDEX school_name_search ON school USING gin (name extensions.gin_trgm_ops)`;

const classGroup = `
  CREATE TABLE class_group (${recordedColumns},
    school_id uuid NOT NULL REFERENCES school,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1950 AND 2100),
    stage text NOT NULL ${oneOf('stage', ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'VOCATIONAL'])},
    grade integer NOT NULL CHECK (grade BETWEEN 1 AND 6),
    number integer NOT NULL CHECK (number > 0),
    size integer NOT NULL CHECK (size >= 0),
    UNIQUE (school_id, school_year, stage, grade, number)
  );
  CREATE INDEX class_group_school ON class_group (school_id, grade, id);
  CREATE INDEX class_group_grade ON class_group (grade, id);
  CREATE INDEX class_group_size ON class_group (size, id)`;

const designation = `
  CREATE TABLE designation (${recordedColumns},
    school_id uuid NOT NULL REFERENCES school,
    name text NOT NULL,
    level text NOT NULL ${oneOf('level', ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'])},
    awarded_by text,
    awarded_year integer,
    planned boolean NOT NULL,
    UNIQUE (school_id, name)
  );
  CREATE INDEX designation_name ON designation (name, id)`;

const placeChange = `
  CREATE TABLE place_change (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL REFERENCES school,
    project text NOT NULL,
    places integer NOT NULL CHECK (places <> 0),
    start_year integer NOT NULL,
    end_year integer NOT NULL CHECK (end_year >= start_year),
    status text NOT NULL ${oneOf('status', ['PLANNED', 'DONE'])}
  );
  CREATE INDEX place_change_school ON place_change (school_id, code, id);
  CREATE INDEX place_change_start_year ON place_change (start_year, id)`;

const successionKinds = ['CLOSED', 'MERGED_INTO', 'SPLIT_INTO', 'RENAMED', 'RELIEVED_BY', 'BRANCH_OF'];

const succession = `
  CREATE TABLE school_succession (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL REFERENCES school,
    successor_id uuid REFERENCES school CHECK (successor_id <> school_id OR kind = 'RENAMED'),
    kind text NOT NULL ${oneOf('kind', successionKinds)},
    state text NOT NULL ${oneOf('state', ['PROPOSED', 'IN_TRANSITION', 'COMPLETED'])},
    decided_year integer NOT NULL,
    effective_on date,
    transition_ends_on date CHECK (transition_ends_on >= effective_on),
    former_name text,
    CHECK (successor_id IS NOT NULL OR kind IN ('CLOSED', 'RENAMED'))
  );
  CREATE INDEX school_succession_school ON school_succession (school_id, code, id);
  CREATE INDEX school_succession_successor ON school_succession (successor_id, code, id);
  CREATE INDEX school_succession_decided_year ON school_succession (decided_year, id)`;

export class Schools1764000000000 extends Migration {
  readonly name = 'Schools1764000000000';
  protected readonly statements = [newIdFunction('schools'), county, township, school, classGroup, designation, placeChange, succession];
}
