import { describedEnum, enumFilter, type EnumValue } from '../../../kit';
import { constraintWords, liftableCodes } from '../constraints/codes';

export const ExchangePlanState = describedEnum('ExchangePlanState', 'How far an exchange plan has come (方案状态).', {
  RUNNING: { en: 'It is being computed', zh: '计算中' },
  READY: { en: 'It is there: proven to be best, or the best found in time', zh: '已生成' },
  INFEASIBLE: { en: 'No plan keeps all the constraints', zh: '无可行方案' },
  CANCELLED: { en: 'It was cancelled before it was done', zh: '已取消' },
  FAILED: { en: 'It could not be computed, or was interrupted', zh: '计算失败' },
});
export type ExchangePlanState = EnumValue<typeof ExchangePlanState>;
export const ExchangePlanStateFilter = enumFilter('ExchangePlanState', ExchangePlanState);

const liftable = Object.fromEntries(liftableCodes.map((code) => [code, constraintWords[code]])) as Pick<typeof constraintWords, (typeof liftableCodes)[number]>;
export const LiftableConstraint = describedEnum('LiftableConstraint', 'Constraints that a planner may lift by name (可放开的约束).', liftable);
export type LiftableConstraint = EnumValue<typeof LiftableConstraint>;

export const MovePurpose = describedEnum('MovePurpose', 'What a move of a plan does for the receiving school (调整作用).', {
  FILLS_GAP: { en: 'It fills a place that is vacant there', zh: '补充缺额' },
  REPLACES: { en: 'It comes for a teacher whom another move of the plan takes away: an exchange, which changes no gap', zh: '对调补位' },
});
export type MovePurpose = EnumValue<typeof MovePurpose>;

export const PlanFailure = describedEnum('PlanFailure', 'Why an exchange plan could not be computed (方案失败原因).', {
  SILENT: { en: 'Nobody computes it any more: the process that did was ended', zh: '计算进程已中断' },
  NOT_BEGUN: { en: 'The answer did not reach whoever asked for it, so it was not begun: ask again with the same key', zh: '请求未得到答复, 未开始计算' },
  ERROR: { en: 'Something went wrong on our side', zh: '系统错误' },
  TIME_LIMIT: { en: 'Time ran out before any plan was found', zh: '计算时间用尽, 未得方案' },
});
export type PlanFailure = EnumValue<typeof PlanFailure>;

export const PlanObstacle = describedEnum('PlanObstacle', 'What stands in the way of a need or a minimum (未满足原因): a constraint, or what the plan itself does.', {
  ...constraintWords,
  NO_CANDIDATE: { en: 'Nobody at another school teaches it', zh: '无该学科教师可派' },
  CANDIDATE_PLACED: { en: 'The teacher moves to another need', zh: '教师已安排到其他学校' },
  NOT_WORTH_IT: { en: 'The plan would not be better by the weights', zh: '按目标权重不更优' },
  NOT_PROVEN: { en: 'Time ran out before it was tried', zh: '计算时间用尽' },
  NO_PLAN: { en: 'There is no plan at all', zh: '无方案' },
});
export type PlanObstacle = EnumValue<typeof PlanObstacle>;
