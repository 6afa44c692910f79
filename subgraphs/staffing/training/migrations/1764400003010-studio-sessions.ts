import { Migration } from '../../../kit';

/** Which studio held a session, for those that one did. */
const studio = `
  ALTER TABLE staffing.training_session ADD COLUMN studio_id uuid REFERENCES staffing.studio;
  CREATE INDEX training_session_studio ON staffing.training_session (studio_id, starts_at, id);
  CREATE INDEX training_session_studio_code ON staffing.training_session (studio_id, code, id)`;

export class StudioSessions1764400003010 extends Migration {
  readonly name = 'StudioSessions1764400003010';
  protected readonly statements = [studio];
}
