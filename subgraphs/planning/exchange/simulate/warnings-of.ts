import type { RotationEligibility } from '../../eligibility/eligibility.types';
import type { NeedBook } from './need-book';
import { shortestStay } from './shortest-stay';
import type { MoveWarning, StaffingMeasure } from './simulation.types';
import type { Move } from './teacher-now';

/** A lack under half a teacher is none: nobody can be sent for it. */
const least = 0.5;

/** What a move is judged by besides the move itself. */
export interface Circumstances {
  readonly moves: readonly Move[];
  readonly needs: NeedBook;
  readonly eligibility: RotationEligibility;
  /** Staffing of a school with all moves. */
  readonly after: (schoolId: string) => StaffingMeasure | undefined;
  readonly before: (schoolId: string) => StaffingMeasure | undefined;
  readonly breaksLinks: boolean;
  readonly oneLegalPerson: boolean;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** All that speaks against a move; the last six are what makes a rotation hollow. */
export function warningsOf(move: Move, { moves, needs, eligibility, after, before, breaksLinks, oneLegalPerson }: Circumstances): MoveWarning[] {
  const { teacher, toSchoolId, startsOn, endsOn, personnelRelationMoves } = move;
  const { stage, subject, servingSchoolId: from } = teacher;
  const left = needs.gap(from, stage, subject, true);
  const lacked = needs.gap(toSchoolId, stage, subject, false);
  const sender = after(from)?.surplus;
  const warnings: readonly (readonly [MoveWarning, boolean])[] = [
    ['NOT_DUE', !eligibility.due],
    ['AWAY_ALREADY', teacher.awayTo !== null],
    ['SENDER_SHORT', sender != null && sender < 0],
    ['SUBJECT_SHORT', left !== null && left >= least],
    ['LAST_OF_SUBJECT', needs.present(from, stage, subject, true) === 0],
    ['NO_NEED', lacked === null || lacked < least],
    ['BREAKS_MENTOR_LINKS', breaksLinks],
    ['PERSONNEL_RELATION_STAYS', !personnelRelationMoves],
    ['UNDER_ONE_YEAR', startsOn !== null && endsOn !== null && days(startsOn, endsOn) < shortestStay],
    ['RETURNS_AT_ONCE', teacher.leftLately.includes(toSchoolId)],
    ['SAME_LEGAL_PERSON', oneLegalPerson],
    ['NO_BACKBONE_TO_WEAKER', bringsNoBackbone(move, moves, before)],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}

const shareOf = (measure: StaffingMeasure | undefined): number => (measure && measure.teachers > 0 ? measure.backbone / measure.teachers : 0);

/** Two schools that swap, and none of the backbone teachers goes to the one that has the smaller share of them. */
function bringsNoBackbone({ teacher, toSchoolId }: Move, moves: readonly Move[], before: Circumstances['before']): boolean {
  const from = teacher.servingSchoolId;
  const swapped = moves.some((other) => other.teacher.servingSchoolId === toSchoolId && other.toSchoolId === from);
  if (!swapped) return false;
  const weaker = shareOf(before(from)) < shareOf(before(toSchoolId)) ? from : toSchoolId;
  const stronger = weaker === from ? toSchoolId : from;
  return !moves.some((other) => other.teacher.backbone && other.teacher.servingSchoolId === stronger && other.toSchoolId === weaker);
}
