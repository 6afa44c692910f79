/**
 * The change log of a subgraph: who changed what, when, by which operation, what it was before and is after. Written by
 * triggers, in the transaction of the change, so that no way of writing can pass it by; by statement, so that an import of
 * a million rows pays for one more INSERT and not for a million. An update keeps only what it changed.
 */
export const changeLog = (schema: string): string => `
  CREATE TABLE ${schema}.change (
    id uuid NOT NULL DEFAULT ${schema}.new_id() PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    actor text,
    request text,
    operation text NOT NULL,
    record_table text NOT NULL,
    record_id uuid NOT NULL,
    version integer NOT NULL,
    before jsonb,
    after jsonb,
    CONSTRAINT change_of_something CHECK (before IS NOT NULL OR after IS NOT NULL)
  );
  CREATE INDEX change_record ON ${schema}.change (record_id, at, id);

  CREATE FUNCTION ${schema}.keep_changes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The change log is only ever added to';
  END $$;
  CREATE TRIGGER change_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ${schema}.change
    FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.keep_changes();

  CREATE FUNCTION ${schema}.log_insert() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${schema}.change (actor, request, operation, record_table, record_id, version, after)
    SELECT ${caller}, TG_TABLE_NAME, n.id, n.version, to_jsonb(n) - 'id' - 'version' FROM new_rows n;
    RETURN NULL;
  END $$;

  CREATE FUNCTION ${schema}.log_update() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${schema}.change (actor, request, operation, record_table, record_id, version, before, after)
    SELECT ${caller}, TG_TABLE_NAME, n.id, n.version, difference.before, difference.after
    FROM new_rows n JOIN old_rows o ON o.id = n.id
    CROSS JOIN LATERAL (
      SELECT jsonb_object_agg(was.key, was.value) AS before, jsonb_object_agg(was.key, to_jsonb(n) -> was.key) AS after
      FROM jsonb_each(to_jsonb(o) - 'id' - 'version') AS was WHERE was.value IS DISTINCT FROM to_jsonb(n) -> was.key
    ) AS difference
    WHERE difference.before IS NOT NULL;
    RETURN NULL;
  END $$;

  CREATE FUNCTION ${schema}.log_delete() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${schema}.change (actor, request, operation, record_table, record_id, version, before)
    SELECT ${caller}, TG_TABLE_NAME, o.id, o.version, to_jsonb(o) - 'id' - 'version' FROM old_rows o;
    RETURN NULL;
  END $$;

  CREATE TABLE ${schema}.idempotency (
    actor text NOT NULL,
    operation text NOT NULL,
    key text NOT NULL CONSTRAINT idempotency_key_length CHECK (length(key) BETWEEN 1 AND 200),
    fingerprint text NOT NULL,
    ids uuid[] NOT NULL DEFAULT '{}',
    at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (actor, operation, key)
  )`;

/** What the writer told of itself; a change made past all our programs is logged as such. */
const caller = `nullif(current_setting('sng.actor', true), ''), nullif(current_setting('sng.request', true), ''),
      coalesce(nullif(current_setting('sng.operation', true), ''), 'direct')`;

/** Puts the tables under the change log. Every table of records must be: a test looks. */
export const logChangesOf = (schema: string, tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
  CREATE TRIGGER log_insert AFTER INSERT ON ${schema}.${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.log_insert();
  CREATE TRIGGER log_update AFTER UPDATE ON ${schema}.${table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.log_update();
  CREATE TRIGGER log_delete AFTER DELETE ON ${schema}.${table} REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.log_delete()`,
    )
    .join(';');

/** The log is written with the rights of its owner: the serving role reads it and can add nothing, whatever statement it is made to send. */
export const changesWrittenByOwner = (schema: string): string =>
  ['log_insert', 'log_update', 'log_delete'].map((name) => `ALTER FUNCTION ${schema}.${name}() SECURITY DEFINER SET search_path = pg_catalog, pg_temp`).join(';\n  ');
