import { describedEnum, type EnumValue } from '../../kit';

export const ConstructionKind = describedEnum('ConstructionKind', 'Kind of construction project (建设项目类别).', {
  NEW_BUILD: { en: 'New building', zh: '新建' },
  EXTENSION: { en: 'Rebuilding or extension', zh: '改扩建' },
  REPAIR: { en: 'Repair and renovation', zh: '维修改造' },
  RELOCATION: { en: 'Relocation', zh: '搬迁改造' },
  EQUIPMENT_PURCHASE: { en: 'Purchase of equipment', zh: '设备购置' },
});
export type ConstructionKind = EnumValue<typeof ConstructionKind>;

/** In the order a project goes through them: the nine steps of whole-process management (全程管理). */
export const ConstructionStage = describedEnum('ConstructionStage', 'Step a construction project has reached, of nine (建设项目环节).', {
  DESIGN: { en: 'Design', zh: '设计' },
  BUDGET: { en: 'Budget', zh: '预算' },
  APPROVAL: { en: 'Approval of the project', zh: '立项' },
  FINANCIAL_REVIEW: { en: 'Review by the finance bureau', zh: '财评' },
  TENDER: { en: 'Tender', zh: '招标' },
  CONSTRUCTION: { en: 'Construction', zh: '施工' },
  ACCEPTANCE: { en: 'Acceptance', zh: '验收' },
  FINAL_ACCOUNTS: { en: 'Final accounts', zh: '决算' },
  AUDIT: { en: 'Audit', zh: '审计' },
});
export type ConstructionStage = EnumValue<typeof ConstructionStage>;
