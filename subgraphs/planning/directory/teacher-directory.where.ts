import { Field, InputType } from 'type-graphql';
import { BooleanFilter, enumFilter, IdFilter, IntFilter, type EnumFilter } from '../../kit';
import { HonourKind, HonourLevel } from '../foreign/honour';
import { StageFilter } from '../foreign/stage';
import { SubjectFilter } from '../foreign/subject';
import { Degree, ProfessionalTitle } from '../foreign/teacher.enums';

const ProfessionalTitleFilter = enumFilter('ProfessionalTitle', ProfessionalTitle);
const DegreeFilter = enumFilter('Degree', Degree);

@InputType({ description: 'That a teacher holds an honour (荣誉条件), today.' })
export class HasHonourInput {
  @Field(() => [HonourKind], { nullable: true, description: 'Of one of these kinds (荣誉类别); of any when left out.' })
  kinds?: HonourKind[];

  @Field(() => [HonourLevel], { nullable: true, description: 'Of one of these levels (级别); of any when left out.' })
  levels?: HonourLevel[];
}

@InputType({ description: 'Conditions that span the whole graph (跨域教师筛选条件); all must hold.' })
export class TeacherDirectoryWhere {
  @Field(() => SubjectFilter, { nullable: true, description: 'Main subject (任教学科).' })
  subject?: EnumFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage taught (任教学段).' })
  stage?: EnumFilter;

  @Field(() => ProfessionalTitleFilter, { nullable: true, description: 'Professional title (职称).' })
  title?: EnumFilter;

  @Field(() => DegreeFilter, { nullable: true, description: 'Highest education (学历).' })
  degree?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether a backbone teacher (是否骨干教师).' })
  backbone?: BooleanFilter;

  @Field(() => HasHonourInput, { nullable: true, description: 'Holds an honour (荣誉).' })
  honour?: HasHonourInput;

  @Field(() => IntFilter, { nullable: true, description: 'Whole years at the school without a break (连续任教年数).' })
  yearsAtSchool?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether rotation is due (是否符合交流条件).' })
  due?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether due and not away already (是否可安排).' })
  available?: boolean;

  @Field(() => IdFilter, { nullable: true, description: 'School of the establishment (编制所在校).' })
  school?: IdFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether that school is in an urban place, class 1xx (编制所在校是否城镇).' })
  urban?: boolean;

  @Field(() => IdFilter, { nullable: true, description: 'Group of that school (教育集团).' })
  group?: IdFilter;
}
