import type { QueryResultRow } from 'pg';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { rowsSeen } from '../access/rows-seen';
import { ofMany, ofManyBeside } from '../access/only-many';
import { toldOf, type Counted, type Persons } from '../access/small-counts';
import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';
import { CodedError } from '../errors/coded-error';
import { allOf, conditionsOf, type FilterRules, type Where } from './filter/where';

/** What rows are grouped by: a property of theirs, or the SQL of a value that each has, by the name it goes by. */
export type GroupKey = string | { readonly name: string; readonly of: Sql };

/** A figure over many rows, computed by the database. */
export interface AggregateSource {
  readonly entity: ConcreteClass;
  readonly joins?: Sql;
  readonly conditions?: readonly Sql[];
  /** Values of properties that alone count, such as the states in which something holds. A `where` that asks for others is refused, not answered with less than it asks. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  readonly filters?: FilterRules;
  /** For one figure per value of a key, or per set of values where there are several. */
  readonly groupBy?: GroupKey | readonly GroupKey[];
  /** SQL of each figure by its name, e.g. `{ count: sql`count(*)::int` }`. */
  readonly figures: Readonly<Record<string, Sql>>;
  /** For figures about persons, which tell who does not see them of many only. */
  readonly persons?: Persons;
}

/** The figures of all rows that meet `where`: one row, or one per set of values of `groupBy`, in their order, with each value under its name. Throws BAD_FILTER for what does not count. */
export async function readAggregate<Row extends QueryResultRow>(scope: Scope, source: AggregateSource, where?: Where | null): Promise<Row[]> {
  refuseOthers(source.only, where);
  const told = source.persons ? await toldOf(scope, source.persons, where) : 'EXACT';
  const { condition } = told === 'OF_THOSE_SEEN' ? rowsSeen(scope, source.entity) : { condition: empty };
  if (condition === null) return [];
  const persons = told === 'ONLY_MANY' ? source.persons : undefined;
  const statement = figuresBy(scope, source, persons);
  const table = scope.database.table(source.entity);
  const always = [...Object.entries(source.only ?? {}).map(([name, values]) => sql`${table.column(name).sql} = ANY(${[...values]}::text[])`), ...(source.conditions ?? [])];
  const rows = await scope.rows<Row>(statement(sql`${allOf([...always, ...conditionsOf(table, where, scope.today, source.filters)])}${condition}`));
  if (!persons) return rows;
  const counted = rows as unknown as Counted[];
  const keys = namesOf(source);
  if (persons.county === undefined || where?.[persons.county] != null) return ofMany(counted, persons, keys) as never;
  // The whole stands beside the answers about each county, which the viewer may ask for as well.
  const county = conditionsOf(table, { [persons.county]: sql`asked.code` }, scope.today, source.filters);
  const byCounty = await scope.rows<CountedOfCounty>(sql`SELECT asked.code AS "__county", counted.* FROM ${persons.counties} AS asked
    LEFT JOIN LATERAL (${statement(allOf([...always, ...county]))}) AS counted ON TRUE ORDER BY 1`);
  return ofManyBeside(counted, countiesOf(byCounty), persons, keys) as never;
}

/** Throws BAD_FILTER for the first field of `where` that asks for values which do not count, with all of these. */
function refuseOthers(only: AggregateSource['only'] = {}, where: Where | null | undefined): void {
  for (const [field, counted] of Object.entries(only)) {
    const { eq, in: among } = (where?.[field] ?? {}) as { readonly eq?: string | null; readonly in?: readonly string[] | null };
    const others = [...(eq != null ? [eq] : []), ...(among ?? [])].filter((value) => !counted.includes(value));
    if (others.length > 0) throw new CodedError('BAD_FILTER', { field, value: others.join(', '), expected: `of ${counted.join(', ')}: nothing else counts in this figure` });
  }
}

type CountedOfCounty = Counted & { readonly __county: string };

const keysOf = ({ groupBy }: AggregateSource): GroupKey[] => [groupBy ?? []].flat();
const namesOf = (source: AggregateSource): string[] => keysOf(source).map((key) => (typeof key === 'string' ? key : key.name));

/** The statement that reads the figures under a condition, with how many persons they are of where that matters. */
function figuresBy(scope: Scope, source: AggregateSource, persons: Persons | undefined): (condition: Sql) => Sql {
  const table = scope.database.table(source.entity);
  const keys = keysOf(source).map((key) => (typeof key === 'string' ? { name: key, of: table.column(key).sql } : key));
  const places = raw(keys.map((_, index) => index + 1).join(', '));
  const key = keys.length ? sql`${join(keys.map(({ name, of }) => sql`${of} AS ${raw(`"${name}"`)}`))}, ` : empty;
  const order = keys.length ? sql` GROUP BY ${places} ORDER BY ${places}` : empty;
  const counted = persons ? sql`, ${persons.count} AS "__persons"` : empty;
  return (condition) => sql`SELECT ${key}${figureList(source)}${counted} FROM ${table.from} ${source.joins ?? empty} WHERE ${condition}${order}`;
}

/** The rows of each county; a county of which there are none has its place, too. */
function countiesOf(rows: readonly CountedOfCounty[]): Counted[][] {
  const counties = new Map<string, Counted[]>();
  for (const row of rows) counties.set(row.__county, [...(counties.get(row.__county) ?? []), ...(row.__persons === null ? [] : [row])]);
  return [...counties.values()];
}

/**
 * The figures of the rows of each parent, null where it has none: asked for one parent at a time, answered with one
 * statement for all parents of the request. `name` must tell apart what the source closes over.
 */
export function readAggregateOf<Row extends QueryResultRow>(scope: Scope, name: string, source: AggregateSource, parent: Sql, id: string): Promise<Row | null> {
  return scope
    .batch<string, Row | null>(`aggregate:${name}`, async (ids) => {
      const table = scope.database.table(source.entity);
      const rows = await scope.rows<Row>(
        sql`SELECT ${parent} AS "__parent", ${figureList(source)} FROM ${table.from} ${source.joins ?? empty} WHERE ${allOf([
          sql`${parent} = ANY(${[...ids]}::uuid[])`,
          ...(source.conditions ?? []),
        ])} GROUP BY 1`,
      );
      const byParent = new Map(rows.map((row) => [String(row['__parent']), row]));
      return ids.map((wanted) => byParent.get(wanted.toLowerCase()) ?? null);
    })
    .load(id);
}

const figureList = ({ figures }: AggregateSource): Sql =>
  join(Object.entries(figures).map(([name, figure]) => sql`${figure} AS ${raw(`"${name}"`)}`));
