import { describedEnum, type EnumValue } from '../../kit';

export const Formula = describedEnum('Formula', 'How a figure is made from its numerator and denominator (计算公式).', {
  PER_HUNDRED_PUPILS: { en: 'Numerator for each hundred of the denominator: 100 × numerator ÷ denominator', zh: '每百名学生: 100×分子÷分母' },
  PER_PUPIL: { en: 'Numerator for each of the denominator: numerator ÷ denominator', zh: '生均: 分子÷分母' },
  SHARE: { en: 'Part of the denominator: numerator ÷ denominator', zh: '占比: 分子÷分母' },
  VARIATION: {
    en: 'Standard deviation, each school weighing its pupils, for the mean: numerator = √Σ(Pᵢ/P)(Xᵢ−X̄)², denominator = X̄ = Σ resource ÷ Σ pupils',
    zh: '差异系数: 分子=√Σ(Pᵢ/P)(Xᵢ−X̄)², 分母=X̄',
  },
});
export type Formula = EnumValue<typeof Formula>;
