import { describedEnum, type EnumValue } from '../../kit';

export const PartnerOrganisationKind = describedEnum('PartnerOrganisationKind', 'Kind of outside partner (合作方类别).', {
  UNIVERSITY: { en: 'University or college', zh: '高等院校' },
  RESEARCH_INSTITUTE: { en: 'Research institute', zh: '科研院所' },
  SCHOOL: { en: 'School outside the network', zh: '外地学校' },
  ENTERPRISE: { en: 'Enterprise', zh: '企业' },
  PUBLISHER: { en: 'Publisher', zh: '出版机构' },
  GOVERNMENT: { en: 'Government body', zh: '政府部门' },
  OTHER: { en: 'Other', zh: '其他' },
});
export type PartnerOrganisationKind = EnumValue<typeof PartnerOrganisationKind>;
