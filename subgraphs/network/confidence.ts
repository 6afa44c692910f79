import { describedEnum, type EnumValue } from '../kit';

export const Confidence = describedEnum('Confidence', 'How well a rule is attested (可信度); what is not VERIFIED must be shown as 未经官方核验.', {
  VERIFIED: { en: 'Stated by two or more sources', zh: '多个来源一致' },
  SINGLE_SOURCE: { en: 'Stated by one source, not officially checked', zh: '单一来源, 未经官方核验' },
  UNVERIFIED: { en: 'From general knowledge, not officially checked', zh: '未经官方核验' },
});
export type Confidence = EnumValue<typeof Confidence>;

const worstFirst: readonly Confidence[] = ['UNVERIFIED', 'SINGLE_SOURCE', 'VERIFIED'];

/** A verdict is attested as well as the worst attested of the rules it was given by; null without one. */
export const leastConfidence = (rules: readonly ({ readonly confidence: Confidence } | null)[]): Confidence | null =>
  worstFirst.find((confidence) => rules.some((rule) => rule?.confidence === confidence)) ?? null;
