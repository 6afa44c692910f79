import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const MembershipRole = describedEnum('MembershipRole', 'What a school is in a group (成员角色).', {
  LEAD: { en: 'Leads the group; at most one at a time', zh: '龙头校(牵头校)' },
  CORE: { en: 'Core member', zh: '核心校' },
  MEMBER: { en: 'Member', zh: '成员校' },
  SUPPORTED: { en: 'Supported by the others', zh: '受援校' },
  PIPELINE: { en: 'Being prepared for membership', zh: '培育校' },
});
export type MembershipRole = EnumValue<typeof MembershipRole>;
export const MembershipRoleFilter = enumFilter('MembershipRole', MembershipRole);
