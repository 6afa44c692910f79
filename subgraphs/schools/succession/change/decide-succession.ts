import sql from 'sql-template-tag';
import { refuse, type ChangeInput, type Transaction } from '../../../kit';
import { isOpenOn, type SchoolLife } from '../../../network/open-school';
import { School } from '../../school/school.entity';
import type { FollowedRows } from '../followed';
import { SchoolSuccession } from '../succession.entity';
import { carries, endsTheSchool, lastsUntil, successionLife } from '../succession-life';
import { carrySuccession, undoSuccession } from './carry-succession';
import { requireStages } from './require-stages';
import type { DecideSuccessionInput } from './succession-decision.inputs';

/** A teaching point is kept that long after the decision takes effect (facts 002-074: 设三年过渡期). */
const teachingPointYears = 3;

/** A succession and what followed because of it. */
export interface Decided {
  readonly succession: SchoolSuccession;
  readonly followed: readonly FollowedRows[];
}

type Dates = Pick<SchoolSuccession, 'transitionEndsOn'> & { readonly effectiveOn: string };

/** From its decision on a closure or merger has its day, and the school its last one; what depends on the school follows in the same transaction. */
export async function decideSuccession(tx: Transaction, input: DecideSuccessionInput): Promise<Decided> {
  const { succession, school } = await lockBoth(tx, input);
  if (succession.kind === 'MERGED_INTO' && succession.successorId !== null) await requireStages(tx, school.id, succession.successorId, 'id');
  return decide(tx, school, succession, { effectiveOn: input.effectiveOn, transitionEndsOn: input.transitionEndsOn ?? null });
}

/** Decides a succession whose school and itself are held. */
export async function decide(tx: Transaction, school: School, succession: SchoolSuccession, dates: Dates): Promise<Decided> {
  const { effectiveOn, transitionEndsOn } = dates;
  const state = successionLife.step('decide', succession.state);
  if (transitionEndsOn !== null && transitionEndsOn < effectiveOn) refuse('INVALID_VALUE', 'transitionEndsOn', { value: transitionEndsOn, from: effectiveOn });
  if (endsTheSchool(succession)) await end(tx, school, succession, dates);
  const decided = await tx.update(SchoolSuccession, succession, { state, effectiveOn, transitionEndsOn });
  return carrySuccession(tx, decided);
}

export async function completeSuccession(tx: Transaction, input: ChangeInput): Promise<Decided> {
  const succession = await tx.lockVersion(SchoolSuccession, input);
  const state = successionLife.step('complete', succession.state);
  const until = lastsUntil(succession);
  if (until !== null && tx.scope.today < until) refuse('INVALID_STATE', 'id', { today: tx.scope.today, transitionEndsOn: until });
  const { succession: carried, followed } = carries(succession) && succession.carriedOn === null ? await carrySuccession(tx, succession) : { succession, followed: [] };
  return { succession: await tx.update(SchoolSuccession, carried, { state }), followed };
}

/** Undoes a decision too, as long as it is not completed: the school goes on, and all that followed comes back. */
export async function withdrawSuccession(tx: Transaction, input: ChangeInput): Promise<SchoolSuccession> {
  const { succession, school } = await lockBoth(tx, input);
  const state = successionLife.step('withdraw', succession.state);
  if (succession.state === 'IN_TRANSITION') await undoSuccession(tx, school, succession);
  return tx.update(SchoolSuccession, succession, { state, carriedOn: null });
}

/** The school before its succession, in the order of a proposal, so that the two take turns. */
async function lockBoth(tx: Transaction, input: ChangeInput): Promise<{ succession: SchoolSuccession; school: School }> {
  const [named] = await tx.rows<{ schoolId: string; successorId: string | null }>(
    sql`SELECT school_id AS "schoolId", successor_id AS "successorId" FROM school_succession WHERE id::text = ${input.id.toLowerCase()}`,
  );
  if (!named) refuse('NOT_FOUND', 'id', { value: input.id });
  const { schoolId, successorId } = named;
  // Rows of both change; in one order for everybody.
  const held = new Map<string, School>();
  for (const id of [...new Set([schoolId, ...(successorId === null ? [] : [successorId])])].sort()) held.set(id, await tx.lock(School, id));
  const school = held.get(schoolId) ?? refuse('NOT_FOUND', 'id', { value: schoolId });
  return { school, succession: await tx.lockVersion(SchoolSuccession, input) };
}

async function end(tx: Transaction, school: School, succession: SchoolSuccession, dates: Dates): Promise<void> {
  const { successorId } = succession;
  if (school.kind === 'TEACHING_POINT' && succession.kind !== 'RECODED') {
    const earliest = `${Number(dates.effectiveOn.slice(0, 4)) + teachingPointYears}${dates.effectiveOn.slice(4)}`;
    if ((dates.transitionEndsOn ?? '') < earliest) refuse('INVALID_VALUE', 'transitionEndsOn', { value: dates.transitionEndsOn, from: earliest, years: teachingPointYears });
  }
  const closedOn = lastsUntil(dates) ?? dates.effectiveOn;
  if (school.closedOn !== null || school.closedUndated) refuse('NOT_OPEN', 'id', { value: school.id, closedOn: school.closedOn });
  const [successor] = await tx.rows<SchoolLife>(
    sql`SELECT opened_on::text AS "openedOn", closed_on::text AS "closedOn", planned, closed_undated AS "closedUndated" FROM school WHERE id = ${successorId}::uuid`,
  );
  if (successor && !isOpenOn(successor, closedOn)) refuse('NOT_OPEN', 'effectiveOn', { value: successorId, on: closedOn });
  await refuseLaterComers(tx, school.id, closedOn);
  if (!carries(succession)) await tx.update(School, school, { closedOn });
}

/** A school that is to take over another one is there on the day it does. */
async function refuseLaterComers(tx: Transaction, schoolId: string, closedOn: string): Promise<void> {
  const [later] = await tx.rows<{ code: string; day: string }>(
    sql`SELECT code, coalesce(transition_ends_on, effective_on)::text AS day FROM school_succession
      WHERE successor_id = ${schoolId}::uuid AND school_id <> successor_id AND kind IN ('MERGED_INTO', 'SPLIT_INTO', 'RECODED') AND state = 'IN_TRANSITION'
        AND coalesce(transition_ends_on, effective_on) > ${closedOn}::date ORDER BY 2 LIMIT 1`,
  );
  if (later) refuse('NOT_OPEN', 'effectiveOn', { value: schoolId, succession: later.code, on: later.day });
}
