import { followRules, Migration, type FollowRule } from '../../kit';

/** The sum of two schools of which one has not reported is not known, and no longer what the other reported alone: `value` is empty then. */
const unknown = `
  ALTER TABLE planning.resource_report ALTER COLUMN value DROP NOT NULL;
  UPDATE planning.follow_rule SET treatment = 'MOVE', sets = '{"value": "NULL"}', reason = NULL WHERE kind = 'RESOURCE_REPORT' AND treatment = 'REPORT' AND waits`;

/** What has become unknown is told, for somebody to report it anew. */
const told: FollowRule = {
  reference: 'school',
  kind: 'RESOURCE_REPORT',
  table: 'resource_report',
  treatment: 'REPORT',
  when: `t.school_id = $2 AND t.value IS NULL AND EXISTS (SELECT FROM followed f WHERE f.row_id = t.id AND f.act = 'MOVE')`,
  reason: 'SUM_UNKNOWN',
};

export class SumOfReportsUnknown1764500023060 extends Migration {
  readonly name = 'SumOfReportsUnknown1764500023060';
  protected readonly statements = [unknown, followRules('planning', [told])];
}
