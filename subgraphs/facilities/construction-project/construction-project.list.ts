import { Field, InputType } from 'type-graphql';
import { DateScalar, defineList, enumFilter, FloatFilter, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { ConstructionProject } from './construction-project.entity';
import { constructionProjectFilters } from './construction-project.filters';
import { ConstructionKind, ConstructionStage } from './construction.enums';

const ConstructionKindFilter = enumFilter('ConstructionKind', ConstructionKind);
const ConstructionStageFilter = enumFilter('ConstructionStage', ConstructionStage);

@InputType({ description: 'Conditions on construction projects (建设项目筛选条件).' })
export class ConstructionProjectWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Name (项目名称).' })
  name?: StringFilter;

  @Field(() => ConstructionKindFilter, { nullable: true, description: 'Kind of project (建设项目类别).' })
  kind?: EnumFilter;

  @Field(() => ConstructionStageFilter, { nullable: true, description: 'Step it has reached (所处环节).' })
  stage?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Programme (所属工程).' })
  programme?: StringFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'Planned investment in yuan (投资额, 元).' })
  investment?: FloatFilter;

  @Field(() => IntFilter, { nullable: true, description: 'First year (起始年份).' })
  startYear?: IntFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Last year (终止年份).' })
  endYear?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has reached acceptance (是否已验收); false includes projects whose step is not reported.' })
  accepted?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Only projects not accepted by now though their last year was over on this day (在该日已逾期未验收); those without a last year are none.' })
  lateOn?: string;

  @Field(() => IntFilter, { nullable: true, description: 'Places it adds, persons (新增学位).' })
  placesAdded?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether it cost more than planned (是否超概算), where both amounts are known.' })
  overspent?: boolean;
}

export const constructionProjects = defineList({
  name: 'ConstructionProject',
  zh: '建设项目',
  entity: ConstructionProject,
  where: ConstructionProjectWhere,
  order: orderEnum('ConstructionProjectOrder', { CODE: ['code', '编号'], NAME: ['name', '项目名称'] }),
  filters: constructionProjectFilters,
});
