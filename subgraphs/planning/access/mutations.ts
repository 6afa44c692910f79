import { byCounty, concernOf, countyItself, type MutationRules } from '../../kit';

const plan = { id: concernOf('exchange_plan', { counties: ['county_id'] }) };

/** Who may make which change of planning: the county plans, and chooses its rules. */
export const planningMutations: MutationRules = {
  proposeExchangePlan: byCounty({ county: countyItself }),
  shareExchangePlan: byCounty(plan),
  cancelExchangePlan: byCounty(plan),
  giveStaffingDuty: byCounty({ county: countyItself }),
  endStaffingDuty: byCounty({ id: concernOf('staffing_duty', { counties: ['county_id'] }) }),
  adoptRulePack: byCounty({ county: countyItself }),
  endRulePack: byCounty({ id: concernOf('county_rule_pack', { counties: ['county_id'] }) }),
};
