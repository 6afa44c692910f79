import { followRules, Migration } from '../../kit';

/** Who was registered and not appointed yet belongs to the county that takes over the one that registered them. */
export class RegisteredTeachersFollow1764500009000 extends Migration {
  readonly name = 'RegisteredTeachersFollow1764500009000';
  protected readonly statements = [followRules('staffing', [{ reference: 'county', kind: 'REGISTERED_TEACHER', table: 'teacher', columns: ['county_id'], treatment: 'MOVE', waits: true }])];
}
