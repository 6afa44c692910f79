import { Field, InputType } from 'type-graphql';
import { defineList, enumFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { PartnerOrganisationKind } from './partner-kind';
import { PartnerOrganisation } from './partner.entity';

const PartnerOrganisationKindFilter = enumFilter('PartnerOrganisationKind', PartnerOrganisationKind);

@InputType({ description: 'Conditions on outside partners (外部合作方筛选条件).' })
class PartnerOrganisationWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => PartnerOrganisationKindFilter, { nullable: true, description: 'Kind of partner (类别).' })
  kind?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Where it is (所在地).' })
  place?: StringFilter;
}

export const partners = defineList({
  name: 'PartnerOrganisation',
  zh: '外部合作方',
  entity: PartnerOrganisation,
  where: PartnerOrganisationWhere,
  order: orderEnum('PartnerOrganisationOrder', { CODE: ['code', '编号'], NAME: ['name', '名称'] }),
});
