import type { Strike } from './strike.ddl';

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * What a name is in words, and what is left of the words without it. Longer names that hold it step aside first (as signs that no text
 * has, of Unicode's private use), so that nobody else's name is cut. Numbers and names in letters are struck as whole words; names of some length
 * wherever they stand; short ones, which may be a part of another word, only where what stands before and after them says they are a name.
 */
export const strikeFunctions = ({ schema, instead, shorterThan, before, after }: Strike): string => `
  CREATE FUNCTION ${schema}.aside(words text, longer text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    FOR place IN 1 .. least(cardinality(longer), 6000) LOOP words := replace(words, longer[place], chr(57344 + place)); END LOOP;
    RETURN words;
  END $$;
  CREATE FUNCTION ${schema}.as_word(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '(?<![0-9A-Za-z])' || regexp_replace(name, '([^0-9A-Za-z])', '\\\\\\1', 'g') || '(?![0-9A-Za-z])'
  $$;
  CREATE FUNCTION ${schema}.holds_name(words text, names text[], longer text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM unnest(names) AS n WHERE position(n IN words) > 0) AND EXISTS (SELECT FROM unnest(names) AS n WHERE CASE
      WHEN n ~ '^[[:ascii:]]+$' THEN ${schema}.aside(words, longer) ~ ${schema}.as_word(n) ELSE position(n IN ${schema}.aside(words, longer)) > 0 END)
  $$;
  CREATE FUNCTION ${schema}.struck(words text, names text[], longer text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    name text;
  BEGIN
    IF NOT ${schema}.holds_name(words, names, longer) THEN RETURN words; END IF;
    words := ${schema}.aside(words, longer);
    FOR name IN SELECT n FROM unnest(names) AS n ORDER BY length(n) DESC LOOP
      words := CASE
        WHEN name ~ '^[[:ascii:]]+$' THEN regexp_replace(words, ${schema}.as_word(name), ${text(instead)}, 'g')
        WHEN length(name) >= ${shorterThan} THEN replace(words, name, ${text(instead)})
        ELSE regexp_replace(words, ${text(`(?<=${before})`)} || name || ${text(`(?=${after})`)}, ${text(instead)}, 'g') END;
    END LOOP;
    FOR place IN 1 .. least(cardinality(longer), 6000) LOOP words := replace(words, chr(57344 + place), longer[place]); END LOOP;
    RETURN words;
  END $$;
  CREATE FUNCTION ${schema}.struck_record(record jsonb, columns text[], names text[], longer text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(f.key, CASE WHEN f.key = ANY (columns) AND jsonb_typeof(f.value) = 'string' THEN to_jsonb(${schema}.struck(f.value #>> '{}', names, longer)) ELSE f.value END)
    FROM jsonb_each(record) AS f
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.only_struck(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT becomes IS NOT DISTINCT FROM was
      OR coalesce(was LIKE replace(replace(replace(replace(becomes, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), ${text(instead)}, '%'), false)
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.only_struck(was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT was IS NOT DISTINCT FROM becomes OR coalesce((
      SELECT bool_and(a.key IS NOT NULL AND b.key IS NOT NULL AND (a.value = b.value
        OR jsonb_typeof(a.value) = 'string' AND jsonb_typeof(b.value) = 'string' AND ${schema}.only_struck(a.value #>> '{}', b.value #>> '{}')))
      FROM jsonb_each(was) AS a FULL JOIN jsonb_each(becomes) AS b ON b.key = a.key), false)
  $$`;
