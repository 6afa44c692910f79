import { Migration } from '../../kit';

/** Why a change was made is said in words, which may name who was erased: the log forgets the name there too, and still nothing else. */
const log = `
  CREATE OR REPLACE FUNCTION staffing.keep_all_but_erased_names() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.change := OLD;
  BEGIN
    expected.before := NEW.before;
    expected.after := NEW.after;
    expected.reason := NEW.reason;
    IF NEW IS NOT DISTINCT FROM expected AND only_struck(OLD.before, NEW.before) AND only_struck(OLD.after, NEW.after) AND only_struck(OLD.reason, NEW.reason) AND (
      EXISTS (SELECT FROM about_person x JOIN teacher t ON t.id = x.teacher_id WHERE x.record_table = OLD.record_table AND x.record_id = OLD.record_id AND t.erased_on IS NOT NULL)
      OR EXISTS (
        SELECT FROM change c JOIN teacher t ON t.id::text = ANY (persons_in(c.before) || persons_in(c.after))
        WHERE c.record_id = OLD.record_id AND c.record_table = OLD.record_table AND t.erased_on IS NOT NULL)
    ) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$`;

export class StruckReasons1764500029100 extends Migration {
  readonly name = 'StruckReasons1764500029100';
  protected readonly statements = [log];
}
