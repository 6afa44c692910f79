import type { Rule } from '../rules/rule.entity';
import type { EligibilityCode} from './eligibility.types';
import { type EligibilityReason, type RotationEligibility } from './eligibility.types';
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
 * Whether a teacher may rotate: on the establishment of a public school of compulsory education for as many whole years as the
 * rule says (`data/rules`, national and provincial packs). Every reason is given, not the first alone.
 */
export function eligibilityOf(standing: Standing | null, rule: Rule | null, on: string): RotationEligibility {
  if (!standing) {
    return { on, due: false, available: false, backbone: null, since: null, yearsAtSchool: null, establishmentSchool: null, reasons: [reason('NOT_EMPLOYED')], rule };
  }
  const { compulsory, public: ofPublicSchool, years, since, awayTo, awayUntil, backbone, schoolId } = standing;
  const required = rule?.threshold ?? null;
  const reached = required !== null && years >= required;
  const due = compulsory && ofPublicSchool && reached;
  const reasons = [
    required === null
      ? reason('NO_RULE')
      : reason(reached ? 'YEARS_REACHED' : 'YEARS_NOT_REACHED', { years, required, until: reached ? null : yearsAfter(since, required) }),
    ...(compulsory ? [] : [reason('NOT_COMPULSORY_EDUCATION')]),
    ...(ofPublicSchool ? [] : [reason('NOT_A_PUBLIC_SCHOOL')]),
    ...(awayTo ? [reason('AWAY_ON_ROTATION', { school: { id: awayTo }, until: awayUntil })] : []),
  ];
  return { on, due, available: due && awayTo === null, backbone, since, yearsAtSchool: years, establishmentSchool: { id: schoolId }, reasons, rule };
}
