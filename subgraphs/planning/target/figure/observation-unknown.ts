import { describedEnum, type EnumValue } from '../../../kit';

export const ObservationUnknown = describedEnum('ObservationUnknown', 'Why it is not known how far a target has come (观测缺失原因).', {
  NOT_OBSERVED: { en: 'The graph does not hold it and nobody has recorded a value for the time', zh: '尚无观测记录' },
  NOT_REPORTED: { en: 'The county has nothing on record that it could be counted from', zh: '未上报' },
  PARTLY_REPORTED: { en: 'Of some of what is counted the value is not on record', zh: '部分数据缺失' },
  NO_HISTORY: { en: 'The register tells only how things are now, and the day is past', zh: '无历史数据' },
  FEW_PERSONS: { en: 'The share is of fewer than five persons, and would tell of each', zh: '人数过少不予公布' },
});
export type ObservationUnknown = EnumValue<typeof ObservationUnknown>;
