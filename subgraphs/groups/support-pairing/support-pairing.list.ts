import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { SupportArea } from './support-area';
import { SupportPairing } from './support-pairing.entity';

@InputType({ description: 'Conditions on support pairings (对口帮扶筛选条件).' })
export class SupportPairingWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School that helps (支援校).' })
  supporter?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that is helped (受援校).' })
  supported?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the helped school lies in (受援校所在县区代码).' })
  countyCode?: string;

  @Field(() => SupportArea, { nullable: true, description: 'What the help is with, among other things (帮扶方面).' })
  area?: SupportArea;
}

const area = (value: SupportArea): Sql => sql`${value} = ANY(t.areas)`;

export const supportPairingFilters = { countyCode: schoolInCounty(sql`t.supported_id`), area };

export const supportPairings = defineList({
  name: 'SupportPairing',
  zh: '对口帮扶',
  entity: SupportPairing,
  where: SupportPairingWhere,
  order: orderEnum('SupportPairingOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: supportPairingFilters,
});
