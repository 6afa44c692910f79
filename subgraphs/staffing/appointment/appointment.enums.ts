import { describedEnum, type EnumValue } from '../../kit';

export const StaffRole = describedEnum('StaffRole', 'Role of a teacher in the school served (职务).', {
  TEACHER: { en: 'Teacher', zh: '教师' },
  CLASS_TEACHER: { en: 'Class teacher', zh: '班主任' },
  HEAD_OF_SUBJECT: { en: 'Head of a subject group', zh: '教研组长' },
  HEAD_OF_OFFICE: { en: 'Head of an office of the school', zh: '中层干部' },
  VICE_PRINCIPAL: { en: 'Vice principal', zh: '副校长' },
  PRINCIPAL: { en: 'Principal', zh: '校长(园长)' },
});
export type StaffRole = EnumValue<typeof StaffRole>;

export const ContractStatus = describedEnum('ContractStatus', 'How an appointment came about or ended (聘用状态).', {
  HIRED: { en: 'Hired to the post in open competition', zh: '竞聘上岗' },
  REASSIGNED: { en: 'Reassigned to another post', zh: '转岗' },
  AWAITING_POST: { en: 'Awaiting a post', zh: '待岗' },
  EXITED: { en: 'Left the teaching posts', zh: '退出' },
});
export type ContractStatus = EnumValue<typeof ContractStatus>;
