import { followDdl, followRules, Migration, oneOf, type FollowRule } from '../../kit';

const kinds = ['CLOSED', 'MERGED_INTO', 'SPLIT_INTO', 'RENAMED', 'RECODED', 'RELIEVED_BY', 'BRANCH_OF'];

/**
 * `part`: what alone goes over when a school is divided, by kind of list. `carried_on`: the day on which all that depends on the school has
 * followed; empty while what has no days of its own waits for the day the change takes effect.
 */
const succession = `
  ALTER TABLE schools.school_succession
    DROP CONSTRAINT school_succession_kind_check,
    ADD CONSTRAINT school_succession_kind_check ${oneOf('kind', kinds)},
    DROP CONSTRAINT school_succession_not_itself,
    ADD CONSTRAINT school_succession_not_itself CHECK (successor_id <> school_id OR kind IN ('RENAMED', 'RECODED')),
    ADD COLUMN former_code text CONSTRAINT school_succession_former_code CHECK (former_code ~ '^[0-9]{10}$'),
    ADD COLUMN part jsonb,
    ADD COLUMN carried_on date;
  CREATE INDEX school_succession_former_code ON schools.school_succession (former_code) WHERE former_code IS NOT NULL;
  CREATE INDEX school_succession_waiting ON schools.school_succession (coalesce(transition_ends_on, effective_on)) WHERE state = 'IN_TRANSITION' AND carried_on IS NULL;
  DROP INDEX schools.school_succession_ends_once;
  CREATE UNIQUE INDEX school_succession_ends_once ON schools.school_succession (school_id)
    WHERE kind IN ('CLOSED', 'MERGED_INTO', 'RECODED') AND state <> 'WITHDRAWN' AND successor_id IS DISTINCT FROM school_id;
  COMMENT ON INDEX schools.school_succession_ends_once IS 'a school is closed or merged only once'`;

const yearOfDay = `extract(year FROM $3 - interval '7 months')`;
/** The class year of the day, or the latest on record of either school where nobody has entered the running one: figures take it. */
const runningYear = `least(extract(year FROM $3 - interval '8 months'), (SELECT max(o.school_year) FROM class_group o WHERE o.school_id IN ($1, $2)))`;
const chosenClass = `$4->'classes' ? t.id::text`;
const numberBehind = `t.number + coalesce((SELECT max(o.number) FROM class_group o WHERE o.school_id = $2 AND o.school_year = t.school_year AND o.stage = t.stage AND o.grade = t.grade), 0)`;
const pupilsOfPart = `(SELECT coalesce(sum(c.size), 0) FROM class_group c WHERE $4->'classes' ? c.id::text)`;
/** A school that begins on the day has nobody before it. */
const own = (column: string): string => `CASE WHEN t.opened_on >= $3 THEN coalesce(t.${column}, 0) ELSE t.${column} END`;
const withThose = (column: string): string => `${own(column)} + (SELECT o.${column} FROM school o WHERE o.id = $1)`;
/** Of a part nothing is known but the pupils of its classes. */
const unlessPart = (column: string, sum: string): string => `CASE WHEN $4 IS NULL THEN ${sum} ELSE t.${column} END`;

const rules: readonly FollowRule[] = [
  { kind: 'PUPILS', table: 'school', treatment: 'REPORT', when: `t.id = $2 AND $4 IS NULL AND (${withThose('pupils')}) IS NULL`, reason: 'SUM_UNKNOWN' },
  {
    kind: 'PUPILS',
    table: 'school',
    treatment: 'MOVE',
    waits: true,
    when: 't.id = $2 AND $1 <> $2',
    chosen: ['true'],
    sets: {
      pupils: `CASE WHEN $4 IS NULL THEN ${withThose('pupils')} ELSE ${own('pupils')} + ${pupilsOfPart} END`,
      places: unlessPart('places', withThose('places')),
      boarders: unlessPart('boarders', withThose('boarders')),
    },
  },
  {
    kind: 'PUPILS',
    table: 'school',
    treatment: 'MOVE',
    waits: true,
    when: 't.id = $1 AND $1 <> $2',
    chosen: ['true'],
    sets: {
      pupils: `CASE WHEN $4 IS NULL THEN 0 ELSE greatest(t.pupils - ${pupilsOfPart}, 0) END`,
      places: unlessPart('places', '0'),
      boarders: `CASE WHEN $4 IS NULL THEN 0 ELSE least(t.boarders, greatest(t.pupils - ${pupilsOfPart}, 0)) END`,
    },
  },
  // Classes of years that begin later go over at once, those of the running year on the day.
  { kind: 'CLASS_GROUP', table: 'class_group', columns: ['school_id'], treatment: 'MOVE', when: 'make_date(t.school_year, 9, 1) >= $3', chosen: [chosenClass], sets: { number: numberBehind } },
  { kind: 'CLASS_GROUP', table: 'class_group', columns: ['school_id'], treatment: 'MOVE', waits: true, when: `t.school_year >= ${runningYear}`, chosen: [chosenClass], sets: { number: numberBehind } },
  {
    kind: 'DESIGNATION',
    table: 'designation',
    columns: ['school_id'],
    treatment: 'REPORT',
    asOne: 'MOVE',
    taken: 'EXISTS (SELECT FROM designation o WHERE o.school_id = $2 AND o.name = t.name)',
    reason: 'AWARDED_TO_THE_SCHOOL',
  },
  { kind: 'PLACE_CHANGE', table: 'place_change', columns: ['school_id'], treatment: 'MOVE', waits: true, when: `t.status = 'PLANNED' OR t.end_year >= ${yearOfDay}` },
  { kind: 'SUCCESSION', table: 'school_succession', columns: ['school_id', 'successor_id'], treatment: 'REPORT', when: `t.state = 'PROPOSED'`, reason: 'PROPOSAL' },
].map((rule) => ({ reference: 'school', ...rule }) as FollowRule);

const chosenSchool = `$4->'schools' ? t.id::text`;
const ofAreas: readonly FollowRule[] = [
  { reference: 'township', kind: 'SCHOOL', table: 'school', columns: ['township_id'], treatment: 'MOVE', waits: true, chosen: [chosenSchool] },
  { reference: 'county', kind: 'TOWNSHIP', table: 'township', columns: ['county_id'], treatment: 'MOVE', waits: true, chosen: [`$4->'townships' ? t.id::text`] },
  { reference: 'county', kind: 'SCHOOL', table: 'school', columns: ['county_id'], treatment: 'MOVE', waits: true, chosen: [`${chosenSchool} OR $4->'townships' ? t.township_id::text`] },
];

/** What becomes of classes, pupils and places when a school ends, and of schools when their township or county does. */
export class SchoolsFollow1764500007000 extends Migration {
  readonly name = 'SchoolsFollow1764500007000';
  protected readonly statements = [succession, followDdl('schools', 'sng_schools'), followRules('schools', [...rules, ...ofAreas])];
}
