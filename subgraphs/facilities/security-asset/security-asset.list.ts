import { Field, InputType } from 'type-graphql';
import { BooleanFilter, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { ofSchoolInCounty } from '../foreign/school/of-school';
import { SecurityAssetKind } from './security-asset-kind';
import { SecurityAsset } from './security-asset.entity';

const SecurityAssetKindFilter = enumFilter('SecurityAssetKind', SecurityAssetKind);

@InputType({ description: 'Conditions on what protects schools (校园三防筛选条件).' })
class SecurityAssetWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => SecurityAssetKindFilter, { nullable: true, description: 'Kind (三防类别).' })
  kind?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is linked to the police (是否接入公安机关).' })
  linkedToPolice?: BooleanFilter;
}

export const securityAssets = defineList({
  name: 'SecurityAsset',
  zh: '校园三防',
  entity: SecurityAsset,
  where: SecurityAssetWhere,
  order: orderEnum('SecurityAssetOrder', { CODE: ['code', '编号'] }),
  filters: { countyCode: ofSchoolInCounty },
});
