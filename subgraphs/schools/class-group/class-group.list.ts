import { Field, InputType } from 'type-graphql';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { ofSchoolInCounty } from '../school/of-school';
import { ClassGroup } from './class-group.entity';
import { Stage } from './stage';

const StageFilter = enumFilter('Stage', Stage);

@InputType({ description: 'Conditions on classes (班级筛选条件).' })
export class ClassGroupWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IntFilter, { nullable: true, description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear?: IntFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage of schooling (学段).' })
  stage?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Grade (年级).' })
  grade?: IntFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Pupils (班额).' })
  size?: IntFilter;
}

export const classGroupFilters = { countyCode: ofSchoolInCounty };

export const classGroups = defineList({
  name: 'ClassGroup',
  zh: '班级',
  entity: ClassGroup,
  where: ClassGroupWhere,
  order: orderEnum('ClassGroupOrder', { GRADE: ['grade', '年级'], SIZE: ['size', '班额'] }),
  filters: classGroupFilters,
});
