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
 * UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that new rows land at the end of the index.
 * PostgreSQL has it built in from 18 on; this one runs on 15 too.
 */
export const newIdFunction = `
  CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(
      set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
  $$`;
