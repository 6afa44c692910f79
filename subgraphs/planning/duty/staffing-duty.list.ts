import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { DutySideFilter } from './duty-side';
import { StaffingDuty } from './staffing-duty.entity';

@InputType({ description: 'Conditions on duties of county and schools (县管校聘职责筛选条件).' })
class StaffingDutyWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => DutySideFilter, { nullable: true, description: 'Who has them (职责主体).' })
  side?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'What they are (职责).' })
  duty?: StringFilter;
}

export const staffingDuties = defineList({
  name: 'StaffingDuty',
  zh: '县管校聘职责',
  entity: StaffingDuty,
  where: StaffingDutyWhere,
  dated: true,
  order: orderEnum('StaffingDutyOrder', { PLACE: ['place', '序号'], STARTS_ON: ['startsOn', '开始日期'] }),
  filters: { countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})` },
});
