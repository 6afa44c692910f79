import { logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';

const rank = `
  CREATE TABLE principal_rank (${recordedColumns},
    teacher_id uuid NOT NULL REFERENCES teacher,
    grade text NOT NULL ${oneOf('grade', ['SPECIAL', 'SENIOR', 'INTERMEDIATE', 'JUNIOR'])},
    granted_on date NOT NULL,
    CONSTRAINT principal_rank_once_a_day UNIQUE (teacher_id, granted_on)
  );
  CREATE INDEX principal_rank_granted_on ON principal_rank (granted_on, id);
  CREATE INDEX principal_rank_teacher ON principal_rank (teacher_id, granted_on, id)`;

const portfolio = `
  CREATE TABLE portfolio_item (${recordedColumns},
    code text NOT NULL CONSTRAINT portfolio_item_code_unique UNIQUE,
    teacher_id uuid NOT NULL REFERENCES teacher,
    kind text NOT NULL ${oneOf('kind', ['SCHOOL_RESULT', 'EXHIBITION', 'AWARD', 'RESEARCH', 'APPRAISAL', 'STUDY'])},
    happened_on date NOT NULL,
    text text NOT NULL,
    withdrawn_on date,
    CONSTRAINT portfolio_item_withdrawn_after_it CHECK (withdrawn_on >= happened_on)
  );
  CREATE INDEX portfolio_item_code ON portfolio_item (code, id);
  CREATE INDEX portfolio_item_happened_on ON portfolio_item (happened_on, id);
  CREATE INDEX portfolio_item_teacher ON portfolio_item (teacher_id, happened_on, id)`;

export class Principals1764400003110 extends Migration {
  readonly name = 'Principals1764400003110';
  protected readonly statements = [rank, portfolio, logChangesOf('staffing', ['principal_rank', 'portfolio_item'])];
}
