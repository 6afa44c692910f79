import { Migration } from '../../kit';

/** The one name of all who were erased: an import must not give one back. */
const nameless = `
  ALTER TABLE staffing.teacher ADD COLUMN erased_on date;
  ALTER TABLE staffing.teacher ADD CONSTRAINT teacher_erased_is_nameless CHECK (erased_on IS NULL OR name = '已注销')`;

/** The log is only ever added to, with one exception: of who was erased it forgets the name, and nothing else. */
const forgottenNames = `
  CREATE FUNCTION staffing.without_name(was jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN was ? 'name' THEN was || '{"name": "已注销"}' ELSE was END
  $$;
  CREATE FUNCTION staffing.keep_all_but_erased_names() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.change := OLD;
  BEGIN
    expected.before := without_name(OLD.before);
    expected.after := without_name(OLD.after);
    IF OLD.record_table = 'teacher' AND NEW IS NOT DISTINCT FROM expected AND EXISTS (SELECT FROM teacher t WHERE t.id = OLD.record_id AND t.erased_on IS NOT NULL) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$;
  DROP TRIGGER change_is_kept ON staffing.change;
  CREATE TRIGGER change_is_kept BEFORE DELETE OR TRUNCATE ON staffing.change FOR EACH STATEMENT EXECUTE FUNCTION staffing.keep_changes();
  CREATE TRIGGER change_is_kept_but_for_names BEFORE UPDATE ON staffing.change FOR EACH ROW EXECUTE FUNCTION staffing.keep_all_but_erased_names()`;

const audited = `
  ALTER TABLE staffing.audit_event DROP CONSTRAINT audit_event_action_check;
  ALTER TABLE staffing.audit_event ADD CONSTRAINT audit_event_action_check CHECK (action IN ('REVEALED', 'RECORDED', 'EXPORTED', 'ERASED'))`;

export class Erasure1764300000200 extends Migration {
  readonly name = 'Erasure1764300000200';
  protected readonly statements = [nameless, forgottenNames, audited];
}
