import { Migration } from '../../kit';

/** Lists by the year of the decision show those of no known year last. */
const index = `
  DROP INDEX schools.school_succession_decided_year;
  CREATE INDEX school_succession_decided_year ON schools.school_succession ((coalesce(decided_year, 2147483647)), id)`;

export class UndatedDecisionsLast1764500037010 extends Migration {
  readonly name = 'UndatedDecisionsLast1764500037010';
  protected readonly statements = [index];
}
