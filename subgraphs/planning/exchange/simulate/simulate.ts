import sql from 'sql-template-tag';
import { CodedError, type Scope } from '../../../kit';
import { schoolYearOf } from '../../../network/calendar';
import { balanceOf } from '../../balance/balance-of';
import { indicatorsOf } from '../../balance/indicators-of';
import type { SchoolResources } from '../../balance/read-resources';
import type { Field } from '../../directory/field';
import { ageIsShown } from '../../eligibility/age-is-shown';
import { eligibilityOf } from '../../eligibility/eligibility-of';
import { rotationFiguresOf, withSent, type RotationCounts } from '../../eligibility/rotation-figures-of';
import { rotationRulesOf } from '../../eligibility/rotation-rules';
import { staffPresentOn } from '../../need/stage-staffing.sql';
import { placeKey, shareAt } from '../constraints';
import { breachesOf } from '../constraints/breaches';
import { applyMoves } from './apply-moves';
import { countyWarningsOf } from './county-warnings';
import { hollowIn, isLongEnough } from './hollow';
import { readMoves, type GivenMoves } from './read-moves';
import type { MoveInput } from './simulation.inputs';
import type { ExchangeSimulation, MoveEffect, MoveWarning, SchoolEffect, WarningCount } from './simulation.types';
import { staffingMeasures, type ServingCount } from './staffing-measures';

/** More is a plan of its own, not a question. */
const mostMoves = 200;

/** All that a simulation needs to know, read before anything is computed. */
export interface Situation extends GivenMoves {
  readonly day: string;
  readonly schools: readonly SchoolResources[];
  readonly serving: readonly ServingCount[];
  /** Whether an answer that goes by age is shown for the day. */
  readonly showsAge: boolean;
}

/** What would be if the teachers moved: read once, then computed; nothing is written. */
export async function simulateExchange(scope: Scope, field: Field, inputs: readonly MoveInput[]): Promise<ExchangeSimulation> {
  if (inputs.length < 1 || inputs.length > mostMoves) throw new CodedError('BAD_FILTER', { field: 'moves', value: String(inputs.length), expected: `1 to ${mostMoves} moves` });
  return simulateMoves(scope, field, inputs);
}

/** The same of a plan, however many moves it has, none among them. */
export async function simulateMoves(scope: Scope, field: Field, inputs: readonly MoveInput[]): Promise<ExchangeSimulation> {
  const given = await readMoves(scope, field, inputs);
  const touched = touchedBy(given);
  const serving = await scope.rows<ServingCount & Record<string, unknown>>(sql`SELECT v.school_id AS "schoolId", v.stage, sum(v.share)::float8 AS teachers, sum(v.leads::int * v.share)::float8 AS leaders, sum(v.backbone::int * v.share)::float8 AS backbone
    FROM ${staffPresentOn(field.day, sql`(SELECT unnest(${touched}::uuid[]))`)} AS v GROUP BY 1, 2`);
  return simulationOf({ ...given, day: field.day, schools: given.market.resources, serving, showsAge: ageIsShown(scope, null, field.day) });
}

/** Pure: the same situation gives the same simulation. */
export function simulationOf(situation: Situation): ExchangeSimulation {
  const { schools, market, day } = situation;
  const { rules, rotation } = market;
  const effects = effectsOfMoves(situation);
  const figures = (of: RotationCounts) => rotationFiguresOf(of, rules, day, schoolYearOf(day));
  const [rotationBefore, rotationAfter] = [figures(rotation.counts), figures(withMoves(rotation.counts, situation))];
  return {
    on: day,
    moves: effects,
    warnings: countsOf(effects),
    countyWarnings: countyWarningsOf(rotationBefore, rotationAfter),
    schools: effectsOnSchools(situation),
    balanceBefore: balanceOf(schools, rules, day),
    balanceAfter: balanceOf(applyMoves(schools, situation.moves), rules, day),
    rotationBefore,
    rotationAfter,
  };
}

const touchedBy = ({ moves }: GivenMoves): string[] => [...new Set(moves.flatMap(({ mover, place }) => [mover.schoolId, place.schoolId, ...mover.presence.map(({ schoolId }) => schoolId)]))];

/** Teachers who are sent now rotate in the school year; those of other stages are not counted, nor who goes for a shorter time than the rule says. */
const withMoves = (counts: RotationCounts, situation: Situation): RotationCounts =>
  withSent(counts, situation.moves.filter((move) => move.mover.standing.compulsory && !move.mover.away && isLongEnough(move, situation) === true).map(({ mover }) => mover));

function effectsOfMoves(situation: Situation): MoveEffect[] {
  const { moves, market, day } = situation;
  const breaches = breachesOf(market, moves);
  const rotation = rotationRulesOf(market.rules);
  return moves.map((move) => {
    const { mover, place } = move;
    const gap = market.places.get(placeKey(place))?.gap ?? null;
    const comes = moves.filter((other) => placeKey(other.place) === placeKey(place)).length;
    const goes = moves.filter((other) => other.mover.stage === place.stage && other.mover.subject === place.subject).reduce((sum, other) => sum + shareAt(other.mover, place.schoolId), 0);
    return {
      teacher: { id: mover.teacherId },
      fromSchool: { id: mover.schoolId },
      toSchool: { id: place.schoolId },
      subject: mover.subject,
      stage: mover.stage,
      backbone: mover.backbone,
      eligibility: eligibilityOf(mover.standing, rotation, day, situation.showsAge),
      gapBefore: gap,
      gapAfter: gap === null ? null : gap - comes + goes,
      warnings: [...(breaches.get(move) ?? []), ...hollowIn(move, situation)],
      brokenMentorLinks: mover.links.filter((link) => link.mentorSchoolId !== place.schoolId && link.menteeSchoolId !== place.schoolId).map(({ id }) => ({ id })),
    };
  });
}

/** How many moves each warning is of, the most frequent first. */
function countsOf(moves: readonly MoveEffect[]): WarningCount[] {
  const counts = new Map<MoveWarning, number>();
  for (const code of moves.flatMap(({ warnings }) => warnings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, moves: count })).sort((left, right) => right.moves - left.moves);
}

function effectsOnSchools(situation: Situation): SchoolEffect[] {
  const { moves, schools, market, serving } = situation;
  const { before, after } = staffingMeasures(situation, serving, new Set(schools.map(({ id }) => id)));
  const moved = new Map(applyMoves(schools, moves).map((school) => [school.id, school]));
  const now = new Map(schools.map((school) => [school.id, school]));
  return touchedBy(situation).map((id) => {
    const [was, is] = [now.get(id), moved.get(id)];
    return {
      school: { id },
      before: before(id),
      after: after(id),
      indicatorsBefore: was ? indicatorsOf(was, market.rules) : [],
      indicatorsAfter: is ? indicatorsOf(is, market.rules) : [],
    };
  });
}
