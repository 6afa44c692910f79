import type { Sql } from 'sql-template-tag';
import type { Scope } from '../context/scope';
import { CodedError } from '../errors/coded-error';
import { isId } from '../read/id';
import { seesSchool } from './schools';

/** Figures are everyone's only where they speak of at least so many persons: of fewer, each might be known. */
export const fewestPersons = 5;

/** The conditions by which persons can be chosen. */
export interface Chosen {
  /** Those that would name one. */
  readonly naming: readonly string[];
  /** Those that choose the persons of schools by id, and of a county by code. */
  readonly schools?: readonly string[];
  readonly county?: string;
}

/** What makes figures figures about persons. */
export interface Persons extends Chosen {
  /** SQL of how many there are. */
  readonly count: Sql;
  /** All counties, one of which the condition `county` chooses: a relation with their `code`. */
  readonly counties: Sql;
  /** Figures that count a part of the persons, each with the figures that follow from it. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** How many groups there can be, where that is known. */
  readonly groups?: number;
}

/** A row of figures with how many persons they are of. */
export interface Counted {
  readonly __persons: number;
  readonly [figure: string]: unknown;
}

type Where = Readonly<Record<string, unknown>>;

export const tooFew = (): CodedError => new CodedError('WITHHELD', { reason: 'SMALL_COUNT', fewest: fewestPersons });

/** What a viewer is told of persons chosen by conditions. */
export type Told = 'EXACT' | 'OF_THOSE_SEEN' | 'ONLY_MANY';

/**
 * Judged by the conditions alone and never by the rows: that an answer is exact would tell of the others that there are none. Who sees
 * every person whom such conditions can choose is told exactly; a planner who names no place, of the persons seen; whoever else asks
 * may choose no more than a county, and is told of many. A narrower question, and the difference of two, would tell of one person what
 * the figures of many do not: it is WITHHELD whatever it would choose, and what names a person is FORBIDDEN.
 */
export async function toldOf(scope: Scope, { naming, schools = [], county }: Chosen, where: Where | null | undefined): Promise<Told> {
  const { role, counties } = scope.viewer;
  if (role === 'SYSTEM_ADMINISTRATOR') return 'EXACT';
  const given = Object.entries(where ?? {}).filter(([, value]) => value != null);
  const ofCounty = county === undefined ? null : where?.[county];
  if (role === 'COUNTY_PLANNER' && typeof ofCounty === 'string' && counties.includes(ofCounty)) return 'EXACT';
  const bySchool = given.filter(([field]) => schools.includes(field));
  if (await seesAll(scope, bySchool.map(([, filter]) => idsOf(filter)))) return 'EXACT';
  if (role === 'COUNTY_PLANNER' && ofCounty == null && bySchool.length === 0) return 'OF_THOSE_SEEN';
  const name = given.find(([field]) => naming.includes(field))?.[0];
  if (name !== undefined) throw new CodedError('FORBIDDEN', { field: name, reason: 'NAMES_A_PERSON' });
  if (given.some(([field]) => field !== county)) throw tooFew();
  return 'ONLY_MANY';
}

/**
 * The same for a figure of persons that stands beside figures which are everyone's, as the trainers beside their sessions: it is told of a
 * county alone; conditions on what these are of (`open`) withhold it, whatever they choose (NOTHING); any other could choose the persons, and is WITHHELD as a whole.
 */
export async function toldBeside(scope: Scope, { county, open }: { readonly county: string; readonly open: readonly string[] }, where: Where | null | undefined): Promise<'EXACT' | 'ONLY_MANY' | 'NOTHING'> {
  const told = await toldOf(scope, { naming: [], county }, { [county]: where?.[county] });
  if (told === 'EXACT') return told;
  const narrower = Object.entries(where ?? {}).filter(([field, value]) => value != null && field !== county);
  if (narrower.some(([field]) => !open.includes(field))) throw tooFew();
  // Of the whole beside its counties, what one of them withholds would be what is left.
  return narrower.length > 0 || where?.[county] == null ? 'NOTHING' : 'ONLY_MANY';
}

/** Whether of one of the conditions all schools are seen: together they choose no more. */
async function seesAll(scope: Scope, conditions: readonly (readonly string[])[]): Promise<boolean> {
  for (const ids of conditions) if (ids.length > 0 && (await Promise.all(ids.map((id) => seesStaff(scope, id)))).every((seen) => seen)) return true;
  return false;
}

/** Whether the staff of a school are seen; not, while the schools of the account are not known. */
export const seesStaff = async (scope: Scope, schoolId: string): Promise<boolean> => {
  const { role } = scope.viewer;
  const unknown = (role === 'SCHOOL_ADMIN' || role === 'LEAD_SCHOOL_USER') && !scope.viewer.scope;
  return !unknown && isId(schoolId) && seesSchool(scope, 'STAFFING', schoolId.toLowerCase());
};

const idsOf = (filter: unknown): string[] => {
  const { eq, in: among } = (filter ?? {}) as { eq?: string | null; in?: readonly string[] | null };
  return eq != null ? [eq] : [...(among ?? [])];
};

/**
 * The groups of many. Those of few are left out, as those of nobody are; and where what was left out is so little that it could be
 * found from a total, or in each group as much as few can be, the smallest of the others goes with it. `groups` is how many groups
 * there can be, if that is known.
 */
export function onlyMany<Row extends Counted>(rows: readonly Row[], groups: number | undefined): Row[] {
  const many = rows.filter(({ __persons }) => __persons >= fewestPersons);
  if (many.length === groups || hides(rows.filter((row) => !many.includes(row)).map(({ __persons }) => __persons))) return many;
  const smallest = many.reduce<Row | undefined>((least, row) => (least && least.__persons <= row.__persons ? least : row), undefined);
  return many.filter((row) => row !== smallest);
}

/** Whether counts that are left out of a sum stay hidden in what is left of it: that is of many, and not all of it as much as few can be. */
export const hides = (leftOut: readonly number[]): boolean =>
  leftOut.reduce((sum, persons) => sum + persons, 0) >= fewestPersons && leftOut.some((persons) => persons !== fewestPersons - 1);

/** A row whose parts are withheld, each when it is asked for, where the part or the rest is of few. */
export function withoutFew<Row extends Counted>(row: Row, parts: Persons['parts'] = {}): Row {
  return withheld(row, Object.entries(parts).flatMap(([part, following]) => (isFew(row, part) ? [part, ...following] : [])));
}

/** Whether a part of the persons, or the rest of them, is of few. */
export function isFew(row: Counted, part: string): boolean {
  const count = Number(row[part] ?? 0);
  return count < fewestPersons || row.__persons - count < fewestPersons;
}

/** The figures of these names are withheld, each when it is asked for, so that the others show. */
export const withheld = <Row extends object>(row: Row, names: readonly string[]): Row => {
  const refuse = { enumerable: true, get: (): never => { throw tooFew(); } };
  return Object.defineProperties({ ...row }, Object.fromEntries(names.map((name) => [name, refuse])));
};
