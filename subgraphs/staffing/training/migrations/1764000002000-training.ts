import { Migration, oneOf, recordedColumns } from '../../../kit';

const levels = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GROUP', 'SCHOOL'];
const modes = ['CENTRALISED', 'SENT_OUT', 'DISTANCE', 'SCHOOL_BASED', 'DELIVERED', 'SHADOWING', 'UNIVERSITY', 'STUDIO_ON_SITE'];

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

const programme = `
  CREATE TABLE training_programme (${recordedColumns},
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    level text NOT NULL ${oneOf('level', levels)},
    mode text ${oneOf('mode', modes)},
    county_id uuid,
    target_group text NOT NULL,
    provider text,
    year integer NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    unit text NOT NULL ${oneOf('unit', ['PERSONS', 'PERSON_TIMES', 'SESSIONS'])},
    planned integer CHECK (planned >= 0),
    done integer CHECK (done >= 0),
    hours_per_person numeric CHECK (hours_per_person >= 0)
  );
  CREATE INDEX training_programme_code ON training_programme (code, id);
  CREATE INDEX training_programme_year ON training_programme (year, id);
  CREATE INDEX training_programme_name ON training_programme (name, id);
  CREATE INDEX training_programme_county ON training_programme (county_id, year, id)`;


const station = `
  CREATE TABLE cultivation_station (${recordedColumns},
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    level text NOT NULL ${oneOf('level', levels)},
    host_school_id uuid NOT NULL,
    subject text NOT NULL ${oneOf('subject', subjects)},
    year integer NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    approved boolean NOT NULL,
    funding_yuan numeric CHECK (funding_yuan >= 0),
    trainees integer CHECK (trainees >= 0),
    cycle text
  );
  CREATE INDEX cultivation_station_code ON cultivation_station (code, id);
  CREATE INDEX cultivation_station_year ON cultivation_station (year, id);
  CREATE INDEX cultivation_station_school ON cultivation_station (host_school_id, code, id)`;

/** A room holds one session at a time; sessions without a room never collide, since a null equals nothing. */
const session = `
  CREATE TABLE training_session (${recordedColumns},
    code text NOT NULL UNIQUE,
    programme_id uuid NOT NULL REFERENCES training_programme,
    station_id uuid REFERENCES cultivation_station,
    host_school_id uuid,
    room_id uuid,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    topic text NOT NULL,
    hours numeric NOT NULL CHECK (hours >= 0),
    capacity integer CHECK (capacity > 0),
    delivery text ${oneOf('delivery', ['TRAINING_TO_SCHOOL', 'TEACHING_TO_COUNTRYSIDE', 'PROVINCIAL_MASTER'])},
    CONSTRAINT training_session_order CHECK (ends_at > starts_at),
    CONSTRAINT training_session_delivered_to CHECK (delivery IS NULL OR host_school_id IS NOT NULL),
    CONSTRAINT training_session_room EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  );
  CREATE INDEX training_session_starts_at ON training_session (starts_at, id);
  CREATE INDEX training_session_code ON training_session (code, id);
  CREATE INDEX training_session_programme ON training_session (programme_id, starts_at, id);
  CREATE INDEX training_session_station ON training_session (station_id, starts_at, id);
  CREATE INDEX training_session_host ON training_session (host_school_id, starts_at, id)`;

const trainer = `
  CREATE TABLE session_trainer (${recordedColumns},
    session_id uuid NOT NULL REFERENCES training_session ON DELETE CASCADE,
    teacher_id uuid NOT NULL REFERENCES teacher,
    from_school_id uuid,
    UNIQUE (session_id, teacher_id)
  );
  CREATE INDEX session_trainer_session ON session_trainer (session_id, id);
  CREATE INDEX session_trainer_teacher ON session_trainer (teacher_id, id)`;

/** Hours are granted for attendance alone: an absent teacher with hours would count towards the five-year requirement. */
const enrolment = `
  CREATE TABLE training_enrolment (${recordedColumns},
    session_id uuid NOT NULL REFERENCES training_session ON DELETE CASCADE,
    teacher_id uuid NOT NULL REFERENCES teacher,
    state text NOT NULL ${oneOf('state', ['ENROLLED', 'ATTENDED', 'ABSENT', 'WITHDRAWN'])},
    hours numeric CHECK (hours >= 0),
    UNIQUE (session_id, teacher_id),
    CONSTRAINT training_enrolment_hours CHECK (hours IS NULL OR state = 'ATTENDED')
  );
  CREATE INDEX training_enrolment_session ON training_enrolment (session_id, id);
  CREATE INDEX training_enrolment_teacher ON training_enrolment (teacher_id, id)`;

const sides = ['TRAINER', 'TRAINEE', 'INSTITUTION'];

const evaluation = `
  CREATE TABLE training_evaluation (${recordedColumns},
    code text NOT NULL UNIQUE,
    session_id uuid NOT NULL REFERENCES training_session ON DELETE CASCADE,
    evaluator text NOT NULL ${oneOf('evaluator', sides)},
    evaluated text NOT NULL ${oneOf('evaluated', sides)},
    score numeric NOT NULL CHECK (score BETWEEN 0 AND 100),
    comment text,
    spot_check boolean NOT NULL,
    CONSTRAINT training_evaluation_not_oneself CHECK (evaluator <> evaluated)
  );
  CREATE INDEX training_evaluation_code ON training_evaluation (code, id);
  CREATE INDEX training_evaluation_session ON training_evaluation (session_id, code, id);
  CREATE INDEX training_evaluation_score ON training_evaluation (score, id)`;

const base = `
  CREATE TABLE training_base (${recordedColumns},
    school_id uuid NOT NULL UNIQUE,
    level text NOT NULL ${oneOf('level', levels)},
    since_year integer NOT NULL CHECK (since_year BETWEEN 1950 AND 2100),
    capacity integer CHECK (capacity > 0),
    courses text
  );
  CREATE INDEX training_base_since_year ON training_base (since_year, id)`;

const expert = `
  CREATE TABLE training_expert (${recordedColumns},
    code text NOT NULL UNIQUE,
    teacher_id uuid NOT NULL REFERENCES teacher,
    subject text NOT NULL ${oneOf('subject', subjects)},
    shared_asset text NOT NULL ${oneOf('shared_asset', ['INSTRUCTIONAL_DESIGN', 'CLASSROOM_TEACHING', 'TEACHING_THOUGHT'])},
    UNIQUE (teacher_id, subject, shared_asset)
  );
  CREATE INDEX training_expert_code ON training_expert (code, id);
  CREATE INDEX training_expert_teacher ON training_expert (teacher_id, code, id)`;

const stationExpert = `
  CREATE TABLE station_expert (${recordedColumns},
    station_id uuid NOT NULL REFERENCES cultivation_station ON DELETE CASCADE,
    expert_id uuid NOT NULL REFERENCES training_expert ON DELETE CASCADE,
    UNIQUE (station_id, expert_id)
  );
  CREATE INDEX station_expert_expert ON station_expert (expert_id, station_id)`;

export class Training1764000002000 extends Migration {
  readonly name = 'Training1764000002000';
  protected readonly statements = [programme, station, session, trainer, enrolment, evaluation, base, expert, stationExpert];
}
