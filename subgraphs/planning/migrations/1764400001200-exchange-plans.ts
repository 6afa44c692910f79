import { logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

const stages = ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'VOCATIONAL'];

const plan = `
  CREATE TABLE exchange_plan (${recordedColumns},
    code text NOT NULL CONSTRAINT exchange_plan_code_unique UNIQUE,
    name text NOT NULL,
    county_id uuid NOT NULL,
    author text,
    shared boolean NOT NULL,
    state text NOT NULL ${oneOf('state', ['RUNNING', 'READY', 'INFEASIBLE', 'CANCELLED', 'FAILED'])},
    as_of date NOT NULL,
    rule_pack text,
    constraints jsonb NOT NULL,
    objective_value numeric,
    bound numeric,
    gap numeric CHECK (gap >= 0),
    unfilled jsonb,
    started_at timestamptz NOT NULL,
    finished_at timestamptz CHECK (finished_at >= started_at),
    CONSTRAINT exchange_plan_done_when_finished CHECK ((state = 'RUNNING') = (finished_at IS NULL))
  );
  CREATE INDEX exchange_plan_county ON exchange_plan (county_id, started_at, id);
  CREATE INDEX exchange_plan_code ON exchange_plan (code, id)`;

const move = `
  CREATE TABLE exchange_plan_move (${recordedColumns},
    plan_id uuid NOT NULL REFERENCES exchange_plan,
    place integer NOT NULL CHECK (place > 0),
    teacher_id uuid NOT NULL,
    from_school_id uuid NOT NULL,
    to_school_id uuid NOT NULL CONSTRAINT exchange_plan_move_changes_school CHECK (to_school_id <> from_school_id),
    stage text NOT NULL ${oneOf('stage', stages)},
    subject text NOT NULL,
    backbone boolean NOT NULL,
    years_at_school integer NOT NULL,
    gap numeric NOT NULL,
    sender_surplus numeric NOT NULL,
    same_group boolean NOT NULL,
    CONSTRAINT exchange_plan_move_place UNIQUE (plan_id, place),
    CONSTRAINT exchange_plan_move_once UNIQUE (plan_id, teacher_id)
  )`;

/** How far a computation is: changes every second, so that it is no record and not in the change log. */
const progress = `
  CREATE TABLE exchange_plan_progress (
    plan_id uuid NOT NULL PRIMARY KEY REFERENCES exchange_plan,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    seconds double precision NOT NULL DEFAULT 0,
    found double precision,
    bound double precision,
    gap double precision,
    cancel_requested boolean NOT NULL DEFAULT false
  )`;

/** What staffing reads to turn a plan into proposals. */
const published = `
  CREATE VIEW planning_published.exchange_plan AS
  SELECT id, code, county_id, state, as_of FROM planning.exchange_plan;
  CREATE VIEW planning_published.exchange_plan_move AS
  SELECT plan_id, place, teacher_id, from_school_id, to_school_id FROM planning.exchange_plan_move`;

export class ExchangePlans1764400001200 extends Migration {
  readonly name = 'ExchangePlans1764400001200';
  protected readonly statements = [plan, move, progress, published];
}

/** After the change log exists. */
export class ExchangePlanChanges1764400001950 extends Migration {
  readonly name = 'ExchangePlanChanges1764400001950';
  protected readonly statements = [logChangesOf('planning', ['exchange_plan', 'exchange_plan_move'])];
}
