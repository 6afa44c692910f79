import { describedEnum, type EnumValue } from '../../kit';

export const ReserveStage = describedEnum('ReserveStage', 'How far a reserve candidate has been developed (培养阶段).', {
  ENTERED: { en: 'Entered the pool', zh: '入库' },
  DEVELOPING: { en: 'Being developed', zh: '培养中' },
  READY: { en: 'Ready for a post', zh: '可任用' },
  APPOINTED: { en: 'Appointed to a post', zh: '已任用' },
});
export type ReserveStage = EnumValue<typeof ReserveStage>;

export const ReserveMode = describedEnum('ReserveMode', 'Way of developing reserve candidates (培养方式).', {
  TASK: { en: 'Driven by tasks', zh: '任务驱动' },
  PROJECT: { en: 'Project research', zh: '项目研究' },
  SHADOWING: { en: 'Shadowing a principal', zh: '影子培训' },
  FORUM: { en: 'Forum of principals', zh: '校长论坛' },
});
export type ReserveMode = EnumValue<typeof ReserveMode>;
