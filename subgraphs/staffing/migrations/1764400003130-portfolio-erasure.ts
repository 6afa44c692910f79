import { Migration } from '../../kit';

/** What a portfolio says of somebody may name them: it goes with the name, and out of the log as well. */
const forgotten = `
  CREATE OR REPLACE FUNCTION staffing.without_name(was jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT was || CASE WHEN was ? 'name' THEN '{"name": "已注销"}' ELSE '{}' END::jsonb || CASE WHEN was ? 'text' THEN '{"text": "已注销"}' ELSE '{}' END::jsonb
  $$;
  CREATE OR REPLACE FUNCTION staffing.keep_all_but_erased_names() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.change := OLD;
  BEGIN
    expected.before := without_name(OLD.before);
    expected.after := without_name(OLD.after);
    IF NEW IS NOT DISTINCT FROM expected AND EXISTS (
      SELECT FROM teacher t WHERE t.erased_on IS NOT NULL AND t.id = CASE OLD.record_table
        WHEN 'teacher' THEN OLD.record_id
        WHEN 'portfolio_item' THEN (SELECT i.teacher_id FROM portfolio_item i WHERE i.id = OLD.record_id) END
    ) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$`;

/** An import must not give it back either. */
const wordless = `
  CREATE FUNCTION staffing.refuse_words_about_the_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  BEGIN
    IF EXISTS (SELECT FROM teacher t WHERE t.id = NEW.teacher_id AND t.erased_on IS NOT NULL) THEN
      RAISE EXCEPTION 'nothing is recorded of a teacher who was erased'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'portfolio_item_not_of_the_erased', TABLE = 'portfolio_item', SCHEMA = 'staffing';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER portfolio_item_not_of_the_erased AFTER INSERT OR UPDATE OF teacher_id, text ON staffing.portfolio_item
    FOR EACH ROW WHEN (NEW.text <> '已注销') EXECUTE FUNCTION staffing.refuse_words_about_the_erased()`;

export class PortfolioErasure1764400003130 extends Migration {
  readonly name = 'PortfolioErasure1764400003130';
  protected readonly statements = [forgotten, wordless];
}
