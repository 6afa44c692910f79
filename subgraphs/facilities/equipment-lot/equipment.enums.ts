import { describedEnum, type EnumValue } from '../../kit';

export const EquipmentKind = describedEnum('EquipmentKind', 'Kind of equipment (设备类别).', {
  COMPUTER: { en: 'Computers', zh: '计算机' },
  MULTIMEDIA: { en: 'Multimedia equipment', zh: '多媒体设备' },
  LABORATORY: { en: 'Laboratory equipment', zh: '实验器材' },
  MUSIC: { en: 'Music equipment', zh: '音乐器材' },
  ART: { en: 'Art equipment', zh: '美术器材' },
  SPORTS: { en: 'Sports equipment', zh: '体育器材' },
  BOOK: { en: 'Books', zh: '图书' },
  DRINKING_WATER: { en: 'Drinking-water equipment', zh: '饮水设备' },
  DESK_AND_CHAIR: { en: 'Desks and chairs', zh: '课桌椅' },
  STUDENT_BED: { en: 'Beds of pupils', zh: '学生床' },
  CANTEEN: { en: 'Canteen equipment', zh: '食堂设备' },
  ELECTRIC_HEATING: { en: 'Electric heating', zh: '电采暖设备' },
  SECURITY: { en: 'Security equipment', zh: '安保设备' },
  OTHER: { en: 'Other equipment', zh: '其他' },
});
export type EquipmentKind = EnumValue<typeof EquipmentKind>;

/** The measure words of the registers. Quantities in different ones are never added: a 套 may hold many 件. */
export const EquipmentUnit = describedEnum('EquipmentUnit', 'What one of a quantity is (计量单位); different units are never added.', {
  DEVICE: { en: 'Device', zh: '台' },
  SET: { en: 'Set', zh: '套' },
  PIECE: { en: 'Piece', zh: '件' },
  FRAME: { en: 'Frame, as of beds', zh: '副' },
  VOLUME: { en: 'Volume of a book', zh: '册' },
  VEHICLE: { en: 'Vehicle', zh: '辆' },
});
export type EquipmentUnit = EnumValue<typeof EquipmentUnit>;
