import { describedEnum, type EnumValue } from '../../kit';

export const CooperationArea = describedEnum('CooperationArea', 'What a cooperation agreement is about (合作内容).', {
  TEACHER_DEVELOPMENT: { en: 'Growth of teachers', zh: '教师培养' },
  RESEARCH_GUIDANCE: { en: 'Guidance in research', zh: '科研指导' },
  RESOURCE_SHARING: { en: 'Sharing of resources', zh: '资源共享' },
  MANAGEMENT: { en: 'School management', zh: '学校管理' },
  CURRICULUM: { en: 'Curriculum', zh: '课程建设' },
  PUPIL_EXCHANGE: { en: 'Exchange of pupils', zh: '学生交流' },
  WORK_TRAINING: { en: 'Training and internships at enterprises', zh: '实习实训' },
  APPRENTICESHIP: { en: 'Modern apprenticeship', zh: '现代学徒制' },
  SERVICE_PURCHASE: { en: 'Services bought from each other', zh: '购买服务' },
});
export type CooperationArea = EnumValue<typeof CooperationArea>;
