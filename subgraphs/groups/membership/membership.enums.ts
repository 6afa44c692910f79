import { describedEnum, type EnumValue } from '../../kit';

export const MembershipRole = describedEnum('MembershipRole', 'What a school is in a group (成员角色).', {
  LEAD: { en: 'Leads the group; at most one at a time', zh: '龙头校(牵头校)' },
  CORE: { en: 'Core member', zh: '核心校' },
  MEMBER: { en: 'Member', zh: '成员校' },
  SUPPORTED: { en: 'Supported by the others', zh: '受援校' },
  PIPELINE: { en: 'Being prepared for membership', zh: '培育校' },
});
export type MembershipRole = EnumValue<typeof MembershipRole>;

export const MembershipStrength = describedEnum('MembershipStrength', 'How closely a school is tied to its group (联结程度).', {
  SAME_LEGAL_PERSON: { en: 'One legal person with the lead school', zh: '同一法人' },
  ENTRUSTED: { en: 'Its management is entrusted to the lead school', zh: '委托管理' },
  COOPERATION: { en: 'Cooperates under an agreement', zh: '合作' },
  BRAND: { en: 'Carries the name', zh: '品牌' },
});
export type MembershipStrength = EnumValue<typeof MembershipStrength>;
