import type { ScopeQuery } from './scope-query';

export interface ScopeRules {
  /** Rows of other sheets belong when they refer to a row that belongs, whichever reference that is. */
  readonly special: Readonly<Record<string, (query: ScopeQuery) => string>>;
  /** Sheets that many share: to refer to one of their rows makes no row belong. */
  readonly without: ReadonlySet<string>;
  /** A row that refers to this sheet belongs by that reference alone. */
  readonly decisive?: string;
}

/** A teacher belongs where some appointment is or was, a partner where there is an agreement. */
const teachers = (query: ScopeQuery): string => query.referredBy('staffing.appointments', 'teacher', 'establishment_school', 'serving_school');

/** Not by its parent: what is above belongs, or not, for what it is itself. */
const research =
  (...by: readonly string[]) =>
  (query: ScopeQuery): string =>
    query.refersBy('groups.research_organisations', ...by);

/** A pack of no province holds in every county: without it nothing could be held against anything. */
const nationalPacks = (): string => 't.jurisdiction IS NULL';

/** The county, its schools, and all that has to do with them: a rotation to another county too, a group of several counties only if it is the county's. */
export const countyRules = (named: string): ScopeRules => ({
  special: {
    'schools.counties': () => named,
    'staffing.teachers': teachers,
    'groups.education_groups': (query) =>
      `(${query.refersBy('groups.education_groups', 'county')} OR t.county_id IS NULL AND ${query.referredBy('groups.group_memberships', 'group', 'school')})`,
    'groups.research_organisations': research('county'),
    'groups.partner_organisations': (query) => query.referredBy('groups.cooperation_agreements', 'partner', 'county', 'school'),
    'planning.rule_packs': nationalPacks,
  },
  without: new Set(['groups.partner_organisations']),
});

/** Of a room that a school books of another, only what it books as a school of the group: under another group's sharing, that group alone has it. */
const bookings = (query: ScopeQuery): string =>
  `(${query.refersBy('facilities.room_bookings', 'room')} AND EXISTS (SELECT FROM facilities.room r WHERE r.id = t.room_id AND r.school_id = t.booked_by_id)
    OR ${query.refersBy('facilities.room_bookings', 'booked_by')} AND t.room_id IN (SELECT t.id FROM facilities.room t WHERE ${query.referredBy('facilities.room_sharings', 'room', 'group')}))`;

/** The group, the schools that are or were its members, and what has to do with these; of groups only this one. */
export const groupRules = (named: string): ScopeRules => ({
  special: {
    'groups.education_groups': () => named,
    'schools.schools': (query) => query.referredBy('groups.group_memberships', 'school', 'group'),
    'schools.counties': (query) => query.heldBy('schools.schools', 'county'),
    'schools.townships': (query) => query.heldBy('schools.schools', 'township'),
    'staffing.teachers': teachers,
    'groups.research_organisations': research('group', 'school'),
    'groups.partner_organisations': (query) => query.referredBy('groups.cooperation_agreements', 'partner', 'group', 'school'),
    'planning.rule_packs': nationalPacks,
    'facilities.room_bookings': bookings,
  },
  without: new Set(['schools.counties', 'schools.townships', 'groups.partner_organisations']),
  decisive: 'groups.education_groups',
});

/**
 * What a row is not whole without, so that it comes with one that is brought along because another refers to it: a teacher without
 * appointments has served nowhere, and no rotation or mentor link of such a one could be imported.
 */
export const wholes: readonly { readonly whole: string; readonly part: string; readonly by: string }[] = [
  { whole: 'staffing.teachers', part: 'staffing.appointments', by: 'teacher' },
  { whole: 'groups.education_groups', part: 'groups.group_memberships', by: 'group' },
  { whole: 'facilities.rooms', part: 'facilities.room_sharings', by: 'room' },
  { whole: 'planning.rule_packs', part: 'planning.rules', by: 'pack' },
];
