import { Migration } from '../../kit';

/** The rules, for whoever holds a figure of their own against one. A contract: columns are added, never changed or dropped. */
const rule = `
  CREATE VIEW planning_published.rule AS
  SELECT r.id, r.code, p.code AS pack_code, p.jurisdiction, p.valid_from, p.valid_to, r.subject, r.stage, r.comparator, r.threshold, r.numerator, r.denominator, r.parameter
  FROM planning.rule r JOIN planning.rule_pack p ON p.id = r.pack_id`;

export class PublishedRules1764400001100 extends Migration {
  readonly name = 'PublishedRules1764400001100';
  protected readonly statements = [rule];
}
