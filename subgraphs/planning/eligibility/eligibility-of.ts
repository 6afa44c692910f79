import { leastConfidence } from '../../network/confidence';
import type { Rule } from '../rules/rule.entity';
import type { EligibilityCode, EligibilityReason, RotationEligibility } from './eligibility.types';
import type { RotationRules } from './rotation-rules';
import type { Standing } from './standing';

const reason = (code: EligibilityCode, values: Partial<Omit<EligibilityReason, 'code'>> = {}): EligibilityReason => ({
  code,
  years: null,
  required: null,
  until: null,
  school: null,
  ...values,
});

/** The day on which so many years have passed; the 29th of February becomes the 1st of March in other years. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/**
 * Why rotation is due for a teacher or not: every reason is given, not the first alone. Whether it is was decided by the standing (see
 * `standingsOn`). Of an age no more is told than
 * which side of the rule it is on, and not even that to who may not follow it over the years.
 */
export function eligibilityOf(stands: Standing | null, rules: RotationRules, on: string, mayFollowAge = true): RotationEligibility {
  const ageHidden = stands !== null && !mayFollowAge && (stands.leads ? rules.leaderAges : rules.ages) !== null;
  // Who is not due for another reason is so at any age.
  const standing = ageHidden ? { ...stands, exempt: null, due: stands.compulsory && stands.public && stands.reached ? null : false } : stands;
  const applied = appliedTo(standing, rules);
  const told = { on, rule: rules.years, rules: applied, confidence: leastConfidence(applied) };
  if (!standing) {
    return { ...told, due: false, available: false, backbone: null, since: null, yearsAtSchool: null, leaderYears: null, establishmentSchool: null, reasons: [reason('NOT_EMPLOYED')] };
  }
  const { compulsory, public: ofPublicSchool, years, ledYears, since, due, exempt, awayTo, awayUntil, backbone, schoolId } = standing;
  const reasons = [
    ofYears(standing, rules),
    ...(ageHidden ? [reason('AGE_NOT_SHOWN')] : exempt === null ? [reason('AGE_NOT_RECORDED')] : exempt ? [reason('AGE_EXEMPT')] : []),
    ...(compulsory ? [] : [reason('NOT_COMPULSORY_EDUCATION')]),
    ...(ofPublicSchool ? [] : [reason('NOT_A_PUBLIC_SCHOOL')]),
    ...(awayTo ? [reason('AWAY_ON_ROTATION', { school: { id: awayTo }, until: awayUntil })] : []),
  ];
  // Whoever is away is not there to be sent, due or not.
  return { ...told, due, available: awayTo === null ? due : false, backbone, since, yearsAtSchool: years, leaderYears: ledYears, establishmentSchool: { id: schoolId }, reasons };
}

/** Who heads a school goes by the rules for that, where there are any. */
function ofYears({ leads, years, ledYears, since, reached }: Standing, { years: rule, leaders }: RotationRules): EligibilityReason {
  if (leads && leaders) {
    if (leaders.years === null) return reason('TERM_LENGTH_UNKNOWN', { years: ledYears, required: leaders.rules.find(({ subject }) => subject === 'LEADER_TERMS')?.threshold ?? null });
    return reason(reached ? 'LEADER_YEARS_REACHED' : 'LEADER_YEARS_NOT_REACHED', { years: ledYears, required: leaders.years });
  }
  if (!rule) return reason('NO_RULE');
  return reason(reached ? 'YEARS_REACHED' : 'YEARS_NOT_REACHED', { years, required: rule.threshold, until: reached ? null : yearsAfter(since, rule.threshold) });
}

function appliedTo(standing: Standing | null, { years, ages, leaders, leaderAges }: RotationRules): Rule[] {
  const heads = standing?.leads ?? false;
  const limits = heads ? leaderAges : ages;
  return [...(heads && leaders ? leaders.rules : [years]), limits?.men ?? null, limits?.women ?? null].filter((rule) => rule !== null);
}
