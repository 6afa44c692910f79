import { putStruck } from './put-struck.ddl';
import { spellingFunctions, text } from './spelling.ddl';
import type { Strike } from './strike.ddl';

/**
 * What is left of words without a name. Longer names that hold it step aside first, as they are spelt (as signs that no text has, of Unicode's
 * private use), so that nobody else's name is cut.
 */
const struck = ({ schema, instead }: Strike): string => `
  CREATE OR REPLACE FUNCTION ${schema}.spelt_in(words text, longer text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY(SELECT DISTINCT ON (length(f.found), f.found) f.found FROM unnest(longer) AS l CROSS JOIN LATERAL (
      SELECT l WHERE position(l IN words) > 0
      UNION ALL SELECT m[1] FROM regexp_matches(words, '(' || ${schema}.spelling(l, false, false) || ')', 'g') AS m WHERE l <> ${schema}.name_signs(l) OR ${schema}.in_letters(l)
    ) AS f(found) ORDER BY length(f.found) DESC, f.found)
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.aside(words text, longer text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    FOR place IN 1 .. least(cardinality(longer), 6000) LOOP words := replace(words, longer[place], chr(57344 + place)); END LOOP;
    RETURN words;
  END $$;
  CREATE OR REPLACE FUNCTION ${schema}.holds_name(words text, names text[], longer text[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM unnest(names) AS n WHERE words ~ ${schema}.anywhere(n)) THEN RETURN false; END IF;
    words := ${schema}.aside(words, ${schema}.spelt_in(words, longer));
    RETURN EXISTS (SELECT FROM unnest(names) AS n WHERE words ~ ${schema}.anywhere(n));
  END $$;
  CREATE OR REPLACE FUNCTION ${schema}.struck(words text, names text[], longer text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    others text[];
    pattern text;
  BEGIN
    IF NOT coalesce(${schema}.holds_name(words, names, longer), false) THEN RETURN words; END IF;
    others := ${schema}.spelt_in(words, longer);
    words := ${schema}.aside(words, others);
    FOR pattern IN SELECT p FROM unnest(names) AS n CROSS JOIN LATERAL unnest(${schema}.surely(n)) WITH ORDINALITY AS s(p, place) WHERE p IS NOT NULL ORDER BY length(n) DESC, n, place LOOP
      words := regexp_replace(words, pattern, ${text(instead)}, 'g');
    END LOOP;
    FOR place IN 1 .. least(cardinality(others), 6000) LOOP words := replace(words, chr(57344 + place), others[place]); END LOOP;
    RETURN words;
  END $$;
  CREATE OR REPLACE FUNCTION ${schema}.struck_record(record jsonb, columns text[], names text[], longer text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(f.key, CASE WHEN f.key = ANY (columns) AND jsonb_typeof(f.value) = 'string' THEN to_jsonb(${schema}.struck(f.value #>> '{}', names, longer)) ELSE f.value END)
    FROM jsonb_each(record) AS f
  $$`;

/** Whether words became others by striking alone: what stands for a name may bear a mark. */
const onlyStruck = ({ schema, instead }: Strike): string => `
  CREATE OR REPLACE FUNCTION ${schema}.only_struck(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT becomes IS NOT DISTINCT FROM was
      OR coalesce(was LIKE regexp_replace(replace(replace(replace(becomes, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), ${text(`${instead}[0-9]*`)}, '%', 'g'), false)
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.only_struck(was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT was IS NOT DISTINCT FROM becomes OR coalesce((
      SELECT bool_and(a.key IS NOT NULL AND b.key IS NOT NULL AND (a.value = b.value
        OR jsonb_typeof(a.value) = 'string' AND jsonb_typeof(b.value) = 'string' AND ${schema}.only_struck(a.value #>> '{}', b.value #>> '{}')))
      FROM jsonb_each(was) AS a FULL JOIN jsonb_each(becomes) AS b ON b.key = a.key), false)
  $$`;

export const strikeFunctions = (strike: Strike): string => [spellingFunctions(strike), struck(strike), onlyStruck(strike), putStruck(strike)].join(';\n');
