import { Field, Float, InputType } from 'type-graphql';
import { BooleanFilter, FloatFilter, IdFilter, StringFilter, type EnumFilter } from '../../kit';
import { LocaleFilter } from '../foreign/locale';
import { MembershipRoleFilter } from '../foreign/membership-role';
import { RoomKind } from '../foreign/room-kind';
import { SchoolKindFilter } from '../foreign/school-kind';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';
import { halfATeacher } from '../need/half-a-teacher';

@InputType({ description: 'That teachers of a subject are missing (学科缺额条件).' })
export class VacancyInput {
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Stage, { nullable: true, description: 'In this stage (学段); in any when left out.' })
  stage?: Stage;

  @Field(() => Float, { defaultValue: halfATeacher, description: 'At least so many, persons (最少缺额).' })
  atLeast!: number;
}

@InputType({ description: 'That a school of the same group is so (同集团学校条件).' })
export class GroupHasInput {
  @Field(() => Boolean, { nullable: true, description: 'In an urban place, class 1xx (是否城镇).' })
  urban?: boolean;

  @Field(() => FloatFilter, { nullable: true, description: 'With so many teachers over what is due to it (超配教师数).' })
  surplus?: FloatFilter;
}

@InputType({ description: 'Conditions that span the whole graph (跨域学校筛选条件); all must hold.' })
export class SchoolDirectoryWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => SchoolKindFilter, { nullable: true, description: 'Kind of school (学校类别).' })
  kind?: EnumFilter;

  @Field(() => LocaleFilter, { nullable: true, description: 'Urban-rural class (城乡分类).' })
  locale?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its place is urban, class 1xx (是否城镇).' })
  urban?: BooleanFilter;

  @Field(() => Stage, { nullable: true, description: 'Has pupils of this stage (学段).' })
  stage?: Stage;

  @Field(() => IdFilter, { nullable: true, description: 'Belongs to the group (教育集团).' })
  group?: IdFilter;

  @Field(() => MembershipRoleFilter, { nullable: true, description: 'Its role in a group (成员角色).' })
  groupRole?: EnumFilter;

  @Field(() => GroupHasInput, { nullable: true, description: 'A group it belongs to has another school that is so (同集团学校).' })
  groupHas?: GroupHasInput;

  @Field(() => VacancyInput, { nullable: true, description: 'Teachers of a subject are missing (学科缺额).' })
  vacancyIn?: VacancyInput;

  @Field(() => FloatFilter, { nullable: true, description: 'Pupils for each teacher (生师比).' })
  pupilsPerTeacher?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'Share of backbone teachers (骨干教师占比).' })
  backboneShare?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'Teachers over what is due to it (超配教师数).' })
  surplus?: FloatFilter;

  @Field(() => [RoomKind], { nullable: true, description: 'Has a room of each of these kinds (已有功能室).' })
  hasRooms?: RoomKind[];

  @Field(() => [RoomKind], { nullable: true, description: 'Has no room of any of these kinds (缺少功能室).' })
  lacksRooms?: RoomKind[];
}
