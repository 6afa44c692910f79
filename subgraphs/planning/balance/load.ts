import sql from 'sql-template-tag';
import { type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { termBegan } from '../../network/calendar';
import { toldOfCounty } from '../access/told-of-county';
import { rulesOf } from '../rules/rules-of';
import { balanceOf } from './balance-of';
import type { Balance } from './balance.types';
import { balanceOfMany } from './balance-of-many';
import { indicatorsOf } from './indicators-of';
import type { SchoolIndicators } from './indicators.types';
import { inputYearOf, readResources, type SchoolResources } from './read-resources';

/** As of when, and by whose rules when not by the county's own. */
export interface AsOf {
  readonly day: string;
  readonly rulePack?: string | null;
}

/** The indicators of a school; null for one that is not open then or has no part in compulsory education. One statement for all schools of the request. */
export async function schoolIndicators(scope: Scope, schoolId: string, { day, rulePack }: AsOf): Promise<SchoolIndicators | null> {
  const school = await scope
    .batch<string, SchoolResources | null>(`resources:school:${day}`, async (ids) => {
      const found = new Map((await readResources(scope, day, sql`s.id = ANY(${[...ids]}::uuid[])`)).map((one) => [one.id, one]));
      return ids.map((id) => found.get(id) ?? null);
    })
    .load(schoolId);
  if (!school) return null;
  const rules = await rulesOf(scope, school.countyId, day, rulePack);
  return { on: day, inputYear: inputYearOf(day), stages: indicatorsOf(school, rules), rulePacks: rules.packs };
}

/** Everyone's: to who does not see the persons of the county no finer than the term, and only of many of them. */
export async function balanceOfCounty(scope: Scope, countyId: string, { day, rulePack }: AsOf): Promise<Balance> {
  if ((await toldOfCounty(scope, countyId)) === 'EXACT') return exactBalance(scope, countyId, { day, rulePack });
  return balanceOfMany(await exactBalance(scope, countyId, { day: termBegan(day), rulePack }));
}

async function exactBalance(scope: Scope, countyId: string, { day, rulePack }: AsOf): Promise<Balance> {
  const schools = await scope
    .batch<string, SchoolResources[]>(`resources:county:${day}`, async (ids) => {
      const found = await readResources(scope, day, sql`s.county_id = ANY(${[...ids]}::uuid[])`);
      return ids.map((id) => found.filter((school) => school.countyId === id));
    })
    .load(countyId);
  return balanceOf(schools, await rulesOf(scope, countyId, day, rulePack), day);
}

/** By the rules of the county the group is of; a group without one has the national rules. */
export async function balanceOfGroup(scope: Scope, groupId: string, { day, rulePack }: AsOf): Promise<Balance> {
  const members = await scope
    .batch<string, readonly GroupMember[]>(`members:${day}`, async (ids) => {
      const found = await scope.rows<GroupMember & Record<string, unknown>>(
        sql`SELECT DISTINCT m.group_id AS "groupId", m.school_id AS "schoolId", g.county_id AS "countyId" FROM groups_published.membership m
          JOIN groups_published.education_group g ON g.id = m.group_id WHERE m.group_id = ANY(${[...ids]}::uuid[]) AND ${memberOn(sql`m`, day)}`,
      );
      return ids.map((id) => found.filter((member) => member.groupId === id));
    })
    .load(groupId);
  const ids = members.map(({ schoolId }) => schoolId);
  const schools = ids.length > 0 ? await readResources(scope, day, sql`s.id = ANY(${ids}::uuid[])`) : [];
  return balanceOf(schools, await rulesOf(scope, members[0]?.countyId ?? null, day, rulePack), day);
}

interface GroupMember {
  readonly groupId: string;
  readonly schoolId: string;
  readonly countyId: string | null;
}
