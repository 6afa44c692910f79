import sql, { join, type Sql } from 'sql-template-tag';
import type { Viewer } from '../context/viewer';
import { isId } from '../read/id';
import { refuse } from '../write/refusal';
import type { Transaction } from '../write/transaction';
import type { Concerned, MutationRule, Reach } from './mutation-rule';
import { knownScope, schoolsOfCounties, schoolsSeen } from './schools';

interface Given {
  readonly field: readonly string[];
  readonly id: string;
}

/**
 * Refuses a change of what lies beyond the reach of the viewer's role with NOT_FOUND, the very answer for what does not
 * exist: whoever may not change it need not learn that it is there. One statement, however long the lists of the input.
 */
export async function requireReach(tx: Transaction, rule: MutationRule, input: object): Promise<void> {
  const { viewer, today } = tx.scope;
  const granted = rule[viewer.role];
  if (!granted || granted.reach === 'EVERYWHERE') return;
  const paths = Object.entries(granted.concerns);
  const given = paths.map(([path]) => idsAt(input, path.split('.')).filter(({ id }) => isId(id)));
  if (paths.every(([path]) => idsAt(input, path.split('.')).length === 0)) refuse('OUT_OF_REACH', null);
  if (granted.owner !== undefined && idsAt(input, [granted.owner]).length === 0) refuse('OUT_OF_REACH', granted.owner);
  const judged = paths.map(([, concern], index) => ({ concerned: concern(today), ids: sql`unnest(${given[index]?.map(({ id }) => id)}::uuid[])`, index }));
  const questions = judged.map(
    ({ concerned, ids, index }) => sql`SELECT ${index}::int AS path, given.place::int AS place
      FROM ${ids} WITH ORDINALITY AS given(id, place) WHERE ${beyond(viewer, granted.reach, concerned)}`,
  );
  // Of what is only named somebody must own something, or what comes of it is nobody's.
  if (judged.some(({ concerned }) => concerned.onlyNamed)) {
    const owned = judged.map(({ concerned, ids }) => sql`NOT EXISTS (SELECT FROM ${ids} AS given(id) WHERE NOT (${unowned(granted.reach, concerned)}))`);
    questions.push(sql`SELECT ${paths.length}::int, 0 WHERE ${join(owned, ' AND ')}`);
  }
  const [first] = await tx.rows<{ path: number; place: number }>(sql`${join(questions, ' UNION ALL ')} ORDER BY 1, 2 LIMIT 1`);
  if (!first) return;
  const outside = given[first.path]?.[first.place - 1];
  if (outside) refuse('NOT_FOUND', outside.field, { value: outside.id });
  refuse('OUT_OF_REACH', null);
}

/** The ids at a path of the input, with the exact path of each: `rotations.teacher` looks into every item of a list. */
function idsAt(value: unknown, path: readonly string[], field: readonly string[] = []): Given[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => idsAt(item, path, [...field, String(index)]));
  const [step, ...rest] = path;
  if (step === undefined) return [{ field, id: String(value) }];
  return idsAt((value as Record<string, unknown>)[step], rest, [...field, step]);
}

/** Whether anything that is concerned lies beyond the reach, or nobody can be told whose it is: that is for administrators alone. */
function beyond(viewer: Viewer, reach: Reach, concerned: Concerned): Sql {
  const { schools, counties, teachers, onlyNamed } = concerned;
  // A link concerns several: one of them must be whoever acts.
  if (reach === 'SELF') return noneOf([teachers], sql`EXISTS (SELECT FROM teacher p WHERE p.id = c.id AND p.code = ${viewer.teacher})`);
  const checks = [
    schools && anyOf(schools, outsideSchools(viewer, reach)),
    counties && anyOf(counties, outsideCounties(viewer, reach)),
    !onlyNamed && unowned(reach, concerned),
  ].filter((check): check is Sql => !!check);
  return checks.length > 0 ? join(checks, ' OR ') : sql`FALSE`;
}

/** Whether it is nobody's: what belongs to no school is the county's. */
const unowned = (reach: Reach, { schools, counties }: Concerned): Sql => noneOf(reach === 'COUNTY' ? [schools, counties] : [schools], sql`TRUE`);

const noneOf = (owners: readonly (Sql | undefined)[], meet: Sql): Sql => {
  const given = owners.filter((owner): owner is Sql => !!owner);
  return given.length === 0 ? sql`TRUE` : join(given.map((ids) => sql`NOT EXISTS (SELECT FROM (${ids}) AS c(id) WHERE c.id IS NOT NULL AND ${meet})`), ' AND ');
};

const anyOf = (ids: Sql, outside: Sql): Sql => sql`EXISTS (SELECT FROM (${ids}) AS c(id) WHERE c.id IS NOT NULL AND ${outside})`;

function outsideSchools(viewer: Viewer, reach: Reach): Sql {
  switch (reach) {
    case 'COUNTY':
      return sql`c.id NOT IN ${schoolsOfCounties(viewer.counties)}`;
    case 'GROUP':
      return sql`c.id <> ALL(${schoolsSeen(viewer, 'STAFFING')}::uuid[])`;
    case 'SCHOOL':
      return sql`c.id IS DISTINCT FROM ${knownScope(viewer).ownSchool}::uuid`;
    default:
      return sql`TRUE`;
  }
}

const outsideCounties = ({ counties }: Viewer, reach: Reach): Sql =>
  reach === 'COUNTY'
    ? sql`NOT EXISTS (SELECT FROM schools_published.county y WHERE y.id = c.id AND y.code = ANY(${[...counties]}::text[]))`
    : sql`TRUE`;
