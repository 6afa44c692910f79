import { describedEnum, type EnumValue } from '../../kit';

export const RoomKind = describedEnum('RoomKind', 'Kind of room (功能室类别).', {
  CLASSROOM: { en: 'Ordinary classroom', zh: '普通教室' },
  RECORDING: { en: 'Recording classroom', zh: '录播教室' },
  CLOUD_COMPUTING: { en: 'Cloud-computing classroom', zh: '云计算教室' },
  ROBOTICS: { en: 'Robotics classroom', zh: '机器人教室' },
  SMART: { en: 'Smart classroom', zh: '智慧教室' },
  MAKER_CENTRE: { en: 'Maker centre', zh: '创客中心' },
  CALLIGRAPHY: { en: 'Calligraphy classroom', zh: '书法教室' },
  SCIENCE_LABORATORY: { en: 'Physics, chemistry or biology laboratory', zh: '理化生实验室' },
  MUSIC: { en: 'Music room', zh: '音乐' },
  ART: { en: 'Art room', zh: '美术' },
  DANCE: { en: 'Dance room', zh: '舞蹈' },
  LIBRARY: { en: 'Library', zh: '图书室' },
  COUNSELLING: { en: 'Counselling room', zh: '心理辅导室' },
  CLINIC: { en: 'Clinic', zh: '卫生室' },
  SAFETY_EXPERIENCE: { en: 'Safety-experience classroom', zh: '安全体验教室' },
  SPORTS: { en: 'Sports venue', zh: '体育场馆' },
  CANTEEN: { en: 'Canteen', zh: '食堂' },
  DORMITORY: { en: 'Dormitory', zh: '宿舍' },
  PRACTICAL_TRAINING: { en: 'Practical-training room', zh: '实训室' },
});
export type RoomKind = EnumValue<typeof RoomKind>;
