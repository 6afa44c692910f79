import sql from 'sql-template-tag';
import { correctable, type Correctable } from '../kit';
import { openSchool, rule } from '../network/row-rules';
import { ClassGroup } from './class-group/class-group.entity';
import { classGroups } from './class-group/class-group.list';
import { classGroupSheet } from './class-group/class-group.sheet';
import { Designation } from './designation/designation.entity';
import { designations } from './designation/designation.list';
import { designationSheet } from './designation/designation.sheet';
import { PlaceChange } from './place-change/place-change.entity';
import { placeChanges } from './place-change/place-change.list';
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
    rules: openSchool('schoolId', sql`make_date(t.school_year, 9, 1)`, ['schoolYear']),
  }),
  correctable({ entity: Designation, list: designations, sheet: designationSheet }),
  correctable({ entity: PlaceChange, list: placeChanges, sheet: placeChangeSheet }),
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
