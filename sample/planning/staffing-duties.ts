import type { DutySide } from '../../subgraphs/planning/duty/duty-side';
import { staffingDutySheet } from '../../subgraphs/planning/duty/staffing-duty.sheet';
import { generated, named, table } from '../table';

interface PublishedDuties {
  readonly county: string;
  readonly side: DutySide;
  readonly duties: readonly string[];
  /** Null where they are made up. */
  readonly source: string | null;
}

/** What the plan of 南丰县 lists; of the others they are made up. It says nothing of a first day: the school year of its draft is taken. */
const startsOn = '2019-09-01';
const lists: readonly PublishedDuties[] = [
  { county: '361023', side: 'COUNTY', duties: ['教职工编制', '岗位设置', '人员经费', '教师招聘', '交流轮岗'], source: '002-170' },
  { county: '361023', side: 'SCHOOL', duties: ['岗位聘用', '绩效分配', '考核奖惩'], source: '002-171' },
  ...['620981', '141124', '510923'].flatMap((county): PublishedDuties[] => [
    { county, side: 'COUNTY', duties: ['教职工编制', '教师招聘', '交流轮岗'], source: null },
    { county, side: 'SCHOOL', duties: ['岗位聘用', '考核奖惩'], source: null },
  ]),
];

export const staffingDuties = table(staffingDutySheet, function* () {
  for (const { county, side, duties, source } of lists) {
    for (const [index, duty] of duties.entries()) yield { county, side, duty, place: index + 1, starts_on: startsOn, ...(source ? named(source) : generated()) };
  }
});
