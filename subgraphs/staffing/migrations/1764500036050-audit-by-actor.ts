import { Migration } from '../../kit';

/** How often an account saw personal data lately is asked each time that it wants to. */
export class AuditByActor1764500036050 extends Migration {
  readonly name = 'AuditByActor1764500036050';
  protected readonly statements = ['CREATE INDEX audit_event_actor ON staffing.audit_event (actor, at)'];
}
