import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { EducationGroupKind } from '../education-group/education-group-kind';
import { schoolInCounty } from '../foreign/in-county';
import { GroupMembership } from './membership.entity';
import { MembershipRole, MembershipStrength } from './membership.enums';

const MembershipRoleFilter = enumFilter('MembershipRole', MembershipRole);
const MembershipStrengthFilter = enumFilter('MembershipStrength', MembershipStrength);

@InputType({ description: 'Conditions on memberships (集团成员筛选条件).' })
export class GroupMembershipWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Group (集团).' })
  group?: IdFilter;

  @Field(() => [EducationGroupKind], { nullable: true, description: 'Kinds of the group (集团类别).' })
  groupKind?: EducationGroupKind[];

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the school lies in (学校所在县区代码).' })
  countyCode?: string;

  @Field(() => MembershipRoleFilter, { nullable: true, description: 'What the school is in the group (成员角色).' })
  role?: EnumFilter;

  @Field(() => MembershipStrengthFilter, { nullable: true, description: 'How closely it is tied to the group (联结程度).' })
  strength?: EnumFilter;
}

const groupKind = (kinds: readonly EducationGroupKind[]): Sql =>
  sql`t.group_id IN (SELECT g.id FROM education_group g WHERE g.kind = ANY(${[...kinds]}::text[]))`;

export const membershipFilters = { countyCode: schoolInCounty(sql`t.school_id`), groupKind };

export const memberships = defineList({
  name: 'GroupMembership',
  zh: '集团成员',
  entity: GroupMembership,
  where: GroupMembershipWhere,
  order: orderEnum('GroupMembershipOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: membershipFilters,
});
