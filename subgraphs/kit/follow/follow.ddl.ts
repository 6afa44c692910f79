/**
 * How the rows of a subgraph follow what they refer to: its rules, the ledger of what they did, and the two functions another subgraph may
 * call, `follow` and `unfollow` of its published schema. They run as the owner of the tables, touch no other schema, and are part of the
 * caller's transaction. The ledger holds of each row what the change overwrote, so that it can be undone exactly.
 */
export const followTables = (schema: string): string => `
  CREATE TABLE ${schema}.follow_rule (
    place integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL,
    kind text NOT NULL,
    table_name text NOT NULL,
    columns text[] NOT NULL,
    treatment text NOT NULL CHECK (treatment IN ('SPLIT', 'MOVE', 'ENDS', 'REPORT', 'HISTORY')),
    as_one text NOT NULL CHECK (as_one IN ('SPLIT', 'MOVE', 'ENDS', 'REPORT', 'HISTORY')),
    waits boolean NOT NULL,
    starts text,
    ends text,
    condition text NOT NULL,
    taken text NOT NULL,
    if_taken text NOT NULL CHECK (if_taken IN ('END', 'DROP', 'REPORT')),
    called_off jsonb,
    chosen text[],
    sets jsonb NOT NULL,
    children jsonb NOT NULL,
    reason text,
    CONSTRAINT follow_rule_has_period CHECK ((treatment NOT IN ('SPLIT', 'ENDS') AND as_one <> 'SPLIT') OR (starts IS NOT NULL AND ends IS NOT NULL)),
    CONSTRAINT follow_rule_chooses_by_column CHECK (cardinality(chosen) = greatest(cardinality(columns), 1))
  );
  CREATE TABLE ${schema}.followed (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cause_id uuid NOT NULL,
    run uuid NOT NULL,
    rule integer NOT NULL,
    kind text NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    act text NOT NULL CHECK (act IN ('SPLIT', 'MOVE', 'END', 'DROP', 'CALL_OFF', 'REPORT')),
    reason text,
    before jsonb NOT NULL,
    version integer,
    copy_id uuid
  );
  CREATE INDEX followed_of_cause ON ${schema}.followed (cause_id, place);
  CREATE INDEX followed_of_row ON ${schema}.followed (row_id);
  CREATE VIEW ${schema}_published.followed AS
    SELECT cause_id, kind, CASE act WHEN 'SPLIT' THEN 'CARRIED' WHEN 'MOVE' THEN 'CARRIED' WHEN 'REPORT' THEN 'REPORTED' ELSE 'ENDED' END AS outcome, reason, row_id, place
    FROM ${schema}.followed`;

/**
 * Carries, ends and tells the rows that refer to `old`, by the rules in their order, and answers how many of each kind: `CARRIED`, `ENDED`,
 * `REPORTED`, and `WAITING` for those that go over when the day has come. Told are the ids of rows that are ended or reported.
 * Without `new` everything is told and nothing changed. `part` names, by kind of list, what alone goes over. Can be called again for
 * the same cause, and then finds what has come to refer to `old` since.
 */
export const followFunction = (schema: string): string => `
  CREATE OR REPLACE FUNCTION ${schema}_published.follow(what text, cause uuid, old uuid, new uuid, day date, arrived boolean, part jsonb, as_one boolean)
  RETURNS TABLE (kind text, outcome text, reason text, count integer, ids uuid[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, extensions, pg_temp AS $$
  #variable_conflict use_variable
  DECLARE
    rule follow_rule;
    child record;
    run uuid := new_id();
    treatment text;
    matches text;
    targets text[];
    expressions text[];
    assigned text;
    chosen text;
    claimed jsonb := '{}';
    claim text;
  BEGIN
    PERFORM set_config('sng.follows', 'on', true);
    SET CONSTRAINTS ALL DEFERRED;
    DELETE FROM followed f WHERE f.cause_id = cause AND f.act = 'REPORT';
    FOR rule IN SELECT * FROM follow_rule r WHERE r.reference = what AND (r.treatment <> 'HISTORY' OR (as_one AND r.as_one <> 'HISTORY')) ORDER BY r.place LOOP
      CONTINUE WHEN part IS NOT NULL AND rule.chosen IS NULL;
      treatment := CASE WHEN new IS NULL THEN 'REPORT' WHEN as_one THEN rule.as_one ELSE rule.treatment END;
      SELECT coalesce(string_agg(format('(t.%I = $1%s)', c.name, CASE WHEN part IS NULL THEN '' ELSE ' AND (' || rule.chosen[c.n::integer] || ')' END), ' OR '),
          CASE WHEN part IS NULL THEN 'true' ELSE '(' || rule.chosen[1] || ')' END),
        coalesce(array_agg(c.name), '{}'),
        coalesce(array_agg(format('CASE WHEN t.%I = $1%s THEN $2 ELSE t.%I END', c.name, CASE WHEN part IS NULL THEN '' ELSE ' AND (' || rule.chosen[c.n::integer] || ')' END, c.name)), '{}')
        INTO matches, targets, expressions FROM unnest(rule.columns) WITH ORDINALITY AS c(name, n);
      SELECT targets || coalesce(array_agg(s.key), '{}'), expressions || coalesce(array_agg(s.value), '{}') INTO targets, expressions FROM jsonb_each_text(rule.sets) s;
      matches := format('(%s) AND (%s)%s', matches, rule.condition, CASE WHEN rule.ends IS NULL THEN '' ELSE format(' AND (t.%1$I IS NULL OR t.%1$I > $3)', rule.ends) END);
      -- What waits by one rule is its own: when the day has come it is no longer there for the next ones of its kind.
      claim := rule.kind || ' ' || rule.table_name;
      IF claimed ? claim THEN matches := format('(%s) AND (%s) IS NOT TRUE', matches, claimed ->> claim); END IF;

      IF rule.waits AND NOT arrived AND treatment <> 'REPORT' THEN
        RETURN QUERY EXECUTE format('SELECT $5::text, ''WAITING'', NULL::text, count(*)::integer, NULL::uuid[] FROM %I t WHERE %s HAVING count(*) > 0', rule.table_name, matches)
          USING old, new, day, part, rule.kind;
        claimed := claimed || jsonb_build_object(claim, concat_ws(' OR ', claimed ->> claim, '(' || matches || ')'));
        CONTINUE;
      END IF;

      chosen := CASE treatment
        WHEN 'REPORT' THEN '''REPORT'''
        WHEN 'ENDS' THEN format('CASE WHEN t.%I >= $3 THEN ''DROP'' ELSE ''END'' END', rule.starts)
        WHEN 'MOVE' THEN format('CASE WHEN %s THEN %L ELSE ''MOVE'' END', rule.taken, rule.if_taken)
        ELSE format('CASE WHEN %1$s THEN CASE WHEN t.%2$I >= $3 AND %3$L = ''END'' THEN %4$L ELSE %3$L END WHEN t.%2$I >= $3 THEN ''MOVE'' ELSE ''SPLIT'' END',
          rule.taken, rule.starts, rule.if_taken, CASE WHEN rule.called_off IS NULL THEN 'DROP' ELSE 'CALL_OFF' END) END;
      EXECUTE format(
        'INSERT INTO followed (cause_id, run, rule, kind, table_name, row_id, act, reason, before, copy_id)
         SELECT $5, $6, $13, $7, $8, c.id, c.act, CASE WHEN c.act IN (''SPLIT'', ''MOVE'') THEN NULL ELSE $9 END,
           CASE c.act WHEN ''REPORT'' THEN ''{}'' WHEN ''DROP'' THEN c.was
             ELSE (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(c.was) e
               WHERE e.key = ANY (CASE c.act WHEN ''MOVE'' THEN $10 WHEN ''CALL_OFF'' THEN $11 ELSE $12 END)) END,
           CASE c.act WHEN ''SPLIT'' THEN new_id() END
         FROM (SELECT t.id, (%s) AS act, to_jsonb(t) AS was FROM %I t WHERE %s ORDER BY t.id FOR UPDATE) c', chosen, rule.table_name, matches)
        USING old, new, day, part, cause, run, rule.kind, rule.table_name, CASE WHEN new IS NULL THEN 'NO_SUCCESSOR' ELSE coalesce(rule.reason, 'ALREADY_THERE') END,
          targets, ARRAY(SELECT jsonb_object_keys(coalesce(rule.called_off, '{}'))), ARRAY[rule.ends], rule.place;

      IF rule.ends IS NOT NULL THEN
        EXECUTE format('UPDATE %1$I t SET %2$I = $1, version = t.version + 1 FROM followed f
          WHERE f.run = $2 AND f.table_name = %1$L AND f.version IS NULL AND f.act IN (''SPLIT'', ''END'') AND t.id = f.row_id', rule.table_name, rule.ends) USING day, run;
        EXECUTE format('INSERT INTO %1$I (id, version, %2$s) SELECT f.copy_id, 1, %3$s FROM followed f JOIN %1$I t ON t.id = f.row_id
          WHERE f.run = $5 AND f.table_name = %1$L AND f.version IS NULL AND f.act = ''SPLIT''', rule.table_name,
          (SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = rule.table_name::regclass AND a.attnum > 0
            AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname NOT IN ('id', 'version')),
          (SELECT string_agg(CASE WHEN a.attname = rule.starts THEN '$3' WHEN a.attname = rule.ends THEN format('(f.before ->> %L)::date', rule.ends)
              ELSE coalesce(expressions[array_position(targets, a.attname::text)], format('t.%I', a.attname)) END, ', ' ORDER BY a.attnum)
            FROM pg_attribute a WHERE a.attrelid = rule.table_name::regclass AND a.attnum > 0
            AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname NOT IN ('id', 'version')))
          USING old, new, day, part, run;
      END IF;
      IF cardinality(targets) > 0 THEN
        SELECT string_agg(format('%I = %s', a.name, a.value), ', ') INTO assigned FROM unnest(targets, expressions) AS a(name, value);
        EXECUTE format('UPDATE %1$I t SET %2$s, version = t.version + 1 FROM followed f
          WHERE f.run = $5 AND f.table_name = %1$L AND f.version IS NULL AND f.act = ''MOVE'' AND t.id = f.row_id', rule.table_name, assigned) USING old, new, day, part, run;
      END IF;
      IF rule.called_off IS NOT NULL THEN
        SELECT string_agg(format('%I = %s', e.key, e.value), ', ') INTO assigned FROM jsonb_each_text(rule.called_off) e;
        EXECUTE format('UPDATE %1$I t SET %2$s, version = t.version + 1 FROM followed f
          WHERE f.run = $1 AND f.table_name = %1$L AND f.version IS NULL AND f.act = ''CALL_OFF'' AND t.id = f.row_id', rule.table_name, assigned) USING run;
      END IF;
      EXECUTE format('DELETE FROM %1$I t USING followed f WHERE f.run = $1 AND f.table_name = %1$L AND f.version IS NULL AND f.act = ''DROP'' AND t.id = f.row_id', rule.table_name) USING run;

      FOR child IN SELECT * FROM jsonb_to_recordset(rule.children) AS c(kind text, "table" text, "column" text, "on" text) LOOP
        EXECUTE format('INSERT INTO followed (cause_id, run, rule, kind, table_name, row_id, act, before, copy_id)
          SELECT f.cause_id, f.run, f.rule, %1$L, %2$L, c.id, ''MOVE'', jsonb_build_object(%3$L, c.%3$I), NULL FROM followed f JOIN %2$I c ON c.%3$I = f.row_id AND c.%4$I >= $2
          WHERE f.run = $1 AND f.table_name = %5$L AND f.version IS NULL AND f.act = ''SPLIT'' ORDER BY f.place, c.id', child.kind, child."table", child."column", child."on", rule.table_name)
          USING run, day;
        EXECUTE format('UPDATE %1$I c SET %2$I = f.copy_id, version = c.version + 1 FROM followed f JOIN followed m ON m.run = f.run AND m.table_name = %1$L AND m.version IS NULL
          WHERE f.run = $1 AND f.table_name = %3$L AND f.version IS NULL AND f.act = ''SPLIT'' AND c.id = m.row_id AND c.%2$I = f.row_id', child."table", child."column", rule.table_name) USING run;
        EXECUTE format('UPDATE followed f SET version = c.version FROM %1$I c WHERE f.run = $1 AND f.table_name = %1$L AND f.version IS NULL AND c.id = f.row_id', child."table") USING run;
      END LOOP;
      -- What is done has its version, so that the next rule for the same table leaves it alone.
      EXECUTE format('UPDATE followed f SET version = coalesce((SELECT t.version FROM %1$I t WHERE t.id = f.row_id), 0) WHERE f.run = $1 AND f.table_name = %1$L AND f.version IS NULL', rule.table_name)
        USING run;
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;
    PERFORM set_config('sng.follows', '', true);
    RETURN QUERY SELECT f.kind, o.outcome, f.reason, count(*)::integer, CASE WHEN o.outcome <> 'CARRIED' THEN array_agg(f.row_id ORDER BY f.place) END
      FROM followed f CROSS JOIN LATERAL (SELECT CASE f.act WHEN 'SPLIT' THEN 'CARRIED' WHEN 'MOVE' THEN 'CARRIED' WHEN 'REPORT' THEN 'REPORTED' ELSE 'ENDED' END AS outcome) o
      WHERE f.run = run GROUP BY f.kind, o.outcome, f.reason ORDER BY min(f.place);
  END $$`;

/**
 * Undoes what `follow` did for a cause, last first, and answers nothing; or changes nothing and answers the rows that somebody has changed since. The
 * rows are as before but for their versions, which grow.
 */
export const unfollowFunction = (schema: string): string => `
  CREATE OR REPLACE FUNCTION ${schema}_published.unfollow(cause uuid) RETURNS TABLE (kind text, id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, extensions, pg_temp AS $$
  #variable_conflict use_variable
  DECLARE
    step record;
    changed boolean;
    found_any boolean := false;
  BEGIN
    -- Of a row that was changed twice for this cause the last version counts.
    FOR step IN
      SELECT f.kind, f.table_name, array_agg(f.row_id) AS row_ids, array_agg(f.version) AS versions
      FROM (SELECT DISTINCT ON (f.table_name, r.row_id) f.kind, f.table_name, r.row_id, r.version FROM followed f
        CROSS JOIN LATERAL (SELECT f.row_id, f.version UNION ALL SELECT f.copy_id, f.copy_version WHERE f.copy_id IS NOT NULL) AS r
        WHERE f.cause_id = cause AND f.act <> 'REPORT' ORDER BY f.table_name, r.row_id, f.place DESC) f
      GROUP BY 1, 2
    LOOP
      RETURN QUERY EXECUTE format('SELECT $1::text, c.id FROM unnest($2::uuid[], $3::integer[]) AS c(id, version)
        WHERE c.version IS DISTINCT FROM coalesce((SELECT t.version FROM %I t WHERE t.id = c.id), 0)', step.table_name) USING step.kind, step.row_ids, step.versions;
      found_any := found_any OR FOUND;
    END LOOP;
    IF found_any THEN RETURN; END IF;

    PERFORM set_config('sng.follows', 'on', true);
    SET CONSTRAINTS ALL DEFERRED;
    FOR step IN
      SELECT f.run, f.rule, f.table_name, f.act, ARRAY(SELECT jsonb_object_keys((array_agg(f.before))[1])) AS names
      FROM followed f WHERE f.cause_id = cause AND f.act <> 'REPORT' GROUP BY f.run, f.rule, f.table_name, f.act ORDER BY max(f.place) DESC
    LOOP
      EXECUTE format('DELETE FROM %I t USING followed f WHERE f.run = $1 AND f.rule = $2 AND f.table_name = %L AND f.act = $3 AND t.id = f.copy_id', step.table_name, step.table_name)
        USING step.run, step.rule, step.act;
      IF step.act = 'DROP' THEN
        EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %3$s FROM followed f CROSS JOIN LATERAL jsonb_populate_record(NULL::%1$I, f.before) AS t
          WHERE f.run = $1 AND f.rule = $2 AND f.table_name = %1$L AND f.act = ''DROP''', step.table_name,
          (SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = step.table_name::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''),
          (SELECT string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = step.table_name::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''))
          USING step.run, step.rule;
      ELSE
        EXECUTE format('UPDATE %1$I t SET %2$s, version = t.version + 1 FROM followed f CROSS JOIN LATERAL jsonb_populate_record(NULL::%1$I, f.before) AS b
          WHERE f.run = $1 AND f.rule = $2 AND f.table_name = %1$L AND f.act = $3 AND t.id = f.row_id', step.table_name,
          (SELECT string_agg(format('%1$I = b.%1$I', n), ', ') FROM unnest(step.names) n))
          USING step.run, step.rule, step.act;
      END IF;
    END LOOP;
    -- What another cause did before to the same row is as it was, under a version that has grown.
    FOR step IN
      SELECT c.table_name, array_agg(c.row_id) AS row_ids, array_agg(c.was) AS versions
      FROM (SELECT f.table_name, f.row_id, min(f.version) - 1 AS was FROM followed f WHERE f.cause_id = cause AND f.act NOT IN ('REPORT', 'DROP') GROUP BY 1, 2) c GROUP BY 1
    LOOP
      EXECUTE format('UPDATE followed o SET version = CASE WHEN o.row_id = t.id AND o.version = c.was THEN t.version ELSE o.version END,
          copy_version = CASE WHEN o.copy_id = t.id AND o.copy_version = c.was THEN t.version ELSE o.copy_version END
        FROM unnest($1::uuid[], $2::integer[]) AS c(id, was) JOIN %1$I t ON t.id = c.id
        WHERE o.cause_id <> $3 AND o.table_name = %1$L AND ((o.row_id = t.id AND o.version = c.was) OR (o.copy_id = t.id AND o.copy_version = c.was))', step.table_name)
        USING step.row_ids, step.versions, cause;
    END LOOP;
    DELETE FROM followed f WHERE f.cause_id = cause;
    SET CONSTRAINTS ALL IMMEDIATE;
    PERFORM set_config('sng.follows', '', true);
  END $$`;

/** Several causes may change one row, one after the other: the ledger keeps the version of what each made, so that they can be undone in turn. */
export const followKeepsVersions = (schema: string): string =>
  [
    `ALTER TABLE ${schema}.followed ADD COLUMN copy_version integer NOT NULL DEFAULT 1;
  CREATE INDEX followed_of_copy ON ${schema}.followed (copy_id) WHERE copy_id IS NOT NULL`,
    followFunction(schema),
    unfollowFunction(schema),
  ].join(';\n');

/**
 * All of it for one subgraph, callable by the role of the one that decides. Where that role is not there, as on a server of the subgraph's own, nobody may
 * call them.
 */
export const followDdl = (schema: string, caller: string): string =>
  [
    followTables(schema),
    followFunction(schema),
    unfollowFunction(schema),
    `REVOKE ALL ON FUNCTION ${schema}_published.follow, ${schema}_published.unfollow FROM PUBLIC;
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${caller}') THEN
      GRANT EXECUTE ON FUNCTION ${schema}_published.follow, ${schema}_published.unfollow TO ${caller};
    END IF;
  END $$`,
  ].join(';\n');
