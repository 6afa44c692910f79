import { changeLog, logChangesOf, Migration } from '../../kit';

export class PlanningChanges1764400001900 extends Migration {
  readonly name = 'PlanningChanges1764400001900';
  protected readonly statements = [changeLog('planning'), logChangesOf('planning', ['rule_pack', 'rule', 'county_rule_pack', 'resource_report'])];
}
