import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { countyIdOf } from '../in-county';
import { RotationDirection } from './rotation-direction';
import { RotationQuota } from './rotation-quota.entity';

const RotationDirectionFilter = enumFilter('RotationDirection', RotationDirection);

@InputType({ description: 'Conditions on rotation quotas (交流轮岗名额筛选条件).' })
class RotationQuotaWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IntFilter, { nullable: true, description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear?: IntFilter;

  @Field(() => RotationDirectionFilter, { nullable: true, description: 'Which receiving schools count (交流方向).' })
  direction?: EnumFilter;
}

export const rotationQuotas = defineList({
  name: 'RotationQuota',
  zh: '交流轮岗名额',
  entity: RotationQuota,
  where: RotationQuotaWhere,
  order: orderEnum('RotationQuotaOrder', { SCHOOL_YEAR: ['schoolYear', '学年'] }),
  filters: { countyCode: (code: string) => sql`t.county_id = ${countyIdOf(code)}` },
});
