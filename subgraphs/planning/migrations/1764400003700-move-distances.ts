import { Migration } from '../../kit';

/** As it was when the plan was computed, like all the reasons of a move. */
const distance = `ALTER TABLE planning.exchange_plan_move ADD COLUMN kilometres double precision CHECK (kilometres >= 0)`;

export class MoveDistances1764400003700 extends Migration {
  readonly name = 'MoveDistances1764400003700';
  protected readonly statements = [distance];
}
