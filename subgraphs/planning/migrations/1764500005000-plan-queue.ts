import { Migration } from '../../kit';

/** A plan that is cancelled is so at once, which whoever computes it sees by its state. It is begun once whoever asked for it knows of it, and its place in the queue is by that. Plans of before were begun as they were stored. */
const begun = [
  `ALTER TABLE planning.exchange_plan_progress ADD COLUMN begun_at timestamptz`,
  `UPDATE planning.exchange_plan_progress g SET begun_at = p.started_at FROM planning.exchange_plan p WHERE p.id = g.plan_id`,
  `ALTER TABLE planning.exchange_plan_progress DROP COLUMN cancel_requested`,
  `CREATE INDEX exchange_plan_running ON planning.exchange_plan (county_id) WHERE state = 'RUNNING'`,
];

export class PlanQueue1764500005000 extends Migration {
  readonly name = 'PlanQueue1764500005000';
  protected readonly statements = begun;
}
