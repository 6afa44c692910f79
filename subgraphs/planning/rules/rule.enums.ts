import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** What a county has to share out among its schools, measured per pupil: 教督〔2017〕6号, the seven figures of each school. */
export const ResourceIndicator = describedEnum('ResourceIndicator', 'Resource indicator of quality balance (优质均衡资源配置指标).', {
  TEACHERS_ABOVE_DEGREE: { en: 'Teachers above the required degree per 100 pupils', zh: '每百名学生拥有高于规定学历教师数' },
  BACKBONE_TEACHERS: { en: 'Backbone teachers of county level and above per 100 pupils', zh: '每百名学生拥有县级以上骨干教师数' },
  PE_ARTS_TEACHERS: { en: 'Full-time PE and arts teachers per 100 pupils', zh: '每百名学生拥有体育、艺术专任教师数' },
  TEACHING_AREA: { en: 'Teaching and auxiliary floor area, square metres per pupil', zh: '生均教学及辅助用房面积' },
  SPORTS_AREA: { en: 'Sports area, square metres per pupil', zh: '生均体育运动场馆面积' },
  EQUIPMENT_VALUE: { en: 'Teaching equipment, yuan per pupil', zh: '生均教学仪器设备值' },
  MULTIMEDIA_CLASSROOMS: { en: 'Networked multimedia classrooms per 100 pupils', zh: '每百名学生拥有网络多媒体教室数' },
});
export type ResourceIndicator = EnumValue<typeof ResourceIndicator>;

export const resourceIndicators = Object.keys(ResourceIndicator) as ResourceIndicator[];

export const RuleSubject = describedEnum('RuleSubject', 'What a rule is about (规则事项).', {
  TEACHERS_ABOVE_DEGREE: { en: 'Teachers above the required degree per 100 pupils', zh: '每百名学生拥有高于规定学历教师数' },
  BACKBONE_TEACHERS: { en: 'Backbone teachers per 100 pupils', zh: '每百名学生拥有县级以上骨干教师数' },
  PE_ARTS_TEACHERS: { en: 'Full-time PE and arts teachers per 100 pupils', zh: '每百名学生拥有体育、艺术专任教师数' },
  TEACHING_AREA: { en: 'Teaching and auxiliary floor area per pupil', zh: '生均教学及辅助用房面积' },
  SPORTS_AREA: { en: 'Sports area per pupil', zh: '生均体育运动场馆面积' },
  EQUIPMENT_VALUE: { en: 'Teaching equipment per pupil', zh: '生均教学仪器设备值' },
  MULTIMEDIA_CLASSROOMS: { en: 'Networked multimedia classrooms per 100 pupils', zh: '每百名学生拥有网络多媒体教室数' },
  INDICATORS_MET: { en: 'Indicators that a school meets', zh: '学校达标指标数' },
  INDICATOR_FLOOR: { en: 'Part of the standard that the other indicators reach', zh: '其余指标不低于标准的比例' },
  VARIATION: { en: 'Coefficient of variation among the schools of a county', zh: '校际差异系数' },
  LEAST_PUPILS: { en: 'Pupils from which a teaching point counts', zh: '教学点计入的最少学生数' },
  ROTATION_SHARE: { en: 'Share of eligible teachers that rotates in a school year', zh: '交流轮岗教师比例' },
  BACKBONE_SHARE: { en: 'Share of backbone teachers', zh: '骨干教师交流比例' },
  YEARS_AT_SCHOOL: { en: 'Years at one school after which a teacher is due to rotate', zh: '在同一学校连续任教年限' },
  EXEMPT_AGE: { en: 'Age from which a teacher is no longer due to rotate, by sex, its parameter', zh: '不再列入交流的教师年龄(按性别)' },
  LEADER_YEARS: { en: 'Years as principal or deputy of one school after which rotation is due', zh: '校长在同一学校任职年限' },
  LEADER_TERMS: { en: 'Terms as principal or deputy of one school after which rotation is due', zh: '校长在同一学校任职届数' },
  LEADER_TERM_YEARS: { en: 'Years of one term of a principal or deputy', zh: '校长每届任期年数' },
  LEADER_EXEMPT_AGE: { en: 'Age from which a principal or deputy is no longer due to rotate, by sex, its parameter', zh: '不再列入交流的校长年龄(按性别)' },
  SHORTEST_STAY: { en: 'School years that an assignment of a kind, its parameter, must last to count; a kind without such a rule never counts', zh: '计入交流的最短期限(按交流形式)' },
  CLASS_SIZE: { en: 'Standard class size', zh: '标准班额' },
  LARGE_CLASS: { en: 'Size from which a class is oversize', zh: '大班额' },
  EXTRA_LARGE_CLASS: { en: 'Size from which a class is far oversize', zh: '超大班额' },
  PUPILS_PER_STAFF: { en: 'Pupils for each of the staff, teachers and others', zh: '生员比(学生与教职工之比)' },
  NON_TEACHING_SHARE: { en: 'Share of the staff who do not teach', zh: '非教学人员占教职工比例' },
  VILLAGE_TEACHERS_PER_CLASS: { en: 'Teachers for each class of a village school or teaching point', zh: '乡村学校和教学点班师比' },
  TEACHERS_PER_CLASS: { en: 'Teachers for each class of any school', zh: '各校每班教师数下限' },
  FUNDED_PUPILS: { en: 'Pupils that a smaller school is funded for', zh: '小规模学校公用经费核定学生数' },
  LESSONS: { en: 'Lessons a week of a subject, its parameter, summed over the grades of a stage', zh: '学科周课时(学段各年级合计)' },
  STAGE_WEIGHT: { en: 'Weight of a pupil of a stage in a through-train school of a kind, its parameter, where a pupil of its lowest stage weighs 1', zh: '一贯制学校学段折算系数(按学校类别)' },
  TRAINING_HOURS: { en: 'Training hours of a teacher in so many years, its parameter', zh: '若干年培训学时(年数为参数)' },
});
export type RuleSubject = EnumValue<typeof RuleSubject>;
export const RuleSubjectFilter = enumFilter('RuleSubject', RuleSubject);

export const Comparator = describedEnum('Comparator', 'How a figure is held against a threshold (比较方式). The threshold itself passes.', {
  AT_LEAST: { en: 'Not less than', zh: '不低于' },
  AT_MOST: { en: 'Not more than', zh: '不高于' },
});
export type Comparator = EnumValue<typeof Comparator>;

/** What is divided by what: packs differ in it more than in the figures. */
export const RuleQuantity = describedEnum('RuleQuantity', 'What a rule counts (计数口径).', {
  PUPILS: { en: 'Pupils', zh: '在校生' },
  HUNDRED_PUPILS: { en: 'Hundreds of pupils', zh: '每百名学生' },
  TEACHERS: { en: 'Teachers', zh: '教师' },
  ELIGIBLE_TEACHERS: { en: 'Teachers due to rotate', zh: '符合交流条件的教师' },
  ELIGIBLE_BACKBONE_TEACHERS: { en: 'Backbone teachers due to rotate', zh: '符合交流条件的骨干教师' },
  ROTATED_TEACHERS: { en: 'Teachers who rotate', zh: '实际交流的教师' },
  ELIGIBLE_TOWN_TEACHERS: { en: 'Teachers of town and good schools due to rotate', zh: '城镇学校、优质学校符合交流条件的教师' },
  ROTATED_TOWN_TEACHERS: { en: 'Teachers of town and good schools who rotate', zh: '城镇学校、优质学校实际交流的教师' },
  ROTATED_BACKBONE_TEACHERS: { en: 'Backbone teachers who rotate', zh: '实际交流的骨干教师' },
  INDICATORS: { en: 'Resource indicators', zh: '资源配置指标' },
  STANDARD: { en: 'The standard of the indicator', zh: '指标标准值' },
  STANDARD_DEVIATION: { en: 'Standard deviation, weighted by pupils', zh: '标准差(按学生数加权)' },
  MEAN: { en: 'Mean of the county', zh: '全县平均值' },
  SQUARE_METRES: { en: 'Square metres', zh: '平方米' },
  YUAN: { en: 'Yuan', zh: '元' },
  CLASSROOMS: { en: 'Classrooms', zh: '教室' },
  YEARS: { en: 'Years', zh: '年' },
  TERMS: { en: 'Terms of office', zh: '届' },
  HOURS: { en: 'Hours of training', zh: '学时' },
  STAFF: { en: 'All staff, teachers and others', zh: '教职工' },
  NON_TEACHING_STAFF: { en: 'Staff who do not teach', zh: '非教学人员' },
  CLASSES: { en: 'Classes', zh: '教学班' },
  LESSONS: { en: 'Lessons a week that teachers of the subject give', zh: '周课时(由学科教师任教)' },
  SHARED_LESSONS: { en: 'Lessons a week that no teacher of a subject gives, but whoever teaches', zh: '周课时(由各科教师分担)' },
  STAGE_LESSONS: { en: 'All lessons a week of the stage', zh: '学段周课时合计' },
});
export type RuleQuantity = EnumValue<typeof RuleQuantity>;
