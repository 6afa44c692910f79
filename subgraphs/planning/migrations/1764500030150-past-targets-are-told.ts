import { followRules, Migration } from '../../kit';

/** A target whose day is past was judged by what was so then, and stays whose it was; it is told, so that nobody looks for it in vain. One school under a new code keeps its own. */
export class PastTargetsAreTold1764500030150 extends Migration {
  readonly name = 'PastTargetsAreTold1764500030150';
  protected readonly statements = [
    followRules('planning', [
      {
        reference: 'school',
        kind: 'TARGET_DEPENDENCY',
        table: 'target_dependency',
        columns: ['school_id'],
        treatment: 'REPORT',
        asOne: 'MOVE',
        when: 'EXISTS (SELECT FROM target g WHERE g.id = t.target_id AND g.due_on < $3)',
        taken: 'EXISTS (SELECT FROM target_dependency o WHERE o.target_id = t.target_id AND o.school_id = $2)',
        reason: 'PAST',
      },
      { reference: 'county', kind: 'TARGET', table: 'target', columns: ['county_id'], treatment: 'REPORT', when: 't.due_on < $3', reason: 'PAST' },
    ]),
  ];
}
