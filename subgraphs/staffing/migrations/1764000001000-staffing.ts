import { datedColumns, Migration, newIdFunction, oneOf, recordedColumns, someOf } from '../../kit';
import { contractStatuses, degrees, honourKinds, levels, roles, rotationKinds, rotationStates, stages, subjects, titles } from './values';

const schoolYear = 'school_year integer NOT NULL CHECK (school_year BETWEEN 1950 AND 2100)';

const teacher = `
  CREATE TABLE teacher (${recordedColumns},
    code text NOT NULL CONSTRAINT teacher_code_unique UNIQUE,
    name text NOT NULL,
    subject text NOT NULL ${oneOf('subject', subjects)},
    stage text NOT NULL ${oneOf('stage', stages)},
    title text ${oneOf('title', titles)},
    degree text ${oneOf('degree', degrees)},
    joined_on date,
    left_on date CHECK (left_on >= joined_on),
    dual_qualified boolean NOT NULL,
    home_teaching boolean NOT NULL
  );
  CREATE INDEX teacher_code ON teacher (code, id);
  CREATE INDEX teacher_name ON teacher (name, id);
  CREATE INDEX teacher_subject ON teacher (subject, code, id);
  CREATE INDEX teacher_name_search ON teacher USING gin (name extensions.gin_trgm_ops)`;

const post = `
  CREATE TABLE post (${recordedColumns},
    code text NOT NULL CONSTRAINT post_code_unique UNIQUE,
    school_id uuid NOT NULL,
    title_grade text NOT NULL ${oneOf('title_grade', titles)},
    subject text ${oneOf('subject', subjects)},
    quota integer NOT NULL CHECK (quota >= 0)
  );
  CREATE INDEX post_code ON post (code, id);
  CREATE INDEX post_school ON post (school_id, code, id)`;

const appointment = `
  CREATE TABLE appointment (${recordedColumns}, ${datedColumns},
    teacher_id uuid NOT NULL REFERENCES teacher,
    establishment_school_id uuid NOT NULL,
    serving_school_id uuid NOT NULL,
    post_id uuid REFERENCES post,
    role text NOT NULL ${oneOf('role', roles)},
    contract_status text NOT NULL ${oneOf('contract_status', contractStatuses)},
    stage text NOT NULL ${oneOf('stage', stages)},
    CONSTRAINT appointment_unique UNIQUE (teacher_id, starts_on),
    CONSTRAINT appointment_one_at_a_time EXCLUDE USING gist (teacher_id WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX appointment_starts_on ON appointment (starts_on, id);
  CREATE INDEX appointment_establishment_school ON appointment (establishment_school_id, starts_on, id);
  CREATE INDEX appointment_serving_school ON appointment (serving_school_id, starts_on, id);
  CREATE INDEX appointment_post ON appointment (post_id, starts_on, id)`;

/** An assignment that was withdrawn or cancelled does not stand in the way of another at the same time. */
const rotation = `
  CREATE TABLE rotation_assignment (${recordedColumns}, ${datedColumns},
    teacher_id uuid NOT NULL REFERENCES teacher,
    from_school_id uuid NOT NULL,
    to_school_id uuid NOT NULL CONSTRAINT rotation_assignment_changes_school CHECK (to_school_id <> from_school_id),
    kind text NOT NULL ${oneOf('kind', rotationKinds)},
    ${schoolYear},
    personnel_relation_moves boolean NOT NULL,
    state text NOT NULL ${oneOf('state', rotationStates)},
    CONSTRAINT rotation_assignment_unique UNIQUE (teacher_id, starts_on),
    CONSTRAINT rotation_assignment_one_at_a_time EXCLUDE USING gist (teacher_id WITH =, daterange(starts_on, ends_on) WITH &&)
      WHERE (state NOT IN ('WITHDRAWN', 'CANCELLED'))
  );
  CREATE INDEX rotation_assignment_starts_on ON rotation_assignment (starts_on, id);
  CREATE INDEX rotation_assignment_school_year ON rotation_assignment (school_year, id);
  CREATE INDEX rotation_assignment_from_school ON rotation_assignment (from_school_id, starts_on, id);
  CREATE INDEX rotation_assignment_to_school ON rotation_assignment (to_school_id, starts_on, id)`;

const rotationQuota = `
  CREATE TABLE rotation_quota (${recordedColumns},
    county_id uuid NOT NULL,
    ${schoolYear},
    quota integer NOT NULL CHECK (quota >= 0),
    direction text NOT NULL ${oneOf('direction', ['TO_TOWNSHIP', 'TO_TOWN', 'ANY'])},
    eligible_categories text,
    CONSTRAINT rotation_quota_unique UNIQUE (county_id, school_year)
  );
  CREATE INDEX rotation_quota_school_year ON rotation_quota (school_year, id)`;

const mentorLink = `
  CREATE TABLE mentor_link (${recordedColumns}, ${datedColumns},
    mentor_id uuid NOT NULL REFERENCES teacher,
    mentee_id uuid NOT NULL REFERENCES teacher CONSTRAINT mentor_link_not_oneself CHECK (mentee_id <> mentor_id),
    subject text NOT NULL ${oneOf('subject', subjects)},
    mentor_school_id uuid NOT NULL,
    mentee_school_id uuid NOT NULL,
    outcome text,
    CONSTRAINT mentor_link_unique UNIQUE (mentor_id, mentee_id, subject, starts_on),
    CONSTRAINT mentor_link_one_mentor_per_subject EXCLUDE USING gist (mentee_id WITH =, subject WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX mentor_link_starts_on ON mentor_link (starts_on, id);
  CREATE INDEX mentor_link_mentor ON mentor_link (mentor_id, starts_on, id);
  CREATE INDEX mentor_link_mentee ON mentor_link (mentee_id, starts_on, id);
  CREATE INDEX mentor_link_mentor_school ON mentor_link (mentor_school_id, starts_on, id);
  CREATE INDEX mentor_link_mentee_school ON mentor_link (mentee_school_id, starts_on, id)`;

const honour = `
  CREATE TABLE honour (${recordedColumns},
    code text NOT NULL CONSTRAINT honour_code_unique UNIQUE,
    teacher_id uuid NOT NULL REFERENCES teacher,
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', honourKinds)},
    level text NOT NULL ${oneOf('level', levels)},
    awarded_year integer CHECK (awarded_year BETWEEN 1950 AND 2100),
    CONSTRAINT honour_awarded_once_a_year UNIQUE NULLS NOT DISTINCT (teacher_id, name, awarded_year)
  );
  CREATE INDEX honour_code ON honour (code, id);
  CREATE INDEX honour_name ON honour (name, id);
  CREATE INDEX honour_teacher ON honour (teacher_id, code, id)`;

const studio = `
  CREATE TABLE studio (${recordedColumns},
    code text NOT NULL CONSTRAINT studio_code_unique UNIQUE,
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', ['MASTER_TEACHER', 'MASTER_CLASS_TEACHER', 'MASTER_PRINCIPAL', 'SKILL_MASTER'])},
    level text NOT NULL ${oneOf('level', levels)},
    leader_id uuid NOT NULL REFERENCES teacher,
    host_school_id uuid NOT NULL,
    subject text ${oneOf('subject', subjects)},
    stage text NOT NULL ${oneOf('stage', stages)},
    founded_year integer CHECK (founded_year BETWEEN 1950 AND 2100)
  );
  CREATE INDEX studio_code ON studio (code, id);
  CREATE INDEX studio_name ON studio (name, id);
  CREATE INDEX studio_leader ON studio (leader_id, code, id);
  CREATE INDEX studio_host_school ON studio (host_school_id, code, id)`;

const studioMember = `
  CREATE TABLE studio_member (${recordedColumns}, ${datedColumns},
    studio_id uuid NOT NULL REFERENCES studio,
    teacher_id uuid NOT NULL REFERENCES teacher,
    CONSTRAINT studio_member_unique UNIQUE (studio_id, teacher_id, starts_on),
    CONSTRAINT studio_member_once_at_a_time EXCLUDE USING gist (studio_id WITH =, teacher_id WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX studio_member_starts_on ON studio_member (starts_on, id);
  CREATE INDEX studio_member_studio ON studio_member (studio_id, starts_on, id);
  CREATE INDEX studio_member_teacher ON studio_member (teacher_id, starts_on, id)`;

const reserveCandidate = `
  CREATE TABLE reserve_candidate (${recordedColumns},
    teacher_id uuid NOT NULL REFERENCES teacher,
    school_id uuid,
    entered_on date NOT NULL,
    left_on date CHECK (left_on > entered_on),
    stage text NOT NULL ${oneOf('stage', ['ENTERED', 'DEVELOPING', 'READY', 'APPOINTED'])},
    modes text[] ${someOf('modes', ['TASK', 'PROJECT', 'SHADOWING', 'FORUM'])},
    CONSTRAINT reserve_candidate_unique UNIQUE (teacher_id, entered_on),
    CONSTRAINT reserve_candidate_once_at_a_time EXCLUDE USING gist (teacher_id WITH =, daterange(entered_on, left_on) WITH &&)
  );
  CREATE INDEX reserve_candidate_entered_on ON reserve_candidate (entered_on, id);
  CREATE INDEX reserve_candidate_school ON reserve_candidate (school_id, entered_on, id)`;

const recruitmentBatch = `
  CREATE TABLE recruitment_batch (${recordedColumns},
    code text NOT NULL CONSTRAINT recruitment_batch_code_unique UNIQUE,
    county_id uuid NOT NULL,
    school_id uuid,
    year integer NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    programme text NOT NULL ${oneOf('programme', ['SPECIAL_POST', 'RETURNING', 'PUBLIC_FUNDED_NORMAL', 'OPEN_RECRUITMENT', 'TALENT'])},
    headcount integer NOT NULL CHECK (headcount > 0),
    subject text ${oneOf('subject', subjects)}
  );
  CREATE INDEX recruitment_batch_code ON recruitment_batch (code, id);
  CREATE INDEX recruitment_batch_year ON recruitment_batch (year, id);
  CREATE INDEX recruitment_batch_county ON recruitment_batch (county_id, code, id);
  CREATE INDEX recruitment_batch_school ON recruitment_batch (school_id, code, id)`;

const people = [teacher, post, appointment, honour, studio, studioMember, reserveCandidate];
const links = [rotation, rotationQuota, mentorLink, recruitmentBatch];

export class Staffing1764000001000 extends Migration {
  readonly name = 'Staffing1764000001000';
  protected readonly statements = [newIdFunction('staffing'), ...people, ...links];
}
