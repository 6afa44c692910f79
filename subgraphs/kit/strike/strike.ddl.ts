import { text } from './spelling.ddl';
import { strikeFunctions } from './words.ddl';

/** Columns by table. */
export type ColumnsByTable = Readonly<Record<string, readonly string[]>>;

export interface Strike {
  readonly schema: string;
  /** Role of the subgraph that decides whose name is struck. */
  readonly caller: string;
  /** What stands where the name stood. */
  readonly instead: string;
  /** Names of so few signs may be a part of another word. */
  readonly shorterThan: number;
  /** Names of so few letters are struck where they begin with a capital as the name does: else they are told. */
  readonly capitalShorterThan: number;
  /** Regular expressions of what stands before and after a short name where it is a name: else it is told, not struck. */
  readonly before: string;
  readonly after: string;
  /** Columns that hold words of anybody about anything. */
  readonly words: ColumnsByTable;
  /** Columns that hold the name of something or somebody of its own: never struck, and told when they hold a name. */
  readonly told: ColumnsByTable;
}

/**
 * How a name is struck out of the words of a subgraph: `strike(names, persons, places, around)` of its published schema, called inside the transaction
 * of the erasure. It runs as the owner of the tables and touches no other schema. `names`: what is struck. `persons` and `places`: names that hold one of
 * them and are those of others, left as they are; one of a place that holds more than a short name is told all the same, and so is whatever bears it.
 * `around`: ids of which a record, what it belongs to or its log must name one to be struck.
 * Records first, then their log, the ledger of what followed, and the prints of requests. Answers the records that hold a name still.
 */
export const strikeDdl = (strike: Strike): string => [strikeFunctions(strike), around(strike.schema), published(strike)].join(';\n');

/** The log is only ever added to, with one exception: while a name is struck it forgets the name, and nothing else. */
export const openLogToStrikes = (schema: string): string => `
  CREATE FUNCTION ${schema}.keep_all_but_struck() RETURNS trigger LANGUAGE plpgsql SET search_path = ${schema} AS $$
  DECLARE
    expected ${schema}.change := OLD;
  BEGIN
    expected.before := NEW.before;
    expected.after := NEW.after;
    expected.reason := NEW.reason;
    IF current_setting('sng.strikes', true) = 'on' AND NEW IS NOT DISTINCT FROM expected
      AND only_struck(OLD.before, NEW.before) AND only_struck(OLD.after, NEW.after) AND only_struck(OLD.reason, NEW.reason) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$;
  DROP TRIGGER change_is_kept ON ${schema}.change;
  CREATE TRIGGER change_is_kept BEFORE DELETE OR TRUNCATE ON ${schema}.change FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.keep_changes();
  CREATE TRIGGER change_is_kept_but_for_names BEFORE UPDATE ON ${schema}.change FOR EACH ROW EXECUTE FUNCTION ${schema}.keep_all_but_struck()`;

/** Whether a record, or what it belongs to, names one of these ids: a booking says the room, the room says the school. */
const around = (schema: string): string => `
  CREATE OR REPLACE FUNCTION ${schema}.names_one_of(ids text[], of_table text, record jsonb, steps integer) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = ${schema} AS $$
  DECLARE
    link record;
    holder jsonb;
  BEGIN
    IF EXISTS (SELECT FROM unnest(ids) AS i WHERE position(i IN record::text) > 0) THEN RETURN true; END IF;
    IF steps = 0 THEN RETURN false; END IF;
    FOR link IN SELECT a.attname AS name, c.relname AS target FROM pg_constraint k JOIN pg_class c ON c.oid = k.confrelid JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
      WHERE k.contype = 'f' AND k.conrelid = to_regclass(quote_ident(of_table)) AND k.confrelid <> k.conrelid AND cardinality(k.conkey) = 1 LOOP
      CONTINUE WHEN record ->> link.name IS NULL;
      EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE t.id = $1', link.target) INTO holder USING (record ->> link.name)::uuid;
      IF names_one_of(ids, link.target, holder, steps - 1) THEN RETURN true; END IF;
    END LOOP;
    RETURN false;
  END $$`;

const columnsOf = (columns: ColumnsByTable): string => `${text(JSON.stringify(columns))}::jsonb`;

const published = ({ schema, caller, words, told }: Strike): string => `
  DROP FUNCTION IF EXISTS ${schema}_published.strike(text[], text[], text[]);
  CREATE OR REPLACE FUNCTION ${schema}_published.strike(names text[], persons text[], places text[], around text[]) RETURNS TABLE (kind text, id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, extensions, pg_temp AS $$
  #variable_conflict use_variable
  DECLARE
    words constant jsonb := ${columnsOf(words)};
    told constant jsonb := ${columnsOf(told)};
    part record;
    hit record;
    whole jsonb;
    becomes jsonb;
    log record;
    longer constant text[] := ARRAY(SELECT l FROM unnest(persons || places) AS l ORDER BY length(l) DESC, l);
    -- A place whose name holds a short one is mostly named after nobody (高明区); one that holds a whole long name is for somebody to look at.
    untold constant text[] := persons || ARRAY(SELECT p FROM unnest(places) AS p WHERE NOT EXISTS (SELECT FROM unnest(names) AS n WHERE NOT is_short(n) AND p ~ anywhere(n)));
    -- Most texts hold no such signs at all, and are told from the rest at once.
    likes constant text[] := likes(names);
    patterns constant text[] := patterns(names);
  BEGIN
    PERFORM set_config('sng.strikes', 'on', true);
    FOR part IN SELECT w.key AS name, ARRAY(SELECT jsonb_array_elements_text(w.value)) AS columns FROM jsonb_each(words) AS w ORDER BY 1 LOOP
      FOR hit IN EXECUTE format('SELECT t.id, to_jsonb(t) AS record FROM %1$I t WHERE may_hold(concat_ws(chr(10), %2$s), $3, $4) AND holds_name(concat_ws(chr(10), %2$s), $1, $2) ORDER BY t.id FOR UPDATE',
          part.name, (SELECT string_agg(format('t.%I', c), ', ') FROM unnest(part.columns) AS c)) USING names, longer, likes, patterns LOOP
        CONTINUE WHEN NOT names_one_of(around, part.name, hit.record, 3);
        becomes := struck_record(hit.record, part.columns, names, longer);
        CONTINUE WHEN becomes = hit.record;
        PERFORM put_struck(part.name, hit.id, becomes, part.columns);
        -- What followed a school can be undone still: nobody has changed it but the erasure.
        UPDATE followed f SET version = f.version + 1 WHERE f.row_id = hit.id AND f.table_name = part.name AND f.version = (hit.record ->> 'version')::integer;
        UPDATE followed f SET copy_version = f.copy_version + 1 WHERE f.copy_id = hit.id AND f.table_name = part.name AND f.copy_version = (hit.record ->> 'version')::integer;
        -- A print of few possible inputs could be found again by trying; without it the key is refused, whatever comes with it.
        UPDATE idempotency i SET fingerprint = '' WHERE i.ids @> ARRAY[hit.id];
      END LOOP;
    END LOOP;

    FOR log IN SELECT c.* FROM change c WHERE may_hold(concat_ws(chr(10), c.before, c.after, c.reason), likes, patterns) AND holds_name(words_logged(c, words), names, longer) LOOP
      whole := (SELECT jsonb_agg(jsonb_build_array(e.before, e.after)) FROM change e WHERE e.record_id = log.record_id AND e.record_table = log.record_table);
      CONTINUE WHEN NOT (names_one_of(around, log.record_table, whole, 0) OR names_one_of(around, log.record_table, coalesce(log.before, log.after), 3) OR stands_around(around, log.record_table, log.record_id));
      UPDATE change c SET before = struck_record(c.before, columns_of(words, c.record_table), names, longer), after = struck_record(c.after, columns_of(words, c.record_table), names, longer),
        reason = struck(c.reason, names, longer) WHERE c.id = log.id;
    END LOOP;
    FOR log IN SELECT f.place, f.table_name, f.row_id, f.before FROM followed f WHERE holds_name(f.before::text, names, longer) LOOP
      CONTINUE WHEN NOT (names_one_of(around, log.table_name, log.before, 3) OR stands_around(around, log.table_name, log.row_id));
      UPDATE followed f SET before = struck_record(f.before, columns_of(words, f.table_name), names, longer) WHERE f.place = log.place;
    END LOOP;
    PERFORM set_config('sng.strikes', '', true);

    FOR part IN SELECT w.key AS name, ARRAY(SELECT jsonb_array_elements_text(w.value)) AS columns, w.others
      FROM (SELECT s.*, untold AS others FROM jsonb_each(words) AS s UNION ALL SELECT s.*, persons FROM jsonb_each(told) AS s) AS w ORDER BY 1 LOOP
      RETURN QUERY EXECUTE format('SELECT %1$L::text, t.id FROM %1$I t WHERE may_hold(concat_ws(chr(10), %2$s), $3, $4) AND holds_name(concat_ws(chr(10), %2$s), $1, $2) ORDER BY t.id',
        part.name, (SELECT string_agg(format('t.%I', c), ', ') FROM unnest(part.columns) AS c)) USING names, part.others, likes, patterns;
    END LOOP;
    RETURN QUERY SELECT DISTINCT c.record_table, c.record_id FROM change c WHERE may_hold(concat_ws(chr(10), c.before, c.after, c.reason), likes, patterns)
      AND (holds_name(words_logged(c, words), names, untold) OR holds_name(words_logged(c, told), names, persons));
  END $$;
  CREATE OR REPLACE FUNCTION ${schema}.columns_of(words jsonb, of_table text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY(SELECT jsonb_array_elements_text(words -> of_table))
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.words_logged(entry ${schema}.change, words jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT concat_ws(chr(10), entry.reason, (SELECT string_agg(concat_ws(chr(10), entry.before ->> c, entry.after ->> c), chr(10)) FROM unnest(${schema}.columns_of(words, entry.record_table)) AS c))
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.stands_around(ids text[], of_table text, record_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = ${schema} AS $$
  DECLARE
    record jsonb;
  BEGIN
    IF to_regclass(quote_ident(of_table)) IS NULL THEN RETURN false; END IF;
    EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE t.id = $1', of_table) INTO record USING record_id;
    RETURN names_one_of(ids, of_table, record, 3);
  END $$;
  REVOKE ALL ON FUNCTION ${schema}_published.strike FROM PUBLIC;
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${caller}') THEN GRANT EXECUTE ON FUNCTION ${schema}_published.strike TO ${caller}; END IF;
  END $$`;
