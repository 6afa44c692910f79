import { betweenParts, dashes } from '../read/filter/fold';
import type { Strike } from './strike.ddl';

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** What stands between the parts of a name, as `folded` has it, and the same in other widths. */
const separators = `${betweenParts}\u3000\u00a0．･`;
/** A letter or digit before or after which no other word begins. */
const letters = 'A-Za-zÀ-ÖØ-öø-ɏＡ-Ｚａ-ｚ';
const digits = '0-9０-９';

/**
 * How a name is spelt in words, as regular expressions: the same as for searches (`folded`), but found in the words as they stand. `anywhere`: what may
 * be the name, which is told. `surely`: what is the name, which is struck. Names in letters are whole words; of few letters, each part begins
 * with a capital as the name does (an "an" is no An). Numbers are written as they are, in either width. Other names may have what parts
 * names between any two signs; where the name itself has none there, what stands before and after must say that it is a name.
 */
export const spellingFunctions = ({ schema, shorterThan, capitalShorterThan, before, after }: Strike): string => `
  CREATE OR REPLACE FUNCTION ${schema}.name_signs(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT translate(normalize(name, NFKC), ${text(separators)}, '')
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.in_letters(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT ${schema}.name_signs(name) ~ '^[!-ɏ’${dashes}]+$' $$;
  CREATE OR REPLACE FUNCTION ${schema}.is_number(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT ${schema}.in_letters(name) AND name ~ '[${digits}]' $$;
  CREATE OR REPLACE FUNCTION ${schema}.is_short(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT NOT ${schema}.in_letters(name) AND length(${schema}.name_signs(name)) < ${shorterThan}
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.spelt(sign text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
      WHEN sign ~ '[A-Za-z]' THEN '[' || lower(sign) || upper(sign) || chr(ascii(lower(sign)) + 65248) || chr(ascii(upper(sign)) + 65248) || ']'
      WHEN sign ~ '[0-9]' THEN '[' || sign || chr(ascii(sign) + 65248) || ']'
      WHEN position(sign IN ${text(`-${dashes}`)}) > 0 THEN ${text(`[-－${dashes}]`)}
      WHEN lower(sign) <> upper(sign) THEN '[' || lower(sign) || upper(sign) || ']'
      WHEN ascii(sign) < 128 THEN '\\' || sign
      ELSE sign END
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.spelling(name text, loose boolean, capital boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    pattern text := '';
    sign text;
    parted boolean := false;
  BEGIN
    FOREACH sign IN ARRAY regexp_split_to_array(normalize(name, NFKC), '') LOOP
      IF position(sign IN ${text(separators)}) > 0 THEN parted := true; CONTINUE; END IF;
      IF pattern <> '' AND (parted OR loose) THEN pattern := pattern || ${text(`[${separators}]*`)}; END IF;
      pattern := pattern || CASE WHEN capital AND (parted OR pattern = '') AND sign ~ '[A-Z]' THEN '[' || sign || chr(ascii(sign) + 65248) || ']' ELSE ${schema}.spelt(sign) END;
      parted := false;
    END LOOP;
    RETURN CASE
      WHEN ${schema}.is_number(name) THEN '(?<![${letters}${digits}])' || pattern || '(?![${letters}${digits}])'
      WHEN ${schema}.in_letters(name) THEN '(?<![${letters}])' || pattern || '(?![${letters}])'
      ELSE nullif(pattern, '') END;
  END $$;
  CREATE OR REPLACE FUNCTION ${schema}.anywhere(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT ${schema}.spelling(name, NOT ${schema}.is_number(name), false)
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.surely(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
      WHEN ${schema}.in_letters(name) THEN ARRAY[${schema}.spelling(name, false, NOT ${schema}.is_number(name) AND length(${schema}.name_signs(name)) < ${capitalShorterThan})]
      WHEN ${schema}.is_short(name) THEN ARRAY[${text(`(?<=${before})`)} || ${schema}.spelling(name, true, false) || ${text(`(?=${after})`)}]
      ELSE ARRAY[${schema}.spelling(name, false, false), ${text(`(?<=${before})`)} || ${schema}.spelling(name, true, false) || ${text(`(?=${after})`)}] END
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.likes(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(l), '{}') FROM unnest(names) AS n CROSS JOIN LATERAL (
      SELECT '%' || string_agg(s.sign, '%' ORDER BY s.place) || '%' FROM regexp_split_to_table(${schema}.name_signs(n), '') WITH ORDINALITY AS s(sign, place)
        WHERE NOT ${schema}.in_letters(n) AND ascii(s.sign) > 127 AND lower(s.sign) = upper(s.sign)
      UNION ALL SELECT '%' || replace(replace(replace(w, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
        FROM (VALUES (n), (normalize(n, NFKC)), (translate(n, '0123456789', '０１２３４５６７８９'))) AS widths(w) WHERE ${schema}.is_number(n)
    ) AS likes(l) WHERE l IS NOT NULL
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.patterns(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(${schema}.anywhere(n)), '{}') FROM unnest(names) AS n WHERE ${schema}.in_letters(n) AND NOT ${schema}.is_number(n)
  $$;
  CREATE OR REPLACE FUNCTION ${schema}.may_hold(words text, likes text[], patterns text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT words LIKE ANY (likes) OR cardinality(patterns) > 0 AND words ~ ANY (patterns)
  $$`;
