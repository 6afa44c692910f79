import { peArtsSubjects } from '../../balance/read-resources';
import { exactPersons } from '../../need/exact-persons';
import { indicatorKey, shareLeaving, type Mover, type Place, type StaffIndicator } from './circumstances';
import type { LiftableCode } from './codes';
import { atLeast, type SumConstraint } from './constraint';
import { isLifted } from './wishes';

/** The last backbone teacher (骨干教师) of a school stays, unless the planner asks for it: weak schools are to gain some (教师〔2014〕4号). Who comes for one is counted as none. */
export const noLastBackbone: SumConstraint = {
  code: 'LAST_BACKBONE',
  leaving: (mover) => ({ key: mover.schoolId, by: mover.backbone ? -shareLeaving(mover) : 0 }),
  range: (schoolId, { stages, wishes }) => {
    const own = [...stages.values()].filter((stage) => stage.schoolId === schoolId);
    if (own.length === 0 || isLifted(wishes, 'LAST_BACKBONE')) return null;
    return atLeast(0 - Math.max(0, exactPersons(own.reduce((sum, { backbone }) => sum + backbone, 0) - 1)));
  },
};

/** What a mover takes along of an indicator; what a place brings is known by its subject alone, whoever comes. */
type Counted = readonly [LiftableCode, StaffIndicator, takes: (mover: Mover) => boolean, brings: (place: Place) => boolean];

/** A stage that meets an indicator of 教督〔2017〕6号 meets it after the plan, unless the planner asks for it; one that does not is held to none. */
const noLongerMet = ([code, indicator, takes, brings]: Counted): SumConstraint => ({
  code,
  leaving: (mover) => ({ key: indicatorKey(mover, indicator), by: takes(mover) ? -shareLeaving(mover) : 0 }),
  arriving: (place) => ({ key: indicatorKey(place, indicator), by: brings(place) ? 1 : 0 }),
  range: (key, { indicators, wishes }) => {
    const staffing = indicators.get(key);
    return staffing && !isLifted(wishes, code) ? atLeast(0 - Math.max(0, exactPersons(staffing.counted - staffing.least))) : null;
  },
});

const isPeArts = ({ subject }: Pick<Place, 'subject'>): boolean => peArtsSubjects.includes(subject);

export const noDegreeIndicatorLost = noLongerMet(['FAILS_DEGREE', 'TEACHERS_ABOVE_DEGREE', ({ aboveDegree }) => aboveDegree, () => false]);
export const noBackboneIndicatorLost = noLongerMet(['FAILS_BACKBONE', 'BACKBONE_TEACHERS', ({ backbone }) => backbone, () => false]);
export const noPeArtsIndicatorLost = noLongerMet(['FAILS_PE_ARTS', 'PE_ARTS_TEACHERS', isPeArts, isPeArts]);
