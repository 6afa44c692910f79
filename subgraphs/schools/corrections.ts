import sql from 'sql-template-tag';
import { correctable, type Correctable } from '../kit';
import { notClosedBefore, openSchool, rule, thisYear, yearInReach } from '../network/row-rules';
import { ClassGroup } from './class-group/class-group.entity';
import { classGroups } from './class-group/class-group.list';
import { classGroupRules } from './class-group/class-group.rules';
import { classGroupSheet } from './class-group/class-group.sheet';
import { Designation } from './designation/designation.entity';
import { designations } from './designation/designation.list';
import { designationSheet } from './designation/designation.sheet';
import { PlaceChange } from './place-change/place-change.entity';
import { placeChanges } from './place-change/place-change.list';
import { placeChangeRules } from './place-change/place-change.rules';
import { placeChangeSheet } from './place-change/place-change.sheet';
import { SchoolSuccession } from './succession/succession.entity';
import { successions } from './succession/succession.list';
import { successionSheet } from './succession/succession.sheet';

/** What of schools can be put right. A succession that was decided has closed a school: it is undone by its own mutations, not by a correction. */
export const schoolsCorrections: readonly Correctable[] = [
  correctable({
    entity: ClassGroup,
    list: classGroups,
    sheet: classGroupSheet,
    rules: classGroupRules,
  }),
  correctable({
    entity: Designation,
    list: designations,
    sheet: designationSheet,
    rules: [
      notClosedBefore('schoolId', 'awardedYear'),
      rule('INVALID_STATE', ['awardedYear', 'planned'], sql`NOT t.planned AND t.awarded_year > ${thisYear}`, { en: 'what was awarded was so in a year that has come; write planned, or correct the year', zh: '已认定的年份不得晚于今年；请标为规划，或更正年份' }),
      yearInReach('awardedYear'),
    ],
  }),
  correctable({ entity: PlaceChange, list: placeChanges, sheet: placeChangeSheet, rules: placeChangeRules }),
  correctable({
    entity: SchoolSuccession,
    list: successions,
    sheet: successionSheet,
    fixed: ['state'],
    bars: [rule('INVALID_STATE', ['state'], sql`t.state NOT IN ('PROPOSED', 'WITHDRAWN')`)],
    // What was decided has closed the school, perhaps in the year of the decision.
    rules: openSchool('schoolId', sql`make_date(t.decided_year, 12, 31)`, ['decidedYear']).map((one) => (one.code === 'NOT_OPEN' ? { ...one, broken: sql`t.state = 'PROPOSED' AND ${one.broken}` } : one)),
  }),
];
