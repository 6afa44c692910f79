import { Migration } from '../../kit';

/** By which pack of rules a plan was computed: what becomes of it is held to the same. */
const plan = `
  CREATE OR REPLACE VIEW planning_published.exchange_plan AS
  SELECT id, code, county_id, state, as_of, rule_pack FROM planning.exchange_plan`;

export class PublishedPlanRules1764500021001 extends Migration {
  readonly name = 'PublishedPlanRules1764500021001';
  protected readonly statements = [plan];
}
