import { describedEnum, type EnumValue } from '../../kit';

export const SecurityAssetKind = describedEnum('SecurityAssetKind', 'What protects a school (三防类别).', {
  PERSONNEL_DEFENCE: { en: 'Defence by people', zh: '人防' },
  PHYSICAL_DEFENCE: { en: 'Defence by barriers', zh: '物防' },
  TECHNICAL_DEFENCE: { en: 'Defence by technology', zh: '技防' },
  POLICE_ROOM: { en: 'Duty police room', zh: '警务室' },
  SECURITY_STAFF: { en: 'Security staff, persons', zh: '安保力量' },
  VIDEO_SURVEILLANCE: { en: 'Video surveillance', zh: '视频监控' },
  EMERGENCY_ALARM: { en: 'Emergency alarm', zh: '紧急报警' },
});
export type SecurityAssetKind = EnumValue<typeof SecurityAssetKind>;
