import { Migration, oneOf } from '../../kit';

/** What each move of a plan does; of plans computed before it is not on record. */
const purpose = `
  ALTER TABLE planning.exchange_plan_move
    ADD COLUMN purpose text ${oneOf('purpose', ['FILLS_GAP', 'REPLACES'])},
    ADD COLUMN gap_after numeric,
    ADD COLUMN replaces_place integer CHECK (replaces_place > 0),
    ADD CONSTRAINT exchange_plan_move_replaces CHECK ((purpose = 'REPLACES') = (replaces_place IS NOT NULL))`;

export class MovePurposes1764500031100 extends Migration {
  readonly name = 'MovePurposes1764500031100';
  protected readonly statements = [purpose];
}
