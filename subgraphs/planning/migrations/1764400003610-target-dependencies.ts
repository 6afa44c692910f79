import { logChangesOf, Migration, recordedColumns } from '../../kit';

const targetDependency = `
  CREATE TABLE target_dependency (${recordedColumns},
    code text NOT NULL CONSTRAINT target_dependency_code_unique UNIQUE,
    target_id uuid NOT NULL REFERENCES target,
    school_id uuid,
    group_id uuid,
    note text,
    CONSTRAINT target_dependency_on_one CHECK (num_nonnulls(school_id, group_id) = 1),
    CONSTRAINT target_dependency_school_once UNIQUE (target_id, school_id),
    CONSTRAINT target_dependency_group_once UNIQUE (target_id, group_id)
  );
  CREATE INDEX target_dependency_code ON target_dependency (code, id);
  CREATE INDEX target_dependency_target ON target_dependency (target_id, code, id);
  CREATE INDEX target_dependency_school ON target_dependency (school_id, target_id);
  CREATE INDEX target_dependency_group ON target_dependency (group_id, target_id)`;

export class TargetDependencies1764400003610 extends Migration {
  readonly name = 'TargetDependencies1764400003610';
  protected readonly statements = [targetDependency, logChangesOf('planning', ['target_dependency'])];
}
