import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../../kit';
import { compulsoryStages, type Stage } from '../../../foreign/stage';
import { classYearOf } from '../../../../network/calendar';
import { classesByStage } from '../../../need/stage-staffing.sql';
import { lessonsOn } from '../../../need/staffing.sql';
import { thresholdsByStage } from '../../../rules/in-force';
import { openSchools } from '../../read-circumstances';
import { isTownship } from '../../townward';
import type { PlanConstraints } from '../constraints';
import type { PlanConstraintsInput } from './plan.inputs';

const most = { maxMoves: 500, timeLimitSeconds: 300, weight: 1_000, kilometres: 1_000, shortBy: 20 };

interface Where {
  readonly county: string;
  readonly day: string;
  readonly rulePack: string | null;
}

/** What a planner asked for, complete. Refuses what no plan could be computed by, so that an empty plan never hides a slip: bounds that contradict each other, schools that are not there, subjects without lessons, no rule that tells what staff is due, no classes on record that it is due to. */
export async function checkedConstraints(tx: Transaction, where: Where, { lift, ...input }: PlanConstraintsInput): Promise<PlanConstraints> {
  const { minBackboneShare = null, minRotationShare = null, minSchoolShare = null, maxSchoolShare = null, townshipReceivers = null, stage = null, maxKilometres = null } = input;
  checkBounds(input);
  await requireRules(tx, where, stage);
  await requireClasses(tx, where, stage);
  return {
    ...input,
    lifted: [...new Set(lift)],
    minBackboneShare,
    minRotationShare,
    minSchoolShare,
    maxSchoolShare,
    townshipReceivers,
    stage,
    maxKilometres,
    receivers: await checkedSchools(tx, where, 'receivers', input.receivers, townshipReceivers),
    senders: await checkedSchools(tx, where, 'senders', input.senders, null),
    subjects: await checkedSubjects(tx, where, input),
  };
}

/** The stages that are asked for; what is none of compulsory education is refused by itself. */
function stagesOf(stage: Stage | null): readonly Stage[] {
  const asked = compulsoryStages.filter((one) => one === stage);
  return asked.length > 0 ? asked : compulsoryStages;
}

/** A stage by whose rules it is told what staff is due and what lessons there are: without one nobody is to spare and nothing is needed, which is not known rather than so. */
async function requireRules(tx: Transaction, { county, day, rulePack }: Where, stage: Stage | null): Promise<void> {
  const field = { countyCode: '', county: sql`${county}::uuid`, day, rulePack };
  const [found] = await tx.rows(
    sql`SELECT FROM ${thresholdsByStage(field, stagesOf(stage), ['PUPILS_PER_STAFF', 'NON_TEACHING_SHARE'])} AS r
      WHERE r.pupils_per_staff IS NOT NULL AND r.non_teaching_share IS NOT NULL AND r.stage IN (SELECT o.stage FROM ${lessonsOn(field)} AS o WHERE NOT o.shared) LIMIT 1`,
  );
  if (!found) refuse('NO_RULE', 'rulePack', { value: rulePack, day, expected: 'rules on PUPILS_PER_STAFF, NON_TEACHING_SHARE and LESSONS that hold for the county on the day' });
}

/** A year of which no classes are on record: nobody knows what staff is due, so that a plan without moves would tell nothing. */
async function requireClasses(tx: Transaction, { county, day }: Where, stage: Stage | null): Promise<void> {
  const year = classYearOf(day);
  const schools = openSchools({ countyCode: '', county: sql`${county}::uuid`, day, rulePack: null });
  const [found] = await tx.rows<{ known: boolean; latest: number | null }>(
    sql`SELECT coalesce(bool_or(g.school_year = ${year}::int), FALSE) AS known, max(g.school_year) AS latest FROM ${classesByStage(day, schools)} AS g WHERE g.stage = ANY(${[...stagesOf(stage)]}::text[])`,
  );
  if (!found?.known) refuse('NOT_KNOWN', 'asOf', { value: day, schoolYear: year, expected: `a day of a school year with classes on record${found?.latest == null ? '' : `, such as ${found.latest}`}` });
}

function checkBounds({ maxMoves, minMoves, mayBeShortBy, timeLimitSeconds, fillNeeds, balanceBackbone, shortJourneys, maxKilometres, ...shares }: Omit<PlanConstraintsInput, 'lift'>): void {
  const within = (field: string, value: number | null | undefined, min: number, max: number): void => {
    if (value != null && !(value >= min && value <= max)) refuse('INVALID_VALUE', ['constraints', field], { value, min, max });
  };
  within('maxMoves', maxMoves, 1, most.maxMoves);
  within('minMoves', minMoves, 0, maxMoves);
  within('mayBeShortBy', mayBeShortBy, 0, most.shortBy);
  within('timeLimitSeconds', timeLimitSeconds, 1, most.timeLimitSeconds);
  within('fillNeeds', fillNeeds, 0, most.weight);
  within('balanceBackbone', balanceBackbone, 0, most.weight);
  within('shortJourneys', shortJourneys, 0, most.weight);
  within('maxKilometres', maxKilometres, 0, most.kilometres);
  within('minBackboneShare', shares.minBackboneShare, 0, 1);
  within('minRotationShare', shares.minRotationShare, 0, 1);
  within('maxSchoolShare', shares.maxSchoolShare, 0, 1);
  within('minSchoolShare', shares.minSchoolShare, 0, shares.maxSchoolShare ?? 1);
  // Where nothing is gained by any move and none has to be made, the best plan is none.
  if (fillNeeds + balanceBackbone === 0 && !minMoves && !shares.minRotationShare && !shares.minSchoolShare) {
    refuse('INVALID_VALUE', ['constraints', 'fillNeeds'], { value: fillNeeds, expected: 'a weight above 0 here or for balanceBackbone, or a minimum of moves' });
  }
}

/** Open schools of the county, each once; null for all. A school of another county is as one that does not exist. */
async function checkedSchools(tx: Transaction, { county, day }: Where, field: string, ids: readonly string[] | null | undefined, township: boolean | null): Promise<string[] | null> {
  if (!ids) return null;
  const path = ['constraints', field];
  if (ids.length === 0) refuse('EMPTY', path);
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) refuse('INVALID_VALUE', path, { value: wrong, expected: 'an id of the graph, a UUID' });
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const found = await tx.rows<{ id: string; township: boolean }>(
    sql`SELECT s.id, ${isTownship(sql`s`)} AS township FROM schools_published.school s
      WHERE s.id = ANY(${asked}::uuid[]) AND s.id IN ${openSchools({ countyCode: '', county: sql`${county}::uuid`, day, rulePack: null })}`,
  );
  const byId = new Map(found.map((school) => [school.id, school]));
  const unknown = asked.find((id) => !byId.has(id));
  if (unknown !== undefined) refuse('NOT_FOUND', path, { value: unknown });
  const other = township === null ? undefined : found.find((school) => school.township !== township);
  if (other) refuse('INVALID_VALUE', path, { value: other.id, expected: `a school that townshipReceivers: ${township} allows` });
  return asked;
}

/** Subjects that have lessons of their own in the stages that were asked for; null for all. */
async function checkedSubjects(tx: Transaction, { county, day, rulePack }: Where, { subjects, stage }: Pick<PlanConstraintsInput, 'subjects' | 'stage'>): Promise<PlanConstraints['subjects']> {
  const lessons = await tx.rows<{ stage: string; subject: string }>(
    sql`SELECT o.stage, o.parameter AS subject FROM ${lessonsOn({ countyCode: '', county: sql`${county}::uuid`, day, rulePack })} AS o WHERE NOT o.shared`,
  );
  const stages = [...new Set(lessons.map((one) => one.stage))].sort();
  if (stage && !stages.includes(stage)) refuse('INVALID_VALUE', ['constraints', 'stage'], { value: stage, expected: stages.join(', ') });
  if (!subjects) return null;
  if (subjects.length === 0) refuse('EMPTY', ['constraints', 'subjects']);
  const taught = [...new Set(lessons.filter((one) => !stage || one.stage === stage).map(({ subject }) => subject))].sort();
  const wrong = subjects.find((subject) => !taught.includes(subject));
  if (wrong !== undefined) refuse('INVALID_VALUE', ['constraints', 'subjects'], { value: wrong, expected: taught.join(', ') });
  return [...new Set(subjects)];
}
