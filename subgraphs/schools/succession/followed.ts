import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum, SeenBy, type EnumValue } from '../../kit';

export const FollowedOutcome = describedEnum('FollowedOutcome', 'What became of rows that depend on a school or area that ends (随转结果).', {
  CARRIED: { en: 'Goes on with the successor from the day on', zh: '已转入' },
  WAITING: { en: 'Has no days of its own and goes over when the day has come', zh: '届时转入' },
  ENDED: { en: 'Ends on the day, for the reason given', zh: '到期终止' },
  REPORTED: { en: 'Is left as it is, for somebody to decide', zh: '待处理' },
});
export type FollowedOutcome = EnumValue<typeof FollowedOutcome>;

export const FollowedKind = describedEnum('FollowedKind', 'What depends on a school or area (随转事项).', {
  PUPILS: { en: 'Pupils, boarders and places of the schools', zh: '学生数与学位数' },
  CLASS_GROUP: { en: 'Classes', zh: '班级' },
  DESIGNATION: { en: 'Designations', zh: '等级与称号' },
  PLACE_CHANGE: { en: 'Changes of places', zh: '学位变动' },
  SUCCESSION: { en: 'Other proposals for the school', zh: '其他撤并建议' },
  SCHOOL: { en: 'Schools', zh: '学校' },
  TOWNSHIP: { en: 'Townships', zh: '乡镇' },
  COUNTY: { en: 'Counties', zh: '县区' },
  AREA_SUCCESSION: { en: 'Changes of counties and townships', zh: '行政区划沿革' },
  RESERVE_CANDIDATE: { en: 'Reserve candidates', zh: '后备干部' },
  ROTATION: { en: 'Rotations', zh: '交流轮岗' },
  MENTOR_LINK: { en: 'Mentor links', zh: '师徒结对' },
  MENTOR_SESSION: { en: 'Sessions of mentor pairs', zh: '师徒活动' },
  APPOINTMENT: { en: 'Appointments', zh: '聘任' },
  POST: { en: 'Posts', zh: '岗位' },
  STUDIO: { en: 'Studios', zh: '工作室' },
  TRAINING_BASE: { en: 'Training bases', zh: '培训基地' },
  CULTIVATION_STATION: { en: 'Cultivation stations', zh: '研修站点' },
  TRAINING_SESSION: { en: 'Training sessions', zh: '培训场次' },
  TRAINING_PROGRAMME: { en: 'Training programmes', zh: '培训项目' },
  SESSION_TRAINER: { en: 'Trainers of sessions', zh: '培训授课教师' },
  TRAINING_ASSET_USE: { en: 'Uses of training assets', zh: '培训资源使用' },
  RECRUITMENT: { en: 'Recruitment', zh: '教师招聘' },
  ROTATION_QUOTA: { en: 'Rotation quotas', zh: '交流轮岗名额' },
  SELECTION_CYCLE: { en: 'Selection cycles', zh: '评选周期' },
  REGISTERED_TEACHER: { en: 'Teachers registered and not appointed yet', zh: '未聘任教师' },
  EDUCATION_GROUP: { en: 'Education groups', zh: '教育集团' },
  LEADERSHIP: { en: 'Memberships of the successor that become lead', zh: '牵头学校资格' },
  MEMBERSHIP: { en: 'Memberships of groups', zh: '集团成员关系' },
  SUPPORT_PAIRING: { en: 'Support pairings', zh: '结对帮扶' },
  AGREEMENT: { en: 'Agreements', zh: '合作协议' },
  CONSENT: { en: 'Consents to share data', zh: '数据共享授权' },
  JOINT_ACTIVITY: { en: 'Joint activities', zh: '联合活动' },
  ACTIVITY_PARTICIPATION: { en: 'Participation in activities', zh: '活动参与' },
  SHARED_RESOURCE: { en: 'Shared resources', zh: '共享资源' },
  RESOURCE_USE: { en: 'Use of shared resources', zh: '共享资源使用' },
  RESEARCH_OFFICE: { en: 'Research offices', zh: '教研组织' },
  RESEARCHER: { en: 'Researchers', zh: '教研员' },
  BUILDING: { en: 'Buildings', zh: '校舍' },
  ROOM: { en: 'Rooms', zh: '功能室' },
  ROOM_BOOKING: { en: 'Bookings of rooms', zh: '功能室预约' },
  HAZARD: { en: 'Hazards', zh: '安全隐患' },
  EQUIPMENT: { en: 'Equipment', zh: '设备' },
  PROJECT: { en: 'Construction projects', zh: '建设项目' },
  SCHOOL_BUS: { en: 'School buses', zh: '校车' },
  SECURITY_ASSET: { en: 'Security assets', zh: '安防设施' },
  DIGITAL_SERVICE: { en: 'Digital services', zh: '数字化服务' },
  INSPECTION: { en: 'Inspections that are to come or not done with', zh: '督导检查' },
  INSPECTOR: { en: 'Inspectors', zh: '督学' },
  INSPECTOR_ASSIGNMENT: { en: 'Inspectors of the school', zh: '责任督学' },
  RESOURCE_REPORT: { en: 'Reports of resources', zh: '办学条件填报' },
  TARGET: { en: 'Targets', zh: '目标' },
  TARGET_DEPENDENCY: { en: 'Targets that depend on the school', zh: '目标责任学校' },
  PLANNED_MOVE: { en: 'Moves of exchange plans', zh: '交流方案调动' },
  EXCHANGE_PLAN: { en: 'Exchange plans', zh: '交流方案' },
  RULE_PACK: { en: 'Rules the county has chosen', zh: '所选规则包' },
  STAFFING_DUTY: { en: 'Duties of county and schools', zh: '用人职责' },
  APPRAISAL: { en: 'Appraisals', zh: '学校考核' },
});
export type FollowedKind = EnumValue<typeof FollowedKind>;

export const FollowedReason = describedEnum('FollowedReason', 'Why rows are ended or reported (原因).', {
  ALREADY_THERE: { en: 'The successor has one of its own', zh: '承接方已有' },
  ALREADY_MEMBER: { en: 'The successor belongs to the group already', zh: '承接学校已是成员' },
  SAME_SCHOOL: { en: 'Both sides would be the same school', zh: '双方成为同一学校' },
  OWN_DECISION: { en: 'It was a decision of the school that ends; the successor decides for itself', zh: '属原校自主决定' },
  AWARDED_TO_THE_SCHOOL: { en: 'It was awarded to the school that ends', zh: '授予原校' },
  SUM_UNKNOWN: { en: 'The figure of one side is not known, so that their sum is not', zh: '一方数据缺失,合计未知' },
  SUMMED: { en: 'It is part of the sum of both', zh: '已并入合计' },
  PLAN_IS_OLD: { en: 'It was computed for schools as they were', zh: '方案依据已变' },
  PROPOSAL: { en: 'It is proposed and not decided', zh: '尚未决定' },
  PAST: { en: 'Its day is past, and it was judged by what was so then', zh: '期限已过,以当时情况为准' },
  OTHER_COUNTY: { en: 'It is left with the county that the school is no longer of', zh: '仍属原县区' },
  NO_SUCCESSOR: { en: 'Nobody is named who takes it over', zh: '无承接方' },
});
export type FollowedReason = EnumValue<typeof FollowedReason>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rows of one kind that depend on a school or area that ends, and what became of them (随转清单).' })
export class FollowedRows {
  @Field(() => FollowedKind, { description: 'What they are (事项).' })
  kind!: FollowedKind;

  @Field(() => FollowedOutcome, { description: 'What became of them (结果).' })
  outcome!: FollowedOutcome;

  @Field(() => FollowedReason, { nullable: true, description: 'Why they are ended or reported (原因); null for what goes over.' })
  reason!: FollowedReason | null;

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number;

  @Field(() => [ID], { description: 'Ids of those that are ended or reported (标识); none of what goes over.' })
  ids!: readonly string[];
}
