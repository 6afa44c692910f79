/**
 * Why a change was made, for changes that put a mistake right: the triggers keep what the writer said (`sng.reason`). A deletion with a
 * reason is a record that was voided.
 */
export const changeReasons = (schema: string): string => `
  ALTER TABLE ${schema}.change ADD COLUMN reason text;
  CREATE INDEX change_voided ON ${schema}.change (at, id) WHERE after IS NULL AND reason IS NOT NULL;

  CREATE OR REPLACE FUNCTION ${schema}.log_update() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${schema}.change (actor, request, operation, reason, record_table, record_id, version, before, after)
    SELECT ${caller}, TG_TABLE_NAME, n.id, n.version, difference.before, difference.after
    FROM new_rows n JOIN old_rows o ON o.id = n.id
    CROSS JOIN LATERAL (
      SELECT jsonb_object_agg(was.key, was.value) AS before, jsonb_object_agg(was.key, to_jsonb(n) -> was.key) AS after
      FROM jsonb_each(to_jsonb(o) - 'id' - 'version') AS was WHERE was.value IS DISTINCT FROM to_jsonb(n) -> was.key
    ) AS difference
    WHERE difference.before IS NOT NULL;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION ${schema}.log_delete() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${schema}.change (actor, request, operation, reason, record_table, record_id, version, before)
    SELECT ${caller}, TG_TABLE_NAME, o.id, o.version, to_jsonb(o) - 'id' - 'version' FROM old_rows o;
    RETURN NULL;
  END $$`;

const caller = `nullif(current_setting('sng.actor', true), ''), nullif(current_setting('sng.request', true), ''),
      coalesce(nullif(current_setting('sng.operation', true), ''), 'direct'), nullif(current_setting('sng.reason', true), '')`;
