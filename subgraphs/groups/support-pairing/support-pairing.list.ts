import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateScalar, defineList, IdFilter, orderEnum, StringFilter } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { SupportArea } from './support-area';
import { SupportPairing } from './support-pairing.entity';

@InputType({ description: 'Conditions on support pairings (对口帮扶筛选条件).' })
export class SupportPairingWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (结对编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that helps (支援校).' })
  supporter?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that is helped (受援校).' })
  supported?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the helped school lies in (受援校所在县区代码).' })
  countyCode?: string;

  @Field(() => SupportArea, { nullable: true, description: 'What the help is with, among other things (帮扶方面).' })
  area?: SupportArea;

  @Field(() => DateScalar, { nullable: true, description: 'Only pairings without any activity from this day up to today (自该日起未开展活动).' })
  noActivitySince?: string;
}

/** What is planned for a day to come has not been held. */
const noActivitySince = (day: string, today: string): Sql =>
  sql`NOT EXISTS (SELECT FROM joint_activity a WHERE a.pairing_id = t.id AND a.held_on >= ${day}::date AND a.held_on <= ${today}::date)`;

const area = (value: SupportArea): Sql => sql`${value} = ANY(t.areas)`;

export const supportPairingFilters = { countyCode: schoolInCounty(sql`t.supported_id`), area, noActivitySince };

export const supportPairings = defineList({
  name: 'SupportPairing',
  zh: '对口帮扶',
  entity: SupportPairing,
  where: SupportPairingWhere,
  order: orderEnum('SupportPairingOrder', { STARTS_ON: ['startsOn', '开始日期'], CODE: ['code', '结对编号'] }),
  dated: true,
  filters: supportPairingFilters,
});
