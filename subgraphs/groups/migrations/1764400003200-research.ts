import { datedColumns, logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

const during = 'daterange(starts_on, ends_on) WITH &&';

/**
 * A parent is one level up and of the same county: the foreign key says so, for the level above is computed from the own one.
 * Levels only go up, so that no way leads back to where it began. What is of one school, group or county is of it once at a time.
 */
const researchOrganisation = `
  CREATE TABLE research_organisation (${recordedColumns},${datedColumns},
    code text NOT NULL CONSTRAINT research_organisation_code_unique UNIQUE,
    name text NOT NULL,
    level text NOT NULL ${oneOf('level', ['COUNTY', 'GROUP', 'SCHOOL'])},
    county_id uuid NOT NULL,
    group_id uuid REFERENCES education_group,
    school_id uuid,
    parent_id uuid,
    parent_level text GENERATED ALWAYS AS (CASE level WHEN 'SCHOOL' THEN 'GROUP' WHEN 'GROUP' THEN 'COUNTY' END) STORED,
    head_id uuid,
    CONSTRAINT research_organisation_of_its_level CHECK ((level = 'GROUP') = (group_id IS NOT NULL) AND (level = 'SCHOOL') = (school_id IS NOT NULL)),
    CONSTRAINT research_organisation_highest CHECK (level <> 'COUNTY' OR parent_id IS NULL),
    CONSTRAINT research_organisation_place UNIQUE (id, level, county_id),
    CONSTRAINT research_organisation_one_level_up FOREIGN KEY (parent_id, parent_level, county_id)
      REFERENCES research_organisation (id, level, county_id) DEFERRABLE,
    CONSTRAINT research_organisation_once_in_county EXCLUDE USING gist (county_id WITH =, ${during}) WHERE (level = 'COUNTY') DEFERRABLE,
    CONSTRAINT research_organisation_once_in_group EXCLUDE USING gist (group_id WITH =, ${during}) DEFERRABLE,
    CONSTRAINT research_organisation_once_in_school EXCLUDE USING gist (school_id WITH =, ${during}) DEFERRABLE
  );
  CREATE INDEX research_organisation_code ON research_organisation (code, id);
  CREATE INDEX research_organisation_name ON research_organisation (name, id);
  CREATE INDEX research_organisation_county ON research_organisation (county_id, code, id);
  CREATE INDEX research_organisation_group ON research_organisation (group_id, code, id);
  CREATE INDEX research_organisation_school ON research_organisation (school_id, code, id);
  CREATE INDEX research_organisation_parent ON research_organisation (parent_id, code, id)`;

const subjects = [
  'CHINESE',
  'MATHEMATICS',
  'ENGLISH',
  'PHYSICS',
  'CHEMISTRY',
  'BIOLOGY',
  'POLITICS',
  'HISTORY',
  'GEOGRAPHY',
  'SCIENCE',
  'MUSIC',
  'FINE_ARTS',
  'PHYSICAL_EDUCATION',
  'INFORMATION_TECHNOLOGY',
  'COMPREHENSIVE_PRACTICE',
  'LABOUR',
  'MENTAL_HEALTH',
  'PRESCHOOL',
  'SPECIAL_EDUCATION',
  'VOCATIONAL',
];

/** Whoever is a researcher full time is it at one organisation at a time. */
const researcherAssignment = `
  CREATE TABLE researcher_assignment (${recordedColumns},${datedColumns},
    teacher_id uuid NOT NULL,
    subject text NOT NULL ${oneOf('subject', subjects)},
    organisation_id uuid NOT NULL REFERENCES research_organisation,
    full_time boolean NOT NULL,
    CONSTRAINT researcher_assignment_unique UNIQUE (teacher_id, subject, organisation_id, starts_on),
    CONSTRAINT researcher_assignment_once EXCLUDE USING gist (teacher_id WITH =, subject WITH =, organisation_id WITH =, ${during}) DEFERRABLE,
    CONSTRAINT researcher_assignment_full_time_once EXCLUDE USING gist (teacher_id WITH =, organisation_id WITH <>, ${during}) WHERE (full_time) DEFERRABLE
  );
  CREATE INDEX researcher_assignment_starts_on ON researcher_assignment (starts_on, id);
  CREATE INDEX researcher_assignment_subject ON researcher_assignment (subject, id);
  CREATE INDEX researcher_assignment_teacher ON researcher_assignment (teacher_id, starts_on, id);
  CREATE INDEX researcher_assignment_organisation ON researcher_assignment (organisation_id, starts_on, id)`;

export class Research1764400003200 extends Migration {
  readonly name = 'Research1764400003200';
  protected readonly statements = [researchOrganisation, researcherAssignment, logChangesOf('groups', ['research_organisation', 'researcher_assignment'])];
}
