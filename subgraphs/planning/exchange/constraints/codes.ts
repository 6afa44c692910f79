/**
 * What a plan may not do, each in the words that a simulation warns by and a plan names its obstacles by (`index.ts` lists the constraints
 * themselves). A planner asked for some of them; the others hold for every plan.
 */
export const constraintWords = {
  NOT_DUE: { en: 'Rotation is not due for the teacher, or whether it is is not known', zh: '不符合交流条件或条件不明' },
  AWAY_ALREADY: { en: 'The teacher rotates already', zh: '正在交流轮岗' },
  ALREADY_ASSIGNED: { en: 'Another assignment of the teacher, proposed or decided, overlaps the time of the move', zh: '该时段已有拟派或已定的交流轮岗' },
  OUTSIDE_POSTING: { en: 'The posting of the teacher does not last as long as the move', zh: '任职期间短于交流期间' },
  LEADS_A_SCHOOL: { en: 'The teacher is a principal or deputy, who does not move as a teacher', zh: '正副校长不作为教师交流' },
  SENDER_NOT_ASKED: { en: 'The teacher’s school is none of the sending schools that were asked for', zh: '不在指定的派出学校内' },
  RECEIVER_NOT_ASKED: { en: 'The school is none of the receiving schools that were asked for', zh: '不在指定的接收学校内' },
  SUBJECT_NOT_ASKED: { en: 'The subject or stage is none that was asked for', zh: '不在指定的学科学段内' },
  STAGE_NOT_TAUGHT: { en: 'The receiving school does not teach the stage of the teacher', zh: '接收学校不设该学段' },
  VILLAGE_TO_TOWN: { en: 'It takes a teacher towards the town, such as from a village to a township centre: the direction is the other one', zh: '由乡村学校向乡镇或城区调动' },
  NOT_OPEN: { en: 'The receiving school closes before the move ends', zh: '接收学校在交流结束前关闭' },
  CLOSURE_PROPOSED: { en: 'It is proposed to close or merge the receiving school', zh: '接收学校拟撤并' },
  OUTSIDE_GROUP: { en: 'The schools do not belong to one group', zh: '不属于同一集团' },
  TOO_FAR: { en: 'The schools are further apart than was asked for, or how far is not on record', zh: '超出指定距离' },
  BREAKS_MENTOR_LINKS: { en: 'It pulls mentor pairs apart', zh: '中断师徒结对' },
  RETURNS_AT_ONCE: { en: 'The teacher left the receiving school less than a school year ago', zh: '离开不足一学年即返回' },
  SAME_LEGAL_PERSON: { en: 'Both schools are one legal person', zh: '同一法人内部调整' },
  CLASS_WITHOUT_TEACHER: { en: 'The sending school is left with fewer teachers than classes', zh: '派出学校将有班级无教师' },
  SENDER_SHORT: { en: 'The sending school is left with fewer teachers than its pupils need', zh: '派出学校按生师比将缺编' },
  CLASSES_SHORT: { en: 'The sending school is left with fewer teachers than its classes need', zh: '派出学校按班师比将缺编' },
  SCHOOL_SHORT: { en: 'The sending school, which is short of teachers as a whole or would be, becomes shorter', zh: '派出学校全校缺编' },
  STAFFING_UNKNOWN: { en: 'How many teachers the sending school needs is not known', zh: '派出学校应配教师数不明' },
  SUBJECT_SHORT: { en: 'The sending school is left short of the subject', zh: '派出学校该学科将缺编' },
  LAST_OF_SUBJECT: { en: 'The sending school is left without a teacher of a subject it has lessons in', zh: '派出学校该学科将无教师' },
  LAST_BACKBONE: { en: 'The sending school is left without a backbone teacher', zh: '派出学校将无骨干教师' },
  FAILS_DEGREE: { en: 'The sending school no longer meets the indicator on teachers above the required degree', zh: '派出学校高于规定学历教师指标将不达标' },
  FAILS_BACKBONE: { en: 'The sending school no longer meets the indicator on backbone teachers', zh: '派出学校骨干教师指标将不达标' },
  FAILS_PE_ARTS: { en: 'The sending school no longer meets the indicator on PE and arts teachers', zh: '派出学校体育艺术教师指标将不达标' },
  NEED_UNKNOWN: { en: 'What the receiving school needs is not known', zh: '接收学校是否缺编不明' },
  NO_NEED: { en: 'The receiving school does not lack the subject', zh: '接收学校该学科不缺编' },
  SENDS_TOO_MANY: { en: 'The school sends a larger share than was asked for', zh: '超出学校派出比例上限' },
  SENDS_TOO_FEW: { en: 'The school sends a smaller share than was asked for', zh: '低于学校派出比例下限' },
  MOVE_LIMIT: { en: 'There are as many moves as there may be', zh: '已达调整人数上限' },
  TOO_FEW_MOVES: { en: 'There are fewer moves than were asked for', zh: '低于最少调整人数' },
  ROTATION_SHARE: { en: 'Fewer of those who are due rotate than was asked for', zh: '交流轮岗比例不足' },
  BACKBONE_SHARE: { en: 'The share of backbone teachers is too small', zh: '骨干教师比例不足' },
} as const;

export type ConstraintCode = keyof typeof constraintWords;

/** What a planner may lift by name: what a plan then does is told by its simulation all the same. */
export const liftableCodes = ['CLOSURE_PROPOSED', 'LAST_BACKBONE', 'FAILS_DEGREE', 'FAILS_BACKBONE', 'FAILS_PE_ARTS'] as const satisfies readonly ConstraintCode[];
export type LiftableCode = (typeof liftableCodes)[number];

/** What makes a rotation hollow (假交流) besides: told of moves that somebody made, as a plan has no days yet and proposes no pairs of schools. */
export const hollowWords = {
  PERSONNEL_RELATION_STAYS: { en: 'The personnel relation does not move', zh: '人事关系未调动' },
  UNDER_ONE_YEAR: { en: 'It is for less than a school year', zh: '不足一学年' },
  BELOW_SHORTEST_STAY: { en: 'It is for less than the years of the rule', zh: '不足规定交流年限' },
  NO_BACKBONE_TO_WEAKER: { en: 'In the exchange of two schools the one that has the smaller share of backbone teachers gains none of them, those who leave it counted', zh: '对调后薄弱学校骨干教师未净增' },
} as const;

export type WarningCode = ConstraintCode | keyof typeof hollowWords;
