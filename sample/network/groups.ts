import type { EducationGroupKind } from '../../subgraphs/groups/education-group/education-group-kind';
import type { MembershipRole } from '../../subgraphs/groups/membership/membership.enums';
import type { GroupEntry } from '../profile/groups';
import type { SampleSchool } from './school';

export interface SampleMembership {
  readonly school: SampleSchool;
  readonly role: MembershipRole;
  readonly from: string;
  readonly to?: string;
}

export interface SampleGroup {
  readonly code: string;
  readonly name: string;
  readonly kind: EducationGroupKind;
  readonly entry: GroupEntry;
  readonly lead?: SampleSchool;
  readonly memberships: readonly SampleMembership[];
}

export interface SchoolFinder {
  set(label: string): readonly SampleSchool[];
  school(name: string): SampleSchool;
}

/** A school belongs from the day it or the group began, whichever came later, until it closed or the group was dissolved. */
function membership(school: SampleSchool, role: MembershipRole, { since, until }: GroupEntry): SampleMembership[] {
  const { openedOn, closedOn } = school.entry;
  const from = openedOn && openedOn > since ? openedOn : since;
  return closedOn && closedOn <= from ? [] : [{ school, role, from, to: closedOn ?? until }];
}

const dealt = (entry: GroupEntry, index: number, { set }: SchoolFinder): SampleMembership[] =>
  (entry.members ?? []).flatMap(({ set: label, role, from = 0, skip = 0 }) =>
    set(label)
      .slice(skip)
      .filter((_, nth) => (nth + from) % (entry.count ?? 1) === index)
      .flatMap((school) => membership(school, role ?? 'MEMBER', entry)),
  );

/** The groups of a county: the leads and the members of each entry are dealt out to its groups in turn. */
export function groupsOf(countyCode: string, entries: readonly GroupEntry[], find: SchoolFinder): SampleGroup[] {
  let serial = 0;
  return entries.flatMap((entry) => {
    const leads = [...(entry.leads ?? []).flatMap((label) => find.set(label)), ...(entry.leadSchools ?? []).map((name) => find.school(name))];
    return Array.from({ length: entry.count ?? 1 }, (_, index): SampleGroup => {
      serial += 1;
      const lead = leads[index];
      const others = [
        ...dealt(entry, index, find),
        ...(entry.memberSchools ?? []).flatMap((name) => membership(find.school(name), 'MEMBER', entry)),
      ];
      return {
        code: `G${countyCode}-${String(serial).padStart(2, '0')}`,
        name: entry.name.replace('{n}', String(index + 1)),
        kind: entry.kind,
        entry,
        lead,
        memberships: [...(lead ? membership(lead, 'LEAD', entry) : []), ...others],
      };
    });
  });
}
