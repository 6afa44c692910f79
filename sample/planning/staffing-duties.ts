import type { DutySide } from '../../subgraphs/planning/duty/duty-side';
import { staffingDutySheet } from '../../subgraphs/planning/duty/staffing-duty.sheet';
import { named, table } from '../table';

interface PublishedDuties {
  readonly county: string;
  readonly side: DutySide;
  readonly duties: readonly string[];
  readonly source: string;
}

/** What the plan of 南丰县 lists. It says nothing of a first day: the school year of its draft is taken. */
const startsOn = '2019-09-01';
const lists: readonly PublishedDuties[] = [
  { county: '361023', side: 'COUNTY', duties: ['教职工编制', '岗位设置', '人员经费', '教师招聘', '交流轮岗'], source: '002-170' },
  { county: '361023', side: 'SCHOOL', duties: ['岗位聘用', '绩效分配', '考核奖惩'], source: '002-171' },
];

export const staffingDuties = table(staffingDutySheet, function* () {
  for (const { county, side, duties, source } of lists) {
    for (const [index, duty] of duties.entries()) yield { county, side, duty, place: index + 1, starts_on: startsOn, ...named(source) };
  }
});
