import { describedEnum, type EnumValue } from '../../kit';

/** As the schools subgraph has it: a filter input must be the same wherever it appears. */
export const Administration = describedEnum('Administration', 'Which level administers a school (隶属).', {
  COUNTY: { en: 'Directly under the county or city bureau', zh: '市直(县直)' },
  TOWNSHIP: { en: 'Under a township', zh: '乡镇' },
});
export type Administration = EnumValue<typeof Administration>;
