import { text } from './spelling.ddl';
import type { Strike } from './strike.ddl';

/**
 * How struck words are put back into a record (`put_struck`). Two records that differed by a name alone may be equal without it, where a key of
 * the table wants them different: the one that comes later bears the shortest mark that tells them apart (已注销2, 已注销3 …), in the columns of
 * the key alone. The mark says that the records are two, and nothing of who was named.
 */
export const putStruck = ({ schema, instead }: Pick<Strike, 'schema' | 'instead'>): string => `
  CREATE OR REPLACE FUNCTION ${schema}.keyed_columns(of_table text) RETURNS text[] LANGUAGE sql STABLE SET search_path = ${schema} AS $$
    SELECT ARRAY(SELECT DISTINCT a.attname::text FROM pg_index i
      LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
      JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND d.refobjsubid > 0
        AND (d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid OR d.classid = 'pg_constraint'::regclass AND d.objid = k.oid)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = d.refobjsubid
      WHERE i.indrelid = to_regclass(quote_ident(of_table)) AND (i.indisunique OR i.indisexclusion))
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.put_struck(of_table text, record_id uuid, becomes jsonb, columns text[]) RETURNS void LANGUAGE plpgsql SET search_path = ${schema}, extensions, pg_temp AS $$
  DECLARE
    setting constant text := (SELECT string_agg(format('%1$I = $1 ->> %1$L', c), ', ') FROM unnest(columns) AS c);
    keyed text[];
    marked jsonb := becomes;
    mark integer := 1;
  BEGIN
    LOOP
      BEGIN
        EXECUTE format('UPDATE %I t SET version = t.version + 1, %s WHERE t.id = $2', of_table, setting) USING marked, record_id;
        RETURN;
      EXCEPTION WHEN unique_violation OR exclusion_violation THEN
        mark := mark + 1;
        keyed := coalesce(keyed, keyed_columns(of_table));
        SELECT becomes || coalesce(jsonb_object_agg(c, regexp_replace(becomes ->> c, ${text(`${instead}[0-9]*`)}, ${text(instead)} || mark)), '{}') INTO marked
          FROM unnest(columns) AS c WHERE c = ANY (keyed) AND becomes ->> c LIKE ${text(`%${instead}%`)};
        -- Words that hold nothing struck are not what collides.
        IF marked = becomes THEN RAISE; END IF;
      END;
    END LOOP;
  END $$`;
