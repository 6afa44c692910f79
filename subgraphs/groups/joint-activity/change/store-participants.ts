import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { requireOpenSchools, type NamedSchool } from '../../../network/require-open-school';
import { ActivityParticipant } from '../../activity-participant/activity-participant.entity';
import { requireMembers } from '../../membership/require-members';
import { requirePaired } from '../../support-pairing/require-paired';
import type { JointActivity } from '../joint-activity.entity';
import type { ParticipantInput } from './activity.inputs';

/** One transaction: a larger one would hold its locks too long. */
const maxParticipants = 200;

/**
 * Stores who takes part in an activity whose group or pairing is locked: all of them or none. A group's activity is its
 * members', so each must be open and belong to the group on that day; of a pairing, they are the two.
 */
export async function storeParticipants(tx: Transaction, activity: JointActivity, participants: readonly ParticipantInput[]): Promise<ActivityParticipant[]> {
  const { id, heldOn } = activity;
  if (participants.length > maxParticipants) refuse('INVALID_VALUE', 'participants', { length: participants.length, max: maxParticipants });
  const schools = participants.map(({ school }, index) => ({ id: school, field: ['participants', String(index), 'school'] }));
  await requireOpenSchools(tx, schools, heldOn);
  await requireOfActivity(tx, activity, schools);
  const stored = await tx.rows<{ schoolId: string }>(sql`SELECT school_id AS "schoolId" FROM activity_participant WHERE activity_id = ${id}::uuid`);
  const taken = new Set(stored.map(({ schoolId }) => schoolId));
  const added: ActivityParticipant[] = [];
  for (const [index, { school, persons }] of participants.entries()) {
    const schoolId = school.toLowerCase();
    if (taken.has(schoolId)) refuse('ALREADY_EXISTS', ['participants', String(index), 'school'], { value: school });
    if (persons !== undefined && persons !== null && persons < 0) refuse('INVALID_VALUE', ['participants', String(index), 'persons'], { value: persons, min: 0 });
    taken.add(schoolId);
    added.push(await tx.insert(ActivityParticipant, { activityId: id, schoolId, persons }));
  }
  return added;
}

async function requireOfActivity(tx: Transaction, { groupId, pairingId, heldOn }: JointActivity, schools: readonly NamedSchool[]): Promise<void> {
  if (groupId !== null) await requireMembers(tx, groupId, schools, heldOn);
  if (pairingId !== null) await requirePaired(tx, pairingId, schools);
}
