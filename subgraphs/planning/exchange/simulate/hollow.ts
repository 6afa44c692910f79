import { stayEnds } from '../../../network/stay';
import { rotationRulesOf } from '../../eligibility/rotation-rules';
import type { WarningCode } from '../constraints';
import type { GivenMove, GivenMoves } from './read-moves';

/** What makes a move hollow (假交流) that the constraints of a plan do not say: how long it is, what becomes of the personnel relation, and of an exchange what it brings. */
export function hollowIn(move: GivenMove, given: GivenMoves): WarningCode[] {
  const { startsOn, endsOn, personnelRelationMoves } = move;
  const codes: readonly (readonly [WarningCode, boolean])[] = [
    ['PERSONNEL_RELATION_STAYS', personnelRelationMoves === false],
    ['UNDER_ONE_YEAR', startsOn !== null && endsOn !== null && endsOn < stayEnds(startsOn, 1)],
    ['BELOW_SHORTEST_STAY', isLongEnough(move, given) === false],
    ['NO_BACKBONE_TO_WEAKER', bringsNoBackbone(move, given)],
  ];
  return codes.filter(([, holds]) => holds).map(([code]) => code);
}

/** Whether a move lasts as long as the rule on rotation says, which one without days does; null where no rule says that it counts at all. */
export function isLongEnough({ startsOn, endsOn }: GivenMove, { market }: GivenMoves): boolean | null {
  const shortest = rotationRulesOf(market.rules).stays.find(({ parameter }) => parameter === 'ROTATION')?.threshold;
  if (shortest === undefined) return null;
  return startsOn === null || endsOn === null || endsOn >= stayEnds(startsOn, shortest);
}

/** Two schools that exchange, and the one that has the smaller share of backbone teachers has no more of them by it: as many go as come, or more. */
function bringsNoBackbone({ mover: { schoolId: from }, place: { schoolId: to } }: GivenMove, { market, moves }: GivenMoves): boolean {
  const going = (one: string, other: string): GivenMove[] => moves.filter(({ mover, place }) => mover.schoolId === one && place.schoolId === other);
  if (going(to, from).length === 0) return false;
  const share = (schoolId: string): number => {
    const stages = [...market.stages.values()].filter((stage) => stage.schoolId === schoolId);
    const [teachers, backbone] = [stages.reduce((sum, stage) => sum + stage.teachers, 0), stages.reduce((sum, stage) => sum + stage.backbone, 0)];
    return teachers > 0 ? backbone / teachers : 0;
  };
  const [weaker, stronger] = share(from) < share(to) ? [from, to] : [to, from];
  const backbone = (sent: readonly GivenMove[]): number => sent.filter(({ mover }) => mover.backbone).length;
  return backbone(going(stronger, weaker)) <= backbone(going(weaker, stronger));
}
