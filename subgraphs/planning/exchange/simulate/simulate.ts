import type { Scope } from '../../../kit';
import { schoolYearOf } from '../../../network/calendar';
import { balanceOf } from '../../balance/balance-of';
import { indicatorsOf } from '../../balance/indicators-of';
import type { Field } from '../../directory/field';
import { eligibilityOf } from '../../eligibility/eligibility-of';
import { byCountyItself, rotationCounts } from '../../eligibility/read-rotation-figures';
import { rotationFiguresOf, withSent, type RotationCounts } from '../../eligibility/rotation-figures-of';
import { rotationRulesOf, stayEnds, type RotationRules } from '../../eligibility/rotation-rules';
import { countyWithCode } from '../../foreign/county-with-code';
import { rulesIn } from '../../need/rules-in';
import type { RulesInForce } from '../../rules/rules-of';
import { applyMoves } from './apply-moves';
import { needBook } from './need-book';
import { readSituation, type Situation, type Staffing } from './read-situation';
import type { MoveInput } from './simulation.inputs';
import type { ExchangeSimulation, MoveEffect, SchoolEffect, StaffingMeasure } from './simulation.types';
import type { Move } from './teacher-now';
import { warningsOf } from './warnings-of';

/** What would be if the teachers moved: read once, then computed; nothing is written. */
export async function simulateExchange(scope: Scope, field: Field, inputs: readonly MoveInput[]): Promise<ExchangeSimulation> {
  const [rules, countyId] = await Promise.all([rulesIn(scope, field), countyWithCode(scope, field.countyCode)]);
  const situation = await readSituation(scope, field, inputs, rotationRulesOf(rules));
  const counts = await rotationCounts(scope, byCountyItself, countyId ?? '', field.day, rules);
  return simulationOf(situation, rules, counts, field.day);
}

/** Pure: the same situation gives the same simulation. */
export function simulationOf(situation: Situation, rules: RulesInForce, counts: RotationCounts, day: string): ExchangeSimulation {
  const { schools, moves } = situation;
  const moved = applyMoves(schools, moves);
  const figures = (of: RotationCounts) => rotationFiguresOf(of, rules, day, schoolYearOf(day));
  return {
    on: day,
    moves: effectsOfMoves(situation, rules, day),
    schools: effectsOnSchools(situation, rules),
    balanceBefore: balanceOf(schools, rules, day),
    balanceAfter: balanceOf(moved, rules, day),
    rotationBefore: figures(counts),
    rotationAfter: figures(withMoves(counts, situation, rotationRulesOf(rules))),
  };
}

/** Teachers who are sent now rotate in the school year; those of other stages are not counted, nor who goes for a shorter time than the rule says. */
function withMoves(counts: RotationCounts, { moves }: Situation, { stays }: RotationRules): RotationCounts {
  const shortest = stays.find(({ parameter }) => parameter === 'ROTATION')?.threshold;
  const stayed = ({ startsOn, endsOn }: Move): boolean => shortest !== undefined && (startsOn === null || endsOn === null || endsOn >= stayEnds(startsOn, shortest));
  return withSent(counts, moves.filter((move) => move.teacher.compulsory && move.teacher.awayTo === null && stayed(move)).map(({ teacher }) => teacher));
}

const measureOf = ({ teachers, backbone, required }: Pick<Staffing, 'teachers' | 'backbone' | 'required'>): StaffingMeasure => ({ teachers, backbone, required, surplus: teachers - required });

function measures({ staffing, moves }: Situation): Record<'before' | 'after', (schoolId: string) => StaffingMeasure | undefined> {
  const counted = moves.map(({ teacher, toSchoolId }) => ({ from: teacher.servingSchoolId, to: toSchoolId, backbone: teacher.backbone ? 1 : 0 }));
  const before = (schoolId: string): StaffingMeasure | undefined => {
    const staff = staffing.get(schoolId);
    return staff && measureOf(staff);
  };
  const after = (schoolId: string): StaffingMeasure | undefined => {
    const staff = staffing.get(schoolId);
    if (!staff) return undefined;
    const [came, went] = [counted.filter(({ to }) => to === schoolId), counted.filter(({ from }) => from === schoolId)];
    const backbone = (list: typeof counted): number => list.reduce((sum, one) => sum + one.backbone, 0);
    return measureOf({ required: staff.required, teachers: staff.teachers + came.length - went.length, backbone: staff.backbone + backbone(came) - backbone(went) });
  };
  return { before, after };
}

function effectsOfMoves(situation: Situation, rules: RulesInForce, day: string): MoveEffect[] {
  const { moves, links, legalPersons, needs } = situation;
  const book = needBook(needs, moves);
  const rotation = rotationRulesOf(rules);
  return moves.map((move) => {
    const { teacher, toSchoolId } = move;
    const { stage, subject, backbone, teacherId, servingSchoolId } = teacher;
    const eligibility = eligibilityOf(teacher, rotation, day);
    const broken = links.filter((link) => link.teacherId === teacherId && toSchoolId !== link.mentorSchoolId && toSchoolId !== link.menteeSchoolId);
    const circumstances = { moves, needs: book, eligibility, ...measures(situation), breaksLinks: broken.length > 0, oneLegalPerson: legalPersons.has(`${servingSchoolId}:${toSchoolId}`) };
    return {
      teacher: { id: teacherId },
      fromSchool: { id: servingSchoolId },
      toSchool: { id: toSchoolId },
      subject,
      stage,
      backbone,
      eligibility,
      gapBefore: book.gap(toSchoolId, stage, subject, false),
      gapAfter: book.gap(toSchoolId, stage, subject, true),
      warnings: warningsOf(move, circumstances),
      brokenMentorLinks: broken.map(({ id }) => ({ id })),
    };
  });
}

function effectsOnSchools(situation: Situation, rules: RulesInForce): SchoolEffect[] {
  const { moves, schools } = situation;
  const { before, after } = measures(situation);
  const moved = new Map(applyMoves(schools, moves).map((school) => [school.id, school]));
  const now = new Map(schools.map((school) => [school.id, school]));
  const unknown: StaffingMeasure = { teachers: 0, backbone: 0, required: null, surplus: null };
  const touched = [...new Set(moves.flatMap(({ teacher, toSchoolId }) => [teacher.servingSchoolId, toSchoolId]))];
  return touched.map((id) => {
    const [was, is] = [now.get(id), moved.get(id)];
    return {
      school: { id },
      before: before(id) ?? unknown,
      after: after(id) ?? unknown,
      indicatorsBefore: was ? indicatorsOf(was, rules) : [],
      indicatorsAfter: is ? indicatorsOf(is, rules) : [],
    };
  });
}
