import type { FigureUnknown } from '../../figure/unknown';
import { isCompulsory, type Stage } from '../../foreign/stage';
import { exactPersons } from '../../need/exact-persons';
import type { StageStaffingRow } from '../../need/stage-staffing.types';
import { shareAt } from '../constraints';
import type { GivenMoves } from './read-moves';
import type { StaffingMeasure } from './simulation.types';

/** Teachers of a stage who are at a school, by the share of the week (see `presentOn`), also where it has no classes of the stage on record. */
export interface ServingCount {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly teachers: number;
  readonly leaders: number;
  readonly backbone: number;
}

/**
 * How a school is staffed for compulsory education, without the moves and with them: a teacher of another stage changes none of it. Of a school that has neither classes
 * nor teachers of it on record nothing is told, and no teachers is no 0 there. `compulsory`: the schools of a kind that has a compulsory stage.
 */
export function staffingMeasures({ market, moves }: GivenMoves, serving: readonly ServingCount[], compulsory: ReadonlySet<string>): Record<'before' | 'after', (schoolId: string) => StaffingMeasure> {
  const counts = serving.filter(({ stage }) => isCompulsory(stage));
  const stages = [...market.stages.values()].filter(({ stage }) => isCompulsory(stage));
  const counted = moves.filter(({ mover }) => isCompulsory(mover.stage));
  const change = (schoolId: string, of: (move: (typeof counted)[number]) => boolean): number =>
    sum(counted.filter(of), ({ mover, place }) => (place.schoolId === schoolId ? 1 : 0) - shareAt(mover, schoolId));
  const measure = (schoolId: string, moved: 0 | 1): StaffingMeasure => {
    const here = counts.filter((one) => one.schoolId === schoolId);
    const own = stages.filter((stage) => stage.schoolId === schoolId);
    if (own.length === 0 && !compulsory.has(schoolId)) return unknownMeasure('NO_COMPULSORY_STAGE');
    if (own.length === 0 && here.length === 0) return unknownMeasure('PUPILS_NOT_REPORTED');
    return measureOf(own, {
      teachers: exactPersons(sum(here, ({ teachers }) => teachers) + moved * change(schoolId, () => true)),
      leaders: exactPersons(sum(here, ({ leaders }) => leaders) + moved * change(schoolId, ({ mover }) => mover.leads)),
      backbone: exactPersons(sum(here, ({ backbone }) => backbone) + moved * change(schoolId, ({ mover }) => mover.backbone)),
    });
  };
  return { before: (schoolId) => measure(schoolId, 0), after: (schoolId) => measure(schoolId, 1) };
}

const nothingDue = { required: null, requiredByPupils: null, requiredByClasses: null, surplus: null };

const unknownMeasure = (unknown: FigureUnknown): StaffingMeasure => ({ teachers: null, leaders: null, backbone: null, classes: null, ...nothingDue, unknown });

function measureOf(stages: readonly StageStaffingRow[], staff: Record<'teachers' | 'leaders' | 'backbone', number>): StaffingMeasure {
  const unknown = stages.length === 0 ? 'PUPILS_NOT_REPORTED' : stages.some(({ tooOld }) => tooOld) ? 'INPUTS_TOO_OLD' : stages.some(({ due }) => due === null) ? 'NO_RULE' : null;
  if (unknown) return { ...staff, classes: stages.length === 0 ? null : sum(stages, ({ classes }) => classes), ...nothingDue, unknown };
  const required = sum(stages, ({ due }) => due ?? 0);
  return {
    ...staff,
    classes: sum(stages, ({ classes }) => classes),
    required,
    requiredByPupils: sum(stages, ({ dueByPupils }) => dueByPupils ?? 0),
    requiredByClasses: sum(stages, ({ dueByClasses }) => dueByClasses ?? 0),
    surplus: staff.teachers - required,
    unknown: null,
  };
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
