import { Field, InputType, Int } from 'type-graphql';
import { BooleanFilter, DateFilter, IdFilter, StringFilter, type EnumFilter } from '../../kit';
import { HonourKind, HonourLevel } from '../honour/honour.enums';
import { StageFilter } from './stage';
import { SubjectFilter } from './subject';
import { DegreeFilter, ProfessionalTitleFilter } from './teacher.enums';

@InputType({ description: 'An honour that is held (所获荣誉): one that meets all of these.' })
export class HeldHonour {
  @Field(() => [HonourKind], { nullable: true, description: 'One of these kinds (荣誉类别).' })
  kind?: HonourKind[];

  @Field(() => [HonourLevel], { nullable: true, description: 'One of these levels (级别).' })
  level?: HonourLevel[];

  @Field(() => String, { nullable: true, description: 'Name of the honour (荣誉名称).' })
  name?: string;
}

@InputType({ description: 'Conditions on teachers (教师筛选条件).' })
export class TeacherWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (教师编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (姓名).' })
  name?: StringFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Main subject (任教学科).' })
  subject?: EnumFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage of schooling (任教学段).' })
  stage?: EnumFilter;

  @Field(() => ProfessionalTitleFilter, { nullable: true, description: 'Professional title (职称).' })
  title?: EnumFilter;

  @Field(() => DegreeFilter, { nullable: true, description: 'Highest education (学历).' })
  degree?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Dual-qualified (是否双师型).' })
  dualQualified?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Teaches disabled pupils at home (是否承担送教上门).' })
  homeTeaching?: BooleanFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day no longer in service (离职日期).' })
  leftOn?: DateFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School served today, rotations counted (现任职学校).' })
  servingSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School whose establishment they are on today (编制所在校).' })
  establishmentSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county whose establishment they are on today (县区代码).' })
  countyCode?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they serve today outside the school of their establishment (任职校与编制校是否不同).',
  })
  servesElsewhere?: boolean;

  @Field(() => HeldHonour, { nullable: true, description: 'Holds such an honour (所获荣誉).' })
  honour?: HeldHonour;

  @Field(() => Boolean, { nullable: true, description: 'Has no rotation assignment, past or to come, that was not called off (从未交流轮岗).' })
  neverRotated?: boolean;

  @Field(() => Int, { nullable: true, description: 'Guides at least so many mentees today, persons (在带徒弟人数不少于).' })
  menteesAtLeast?: number;
}
