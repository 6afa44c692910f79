import sql from 'sql-template-tag';
import { refuse, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { schoolYearOf } from '../../../network/calendar';
import { isLive } from '../../../network/rotation-life';
import { postingThroughout } from '../../appointment/posting';
import { Teacher } from '../../teacher/teacher.entity';
import { rotationLife } from '../rotation-life';
import { RotationAssignment } from '../rotation.entity';
import type { RotationKind } from '../rotation.enums';
import type { RotationProposal } from './rotation-proposal.input';

/**
 * Stores one proposal. The teacher's row is locked first, so that proposals for one teacher take turns and the second of two
 * that overlap is refused instead of waiting for the first in a circle. `at` is the path of the proposal in the input.
 */
export async function propose(tx: Transaction, proposal: RotationProposal, at: readonly string[] = []): Promise<RotationAssignment> {
  const { teacher: teacherId, toSchool: toSchoolId, startsOn, endsOn, kind } = proposal;
  const teacher = await tx.lock(Teacher, teacherId, [...at, 'teacher']);
  requirePeriod(startsOn, endsOn, [...at, 'endsOn']);
  const schoolYear = schoolYearOf(startsOn);
  if ((proposal.schoolYear ?? schoolYear) !== schoolYear) refuse('INVALID_VALUE', [...at, 'schoolYear'], { value: proposal.schoolYear, expected: schoolYear, startsOn });
  await requireOpenSchool(tx, toSchoolId, { startsOn, endsOn }, [...at, 'toSchool']);
  const posting = await postingThroughout(tx, teacher.id, { startsOn, endsOn }, [...at, 'startsOn']);
  if (posting.servingSchoolId === toSchoolId.toLowerCase()) refuse('SAME', [...at, 'toSchool'], { value: toSchoolId });
  const values = {
    teacherId: teacher.id,
    fromSchoolId: posting.servingSchoolId,
    toSchoolId,
    startsOn,
    endsOn,
    kind,
    shareOfWeek: proposal.shareOfWeek ?? null,
    schoolYear,
    personnelRelationMoves: proposal.personnelRelationMoves ?? false,
    state: 'PROPOSED' as const,
  };
  await refuseOverlap(tx, values, at);
  const calledOff = await sameStart(tx, values);
  if (!calledOff) return tx.insert(RotationAssignment, values);
  return tx.update(RotationAssignment, calledOff, { ...values, state: rotationLife.step('proposeAgain', calledOff.state) });
}

interface Wanted {
  readonly teacherId: string;
  readonly toSchoolId: string;
  readonly kind: RotationKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The database forbids it as well; asked first to name the assignment in the way. Itinerant ones leave room for each other at
 * other schools, as far as their shares of the week do.
 */
async function refuseOverlap(tx: Transaction, { teacherId, toSchoolId, kind, startsOn, endsOn }: Wanted, at: readonly string[]): Promise<void> {
  const [other] = await tx.rows<{ id: string; state: string }>(
    sql`SELECT id, state FROM rotation_assignment r WHERE teacher_id = ${teacherId}::uuid AND ${isLive(sql`r`)}
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn}::date)
      AND (kind <> 'ITINERANT' OR ${kind} <> 'ITINERANT' OR to_school_id = ${toSchoolId}::uuid) LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', [...at, 'startsOn'], { rotation: other.id, state: other.state });
}

async function sameStart(tx: Transaction, { teacherId, toSchoolId, startsOn }: Wanted): Promise<RotationAssignment | null> {
  const [row] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM rotation_assignment WHERE teacher_id = ${teacherId}::uuid AND to_school_id = ${toSchoolId}::uuid AND starts_on = ${startsOn}::date`,
  );
  return row ? tx.lock(RotationAssignment, row.id) : null;
}
