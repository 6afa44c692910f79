import { Migration } from '../../kit';

/** From which schools the trainers of a session came, without who they are. */
const sessionTrainer = `
  CREATE VIEW staffing_published.session_trainer AS
  SELECT session_id, from_school_id FROM staffing.session_trainer`;

export class PublishedTrainersSchools1764400000210 extends Migration {
  readonly name = 'PublishedTrainersSchools1764400000210';
  protected readonly statements = [sessionTrainer];
}
