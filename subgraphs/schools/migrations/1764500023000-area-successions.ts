import { followRules, logChangesOf, Migration, oneOf, recordedColumns, type FollowRule } from '../../kit';

/** One or the other: a county, a township, or a township between two counties. A row tells former codes, so that each still finds its area. */
const succession = `
  ALTER TABLE schools.county ADD COLUMN ended_on date;
  ALTER TABLE schools.township ADD COLUMN ended_on date;
  CREATE TABLE schools.area_succession (${recordedColumns},
    code text NOT NULL UNIQUE,
    kind text NOT NULL ${oneOf('kind', ['MERGED_INTO', 'SPLIT_INTO', 'RECODED', 'MOVED'])},
    state text NOT NULL ${oneOf('state', ['DECIDED', 'COMPLETED', 'WITHDRAWN'])},
    county_id uuid REFERENCES schools.county,
    successor_county_id uuid REFERENCES schools.county,
    township_id uuid REFERENCES schools.township,
    successor_township_id uuid REFERENCES schools.township,
    cause_id uuid REFERENCES schools.area_succession,
    effective_on date NOT NULL,
    former_code text,
    former_name text,
    part jsonb,
    carried_on date,
    CONSTRAINT area_succession_names_an_area CHECK (township_id IS NOT NULL OR county_id IS NOT NULL),
    CONSTRAINT area_succession_names_one_area CHECK (kind = 'MOVED' OR township_id IS NULL OR county_id IS NULL),
    CONSTRAINT area_succession_successor_of_township CHECK (successor_township_id IS NULL OR township_id IS NOT NULL),
    CONSTRAINT area_succession_successor_of_county CHECK (successor_county_id IS NULL OR county_id IS NOT NULL),
    CONSTRAINT area_succession_moves_between_counties CHECK (kind <> 'MOVED' OR township_id IS NOT NULL AND successor_county_id IS NOT NULL AND successor_township_id IS NULL),
    CONSTRAINT area_succession_divides_a_township CHECK (kind <> 'SPLIT_INTO' OR successor_township_id IS NOT NULL),
    CONSTRAINT area_succession_has_successor CHECK (kind <> 'MERGED_INTO' OR successor_township_id IS NOT NULL OR successor_county_id IS NOT NULL),
    CONSTRAINT area_succession_goes_on_itself CHECK (kind <> 'RECODED' OR successor_township_id IS NULL AND successor_county_id IS NULL),
    CONSTRAINT area_succession_not_same_county CHECK (successor_county_id <> county_id),
    CONSTRAINT area_succession_not_same_township CHECK (successor_township_id <> township_id),
    CONSTRAINT area_succession_former_code CHECK (CASE WHEN township_id IS NULL THEN former_code ~ '^[0-9]{6}$' ELSE former_code ~ '^[0-9]{9}$' END)
  );
  CREATE INDEX area_succession_county ON schools.area_succession (county_id, code, id);
  CREATE INDEX area_succession_successor_county ON schools.area_succession (successor_county_id, code, id);
  CREATE INDEX area_succession_township ON schools.area_succession (township_id, code, id);
  CREATE INDEX area_succession_successor_township ON schools.area_succession (successor_township_id, code, id);
  CREATE INDEX area_succession_effective_on ON schools.area_succession (effective_on, id);
  CREATE INDEX area_succession_cause ON schools.area_succession (cause_id) WHERE cause_id IS NOT NULL;
  CREATE INDEX area_succession_former_code ON schools.area_succession (former_code) WHERE former_code IS NOT NULL;
  CREATE INDEX area_succession_waiting ON schools.area_succession (effective_on) WHERE state = 'DECIDED' AND carried_on IS NULL;
  CREATE UNIQUE INDEX area_succession_ends_once ON schools.area_succession (coalesce(township_id, county_id)) WHERE kind = 'MERGED_INTO' AND state <> 'WITHDRAWN';
  COMMENT ON INDEX schools.area_succession_ends_once IS 'an area is merged into another one only once'`;

/** Areas that merge one into the next never come back to where they began. */
const noCircle = `
  CREATE FUNCTION schools.refuse_areas_in_a_circle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('schools.area_succession'));
    IF EXISTS (
      WITH RECURSIVE link AS MATERIALIZED (
        SELECT coalesce(township_id, county_id) AS a, coalesce(successor_township_id, successor_county_id) AS b FROM schools.area_succession WHERE kind = 'MERGED_INTO' AND state <> 'WITHDRAWN'
      ), way AS (
        SELECT coalesce(c.township_id, c.county_id) AS first, coalesce(c.successor_township_id, c.successor_county_id) AS last FROM changed c WHERE c.kind = 'MERGED_INTO' AND c.state <> 'WITHDRAWN'
        UNION
        SELECT w.first, l.b FROM way w JOIN link l ON l.a = w.last
      ) SELECT FROM way WHERE first = last
    ) THEN
      RAISE EXCEPTION 'the area would be merged into itself: the one that follows it is merged into it, directly or through others'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'area_succession_no_circle', TABLE = 'area_succession', SCHEMA = 'schools';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER area_succession_no_circle_inserted AFTER INSERT ON schools.area_succession
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schools.refuse_areas_in_a_circle();
  CREATE TRIGGER area_succession_no_circle_updated AFTER UPDATE ON schools.area_succession
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schools.refuse_areas_in_a_circle()`;

const given = (column: string): string => `coalesce($4->>'${column}', t.${column})`;

/** An area that ends has its day at once. One under a new code, name or rank is the same row and gets them on the day; the codes of townships begin with that of their county. */
const rules: readonly FollowRule[] = [
  { reference: 'township', kind: 'CLOSING', table: 'township', treatment: 'MOVE', when: 't.id = $1 AND $1 <> $2', sets: { ended_on: '$3' } },
  { reference: 'county', kind: 'CLOSING', table: 'county', treatment: 'MOVE', when: 't.id = $1 AND $1 <> $2', sets: { ended_on: '$3' } },
  {
    reference: 'township',
    kind: 'TOWNSHIP',
    table: 'township',
    treatment: 'MOVE',
    waits: true,
    when: 't.id = $1 AND $1 = $2',
    chosen: ['true'],
    sets: { code: given('code'), name: given('name'), kind: given('kind') },
  },
  {
    reference: 'county',
    kind: 'TOWNSHIP',
    table: 'township',
    treatment: 'MOVE',
    waits: true,
    when: `t.county_id = $1 AND $1 = $2 AND left(t.code, 6) = (SELECT c.code FROM county c WHERE c.id = $1)`,
    chosen: [`$4 ? 'code'`],
    sets: { code: `($4->>'code') || substr(t.code, 7)` },
  },
  { reference: 'county', kind: 'COUNTY', table: 'county', treatment: 'MOVE', waits: true, when: 't.id = $1 AND $1 = $2', chosen: ['true'], sets: { code: given('code'), name: given('name') } },
  ...['county_id', 'successor_county_id'].map((column): FollowRule => ({ reference: 'county', kind: 'AREA_SUCCESSION', table: 'area_succession', columns: [column], treatment: 'HISTORY' })),
  ...['township_id', 'successor_township_id'].map((column): FollowRule => ({ reference: 'township', kind: 'AREA_SUCCESSION', table: 'area_succession', columns: [column], treatment: 'HISTORY' })),
];

/** A township that goes to another county has a code of that county from then on, where it is known. */
const movedCode = `
  UPDATE schools.follow_rule SET sets = jsonb_build_object('code', $sql$CASE WHEN $4->'townships' ? t.id::text THEN ${given('code')} ELSE t.code END$sql$, 'name', $sql$${given('name')}$sql$)
  WHERE reference = 'county' AND table_name = 'township' AND columns = ARRAY['county_id']`;

/** What becomes of counties and townships, and of what depends on them. */
export class AreaSuccessions1764500023000 extends Migration {
  readonly name = 'AreaSuccessions1764500023000';
  protected readonly statements = [succession, noCircle, logChangesOf('schools', ['area_succession']), followRules('schools', rules), movedCode];
}
