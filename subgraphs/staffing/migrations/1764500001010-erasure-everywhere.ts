import { Migration } from '../../kit';

/** The name of all who were erased, and what stands where they were spoken of. */
const nameless = '已注销';

/** Tables of which each row is about somebody: the columns that say about whom, and those that hold words. */
const guarded: readonly { readonly table: string; readonly persons: readonly string[]; readonly words: readonly string[] }[] = [
  { table: 'appointment', persons: ['teacher_id'], words: ['source'] },
  { table: 'honour', persons: ['teacher_id'], words: ['name', 'source'] },
  { table: 'mentor_link', persons: ['mentor_id', 'mentee_id'], words: ['outcome', 'source'] },
  { table: 'mentor_session', persons: ['mentor_id', 'mentee_id'], words: ['topic', 'place', 'source'] },
  { table: 'portfolio_item', persons: ['teacher_id'], words: ['text', 'source'] },
  { table: 'principal_rank', persons: ['teacher_id'], words: ['source'] },
  { table: 'reserve_candidate', persons: ['teacher_id'], words: ['source'] },
  { table: 'rotation_assignment', persons: ['teacher_id'], words: ['source'] },
  { table: 'session_trainer', persons: ['teacher_id'], words: ['source'] },
  { table: 'studio', persons: ['leader_id'], words: ['name', 'source'] },
  { table: 'studio_member', persons: ['teacher_id'], words: ['source'] },
  { table: 'training_enrolment', persons: ['teacher_id'], words: ['source'] },
  { table: 'training_expert', persons: ['teacher_id'], words: ['source'] },
];

/**
 * Which record is about whom. What is said in a row that is about one person \`alone\` goes as a whole with the person; elsewhere
 * only their name goes.
 */
const about = `
  CREATE VIEW staffing.about_person AS
  SELECT 'teacher' AS record_table, id AS record_id, id AS teacher_id, true AS alone FROM staffing.teacher
  ${guarded
    .flatMap(({ table, persons }) => persons.map((column) => ({ table, column, alone: table === 'portfolio_item' || column === 'mentee_id' && table === 'mentor_link' })))
    .map(({ table, column, alone }) => `UNION ALL SELECT '${table}', id, ${column}, ${alone} FROM staffing.${table}`)
    .join('\n  ')}
  UNION ALL SELECT 'training_session', session_id, teacher_id, false FROM staffing.session_trainer
  UNION ALL SELECT 'training_evaluation', e.id, r.teacher_id, false FROM staffing.training_evaluation e JOIN staffing.session_trainer r ON r.session_id = e.session_id
  UNION ALL SELECT 'training_evaluation', e.id, n.teacher_id, false FROM staffing.training_evaluation e JOIN staffing.training_enrolment n ON n.session_id = e.session_id`;

const striking = `
  CREATE FUNCTION staffing.struck(words text, names text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    name text;
  BEGIN
    FOREACH name IN ARRAY names LOOP words := replace(words, name, '${nameless}'); END LOOP;
    RETURN words;
  END $$;
  CREATE FUNCTION staffing.struck(record jsonb, words text[], names text[], whole boolean) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(f.key, CASE
      WHEN f.key <> ALL (words) OR jsonb_typeof(f.value) <> 'string' THEN f.value
      WHEN whole AND f.key <> 'source' THEN '"${nameless}"'
      ELSE to_jsonb(staffing.struck(f.value #>> '{}', names)) END)
    FROM jsonb_each(record) AS f
  $$;
  CREATE FUNCTION staffing.only_struck(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT becomes IS NOT DISTINCT FROM was
      OR coalesce(was LIKE replace(replace(replace(replace(becomes, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), '${nameless}', '%'), false)
  $$;
  CREATE FUNCTION staffing.only_struck(was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT was IS NOT DISTINCT FROM becomes OR coalesce((
      SELECT bool_and(a.key IS NOT NULL AND b.key IS NOT NULL AND (a.value = b.value
        OR jsonb_typeof(a.value) = 'string' AND jsonb_typeof(b.value) = 'string' AND staffing.only_struck(a.value #>> '{}', b.value #>> '{}')))
      FROM jsonb_each(was) AS a FULL JOIN jsonb_each(becomes) AS b ON b.key = a.key), false)
  $$`;

/** The log is only ever added to, with one exception: of who was erased it forgets the words, and nothing else. */
const log = `
  CREATE FUNCTION staffing.persons_in(record jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT array_remove(ARRAY[record ->> 'teacher_id', record ->> 'mentor_id', record ->> 'mentee_id', record ->> 'leader_id'], NULL)
  $$;
  CREATE INDEX change_no_longer_about ON staffing.change USING gin (staffing.persons_in(before)) WHERE before IS NOT NULL AND staffing.persons_in(before) <> '{}';
  CREATE OR REPLACE FUNCTION staffing.keep_all_but_erased_names() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.change := OLD;
  BEGIN
    expected.before := NEW.before;
    expected.after := NEW.after;
    IF NEW IS NOT DISTINCT FROM expected AND only_struck(OLD.before, NEW.before) AND only_struck(OLD.after, NEW.after) AND (
      EXISTS (SELECT FROM about_person x JOIN teacher t ON t.id = x.teacher_id WHERE x.record_table = OLD.record_table AND x.record_id = OLD.record_id AND t.erased_on IS NOT NULL)
      OR EXISTS (
        SELECT FROM change c JOIN teacher t ON t.id::text = ANY (persons_in(c.before) || persons_in(c.after))
        WHERE c.record_id = OLD.record_id AND c.record_table = OLD.record_table AND t.erased_on IS NOT NULL)
    ) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$;
  DROP FUNCTION staffing.without_name(jsonb);
  CREATE FUNCTION staffing.keep_all_but_erased_purposes() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    expected staffing.audit_event := OLD;
  BEGIN
    expected.purpose := NEW.purpose;
    IF NEW IS NOT DISTINCT FROM expected AND only_struck(OLD.purpose, NEW.purpose) AND EXISTS (SELECT FROM teacher t WHERE t.id = OLD.teacher_id AND t.erased_on IS NOT NULL) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$;
  DROP TRIGGER audit_is_kept ON staffing.audit_event;
  CREATE TRIGGER audit_is_kept BEFORE DELETE OR TRUNCATE ON staffing.audit_event FOR EACH STATEMENT EXECUTE FUNCTION staffing.keep_changes();
  CREATE TRIGGER audit_is_kept_but_for_names BEFORE UPDATE ON staffing.audit_event FOR EACH ROW EXECUTE FUNCTION staffing.keep_all_but_erased_purposes()`;

/** Nothing more is recorded of who was erased, by an import either, and no words are put back. By statement, so that an import pays once. */
const guards = `
  CREATE INDEX teacher_erased ON staffing.teacher (id) WHERE erased_on IS NOT NULL;
  CREATE FUNCTION staffing.refuse_records_of_the_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    about text := format('t.id IN (%s)', (SELECT string_agg('n.' || quote_ident(c), ', ') FROM unnest(string_to_array(TG_ARGV[0], ',')) AS c));
    spoken text := (SELECT string_agg(format('NOT only_struck(o.%1$I, n.%1$I)', c), ' OR ') FROM unnest(string_to_array(TG_ARGV[1], ',')) AS c);
    moved text := (SELECT string_agg(format('o.%1$I <> n.%1$I AND t.id = n.%1$I', c), ' OR ') FROM unnest(string_to_array(TG_ARGV[0], ',')) AS c);
    broken boolean;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      EXECUTE format('SELECT EXISTS (SELECT FROM new_rows n JOIN teacher t ON %s WHERE t.erased_on IS NOT NULL)', about) INTO broken;
    ELSE
      EXECUTE format('SELECT EXISTS (SELECT FROM new_rows n JOIN old_rows o ON o.id = n.id JOIN teacher t ON %s WHERE t.erased_on IS NOT NULL AND (%s OR %s))', about, spoken, moved) INTO broken;
    END IF;
    IF broken THEN
      RAISE EXCEPTION 'nothing is recorded of a teacher who was erased'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_not_of_the_erased', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
    END IF;
    RETURN NULL;
  END $$;
  DROP TRIGGER portfolio_item_not_of_the_erased ON staffing.portfolio_item;
  DROP FUNCTION staffing.refuse_words_about_the_erased();
  ${guarded
    .map(
      ({ table, persons, words }) => `
  CREATE TRIGGER not_inserted_of_the_erased AFTER INSERT ON staffing.${table} REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION staffing.refuse_records_of_the_erased('${persons.join()}', '${words.join()}');
  CREATE TRIGGER not_updated_of_the_erased AFTER UPDATE ON staffing.${table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION staffing.refuse_records_of_the_erased('${persons.join()}', '${words.join()}')`,
    )
    .join(';')}`;

/** Whoever erases sees with their own eyes only what the policy lets them see; whether anything is left is looked at with the eyes of who sees all. */
const whole = `
  CREATE FUNCTION staffing.refuse_half_an_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = staffing AS $$
  DECLARE
    was_role text := current_setting('role');
    was_viewer text := current_setting('sng.role', true);
    remains boolean;
  BEGIN
    PERFORM set_config('sng.role', 'SYSTEM_ADMINISTRATOR', true), set_config('role', 'sng_staffing_private', true);
    SELECT EXISTS (SELECT FROM staffing.teacher_private p WHERE p.teacher_id = NEW.id) INTO remains;
    PERFORM set_config('role', was_role, true), set_config('sng.role', coalesce(was_viewer, ''), true);
    IF remains THEN RAISE EXCEPTION 'Personal data of a teacher who is to be erased are left'; END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER erased_as_a_whole AFTER INSERT OR UPDATE OF erased_on ON staffing.teacher
    FOR EACH ROW WHEN (NEW.erased_on IS NOT NULL) EXECUTE FUNCTION staffing.refuse_half_an_erasure();
  CREATE FUNCTION staffing.refuse_personal_data_of_the_erased() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = staffing AS $$
  BEGIN
    IF EXISTS (SELECT FROM teacher t WHERE t.id = NEW.teacher_id AND t.erased_on IS NOT NULL) THEN
      RAISE EXCEPTION 'nothing is recorded of a teacher who was erased'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'teacher_private_not_of_the_erased', TABLE = 'teacher_private', SCHEMA = 'staffing';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER not_of_the_erased BEFORE INSERT OR UPDATE ON staffing.teacher_private FOR EACH ROW EXECUTE FUNCTION staffing.refuse_personal_data_of_the_erased()`;

/** The one name, and no way back to another. */
const final = `
  CREATE FUNCTION staffing.keep_erased() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'who was erased stays so' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'teacher_erased_stays_so', TABLE = 'teacher', SCHEMA = 'staffing';
  END $$;
  CREATE TRIGGER erased_stays_so BEFORE UPDATE OF erased_on, source ON staffing.teacher FOR EACH ROW
    WHEN (OLD.erased_on IS NOT NULL AND (NEW.erased_on IS DISTINCT FROM OLD.erased_on OR NOT staffing.only_struck(OLD.source, NEW.source))) EXECUTE FUNCTION staffing.keep_erased()`;

export class ErasureEverywhere1764500001010 extends Migration {
  readonly name = 'ErasureEverywhere1764500001010';
  protected readonly statements = [about, striking, log, guards, whole, final];
}
