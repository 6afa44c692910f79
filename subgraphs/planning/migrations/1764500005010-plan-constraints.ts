import { Migration } from '../../kit';

/** Obstacles have the names that a simulation warns by; a minimum that cannot be had is kept with how far one gets. */
const renamed: Readonly<Record<string, string>> = { SENDER_WOULD_BE_SHORT: 'SENDER_SHORT', SUBJECT_WOULD_BE_SHORT: 'SUBJECT_SHORT', RECEIVER_FULL: 'NO_NEED' };
const rename = Object.entries(renamed).reduce((text, [from, to]) => `replace(${text}, '"${from}"', '"${to}"')`, 'unfilled::text');

export class PlanConstraints1764500005010 extends Migration {
  readonly name = 'PlanConstraints1764500005010';
  protected readonly statements = [
    `ALTER TABLE planning.exchange_plan ADD COLUMN missed jsonb`,
    `UPDATE planning.exchange_plan SET unfilled = (${rename})::jsonb WHERE unfilled IS NOT NULL`,
  ];
}
