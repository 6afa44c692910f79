import sql from 'sql-template-tag';
import { refuse, type ChangeInput, type Transaction } from '../../../kit';
import { isOpen } from '../../school/open-school';
import { School } from '../../school/school.entity';
import { SchoolSuccession } from '../succession.entity';
import { endsTheSchool, lastsUntil, successionLife } from '../succession-life';
import type { DecideSuccessionInput } from './succession-decision.inputs';

/** A teaching point is kept that long after the decision takes effect (facts 002-074: 设三年过渡期). */
const teachingPointYears = 3;

/** From its decision on a closure or merger has its day, and the school its last one. */
export async function decideSuccession(tx: Transaction, input: DecideSuccessionInput): Promise<SchoolSuccession> {
  const { effectiveOn } = input;
  const transitionEndsOn = input.transitionEndsOn ?? null;
  const { succession, school } = await lockBoth(tx, input);
  const state = successionLife.step('decide', succession.state);
  if (transitionEndsOn !== null && transitionEndsOn < effectiveOn) refuse('INVALID_VALUE', 'transitionEndsOn', { value: transitionEndsOn, from: effectiveOn });
  if (endsTheSchool(succession.kind)) await end(tx, school, succession, { effectiveOn, transitionEndsOn });
  return tx.update(SchoolSuccession, succession, { state, effectiveOn, transitionEndsOn });
}

export async function completeSuccession(tx: Transaction, input: ChangeInput): Promise<SchoolSuccession> {
  const succession = await tx.lockVersion(SchoolSuccession, input);
  const state = successionLife.step('complete', succession.state);
  const until = lastsUntil(succession);
  if (until !== null && tx.scope.today < until) refuse('INVALID_STATE', 'id', { today: tx.scope.today, transitionEndsOn: until });
  return tx.update(SchoolSuccession, succession, { state });
}

export async function withdrawSuccession(tx: Transaction, input: ChangeInput): Promise<SchoolSuccession> {
  const succession = await tx.lockVersion(SchoolSuccession, input);
  return tx.update(SchoolSuccession, succession, { state: successionLife.step('withdraw', succession.state) });
}

/** The school before its succession, in the order of a proposal, so that the two take turns. */
async function lockBoth(tx: Transaction, input: ChangeInput): Promise<{ succession: SchoolSuccession; school: School }> {
  const [named] = await tx.rows<{ schoolId: string }>(sql`SELECT school_id AS "schoolId" FROM school_succession WHERE id::text = ${input.id.toLowerCase()}`);
  if (!named) refuse('NOT_FOUND', 'id', { value: input.id });
  const school = await tx.lock(School, named.schoolId);
  return { school, succession: await tx.lockVersion(SchoolSuccession, input) };
}

type Dates = Pick<SchoolSuccession, 'effectiveOn' | 'transitionEndsOn'> & { effectiveOn: string };

async function end(tx: Transaction, school: School, { successorId }: SchoolSuccession, dates: Dates): Promise<void> {
  if (school.kind === 'TEACHING_POINT') {
    const earliest = `${Number(dates.effectiveOn.slice(0, 4)) + teachingPointYears}${dates.effectiveOn.slice(4)}`;
    if ((dates.transitionEndsOn ?? '') < earliest) refuse('INVALID_VALUE', 'transitionEndsOn', { value: dates.transitionEndsOn, from: earliest, years: teachingPointYears });
  }
  const closedOn = lastsUntil(dates) ?? dates.effectiveOn;
  const [successor] = await tx.rows<Pick<School, 'openedOn' | 'closedOn'>>(
    sql`SELECT opened_on::text AS "openedOn", closed_on::text AS "closedOn" FROM school WHERE id = ${successorId}::uuid`,
  );
  if (successor && !isOpen(successor, closedOn)) refuse('NOT_OPEN', 'effectiveOn', { value: successorId, on: closedOn });
  await tx.update(School, school, { closedOn });
}
