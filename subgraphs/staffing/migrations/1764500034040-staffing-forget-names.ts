import { Migration } from '../../kit';
import { strikingDdl } from '../../network/erasure';
import { staffingNames, staffingWords } from '../words';

/** The log forgets the name of who was erased where it tells of other records too, while it is struck. */
const log = `
  CREATE OR REPLACE FUNCTION staffing.keep_all_but_erased_names() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.change := OLD;
  BEGIN
    expected.before := NEW.before;
    expected.after := NEW.after;
    expected.reason := NEW.reason;
    IF NEW IS NOT DISTINCT FROM expected AND only_struck(OLD.before, NEW.before) AND only_struck(OLD.after, NEW.after) AND only_struck(OLD.reason, NEW.reason) AND (
      current_setting('sng.strikes', true) = 'on'
      OR EXISTS (SELECT FROM about_person x JOIN teacher t ON t.id = x.teacher_id WHERE x.record_table = OLD.record_table AND x.record_id = OLD.record_id AND t.erased_on IS NOT NULL)
      OR EXISTS (
        SELECT FROM change c JOIN teacher t ON t.id::text = ANY (persons_in(c.before) || persons_in(c.after))
        WHERE c.record_id = OLD.record_id AND c.record_table = OLD.record_table AND t.erased_on IS NOT NULL)
    ) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$`;

export class StaffingForgetNames1764500034040 extends Migration {
  readonly name = 'StaffingForgetNames1764500034040';
  protected readonly statements = [log, strikingDdl('staffing', staffingWords, staffingNames)];
}
