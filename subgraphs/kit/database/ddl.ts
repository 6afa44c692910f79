/** The columns every record has (see `Recorded`). The id is made by the database when an import inserts the row. */
export const recordedColumns = `
  id uuid NOT NULL DEFAULT new_id() PRIMARY KEY,
  provenance text NOT NULL CHECK (provenance IN ('PUBLISHED', 'REPORTED', 'GENERATED')),
  source text,
  version integer NOT NULL DEFAULT 1`;

/** The columns of a record that holds for a time (see `DatedRecord`). */
export const datedColumns = `
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on > starts_on)`;

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/**
 * CHECK clause for a column that holds a value of an enumeration; null passes where the column allows it.
 * Values are listed anew in each migration: one that ran must not change when the enumeration grows.
 */
export const oneOf = (column: string, values: readonly string[]): string => `CHECK (${column} IN (${list(values)}))`;

/** CHECK clause for an array column that holds values of an enumeration. */
export const someOf = (column: string, values: readonly string[]): string => `CHECK (${column} <@ ARRAY[${list(values)}]::text[])`;

/**
 * Makes `new_id()` in a subgraph's schema: UUIDv7 (RFC 9562) of milliseconds, their fraction in microseconds (method 3) and
 * a place that grows, so that ids sort in the order in which rows were stored, even those of one statement.
 * PostgreSQL has one built in from 18 on; this runs on 15 too.
 */
export const newIdFunction = (schema: string): string => `
  CREATE SEQUENCE ${schema}.new_id_place AS integer MAXVALUE 16777215 CYCLE;
  CREATE FUNCTION ${schema}.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(
      overlay(
        overlay(uuid_send(gen_random_uuid())
          PLACING substring(int8send(micros / 1000) FROM 3) || substring(int4send(28672 + (micros % 1000 * 4096 / 1000)::int) FROM 3) FROM 1 FOR 8)
        PLACING substring(int4send(nextval('${schema}.new_id_place')::int) FROM 2) FROM 10 FOR 3),
      'hex')::uuid
    FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros) AS now
  $$`;
