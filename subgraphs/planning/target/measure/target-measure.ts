import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

/**
 * What of the graph observes a target. Each counts what belongs to the county of the target; where it says "of its area" or "of its
 * stages", only what the target is about. "In its period" is from the beginning of the target to its day or, for a yearly one, the year.
 */
export const TargetMeasure = describedEnum('TargetMeasure', 'What of the graph observes a target (观测指标).', {
  PUBLIC_KINDERGARTENS: { en: 'Public kindergartens of its area that are open', zh: '公办幼儿园数' },
  NEW_PUBLIC_KINDERGARTENS: { en: 'Public kindergartens of its area that opened in its period', zh: '新建公办幼儿园数' },
  SCHOOLS_CLOSED: { en: 'Schools and teaching points of its area that closed in its period', zh: '撤并学校(含教学点)数' },
  PLACES_ADDED: { en: 'Places added by changes that are done and end in its period, at schools of its area that teach its stages, by the project of its counted name when it has one', zh: '新增学位数' },
  NEW_DESIGNATIONS: { en: 'Schools of its area that were awarded the designation of its counted name in its period', zh: '新增称号学校数' },
  DESIGNATED_KINDERGARTEN_SHARE: { en: 'Public kindergartens of its area that hold the designation of its counted name, in percent', zh: '公办幼儿园称号覆盖率' },
  PUPILS: { en: 'Pupils of its stages in the classes of the school year', zh: '在校学生数' },
  OVERSIZE_CLASS_SHARE: { en: 'Classes of the size from which one is large by the rules of the county, or more, of its stages and the school year, in percent', zh: '大班额比例' },
  PUBLIC_KINDERGARTEN_PUPIL_SHARE: { en: 'Kindergarten pupils who are in public ones, in percent', zh: '公办园在园幼儿占比' },
  INCLUSIVE_KINDERGARTEN_PUPIL_SHARE: { en: 'Kindergarten pupils who are in public or inclusive private ones, in percent', zh: '普惠性幼儿园覆盖率' },
  TOWNSHIPS_WITH_PUBLIC_KINDERGARTEN: { en: 'Towns and townships with a public kindergarten, in percent', zh: '公办幼儿园乡镇覆盖率' },
  TOWNSHIPS_WITH_INCLUSIVE_KINDERGARTEN: { en: 'Towns, townships and subdistricts with a public or inclusive private kindergarten, in percent', zh: '公办或普惠性幼儿园乡镇(街道)覆盖率' },
  TOWNSHIPS_WITH_BOARDING_OR_NINE_YEAR_SCHOOL: { en: 'Towns and townships with a boarding school or a nine-year school, in percent', zh: '寄宿制或九年一贯制学校乡镇覆盖率' },
  TOWNSHIPS_WITH_COMMUNITY_SCHOOL: { en: 'Towns, townships and subdistricts with a community school, in percent', zh: '社区学校乡镇(街道)覆盖率' },
  POSTGRADUATE_SHARE: { en: 'Teachers of its stages with a master or doctor degree, in percent', zh: '研究生学历教师占比' },
  BACHELOR_SHARE: { en: 'Teachers of its stages with a bachelor degree or a higher one, in percent', zh: '本科及以上学历教师占比' },
  ASSOCIATE_SHARE: { en: 'Teachers of its stages with an associate degree or a higher one, in percent', zh: '专科及以上学历教师占比' },
  DUAL_QUALIFIED_SHARE: { en: 'Teachers of vocational subjects in vocational schools who are dual-qualified, in percent', zh: '“双师型”教师占专业课教师比例' },
  VOCATIONAL_COURSE_TEACHER_SHARE: { en: 'Teachers in vocational schools who teach vocational subjects, in percent', zh: '专业课教师占比' },
  ROTATED_TO_TOWNSHIP: { en: 'Teachers, persons, who rotate to township and rural schools in the school year', zh: '轮岗到乡镇学校教师数' },
  RECRUITED: { en: 'Teachers, persons, recruited in its period', zh: '招录教师数' },
  HONOURS: { en: 'Honours held by its teachers, not persons', zh: '教师荣誉数' },
  BACKBONE_TEACHERS: { en: 'Backbone teachers of county level and above, persons', zh: '骨干教师数' },
  STUDIOS: { en: 'Studios at its schools', zh: '名师工作室数' },
  TRAINING_BASES: { en: 'Training bases among its schools', zh: '培训基地学校数' },
  TRAINING_PERSONS: { en: 'Persons trained in its period by programmes that count persons, of its counted name when it has one', zh: '培训人数' },
  TRAINING_PERSON_TIMES: { en: 'Person-times trained in its period by programmes that count person-times, of its counted name when it has one', zh: '培训人次' },
  TRAINING_SESSIONS: { en: 'Sessions held in its period by programmes that count sessions, of its counted name when it has one', zh: '培训期数' },
  TRAINED_TEACHER_SHARE: { en: 'Teachers who attended a training session in its period, in percent', zh: '教师培训覆盖率' },
  STATION_SUBJECTS: { en: 'Subjects of the cultivation stations that were approved in its period', zh: '乡村教师培育站学科数' },
  SCHOOL_DISTRICTS_WITH_LEAD: { en: 'School districts that have a lead school', zh: '有龙头校的大学区数' },
  EDUCATION_GROUPS_WITH_LEAD: { en: 'Education groups that have a lead school', zh: '有牵头校的教育集团数' },
  RURAL_SCHOOLS_WITHOUT_PARTNER: { en: 'Rural schools that no urban school helps', zh: '未结对的乡村学校数' },
  SPECIAL_ROOMS: { en: 'Special rooms of its schools: all but classrooms, sports venues, canteens and dormitories', zh: '专用教室与功能室数' },
  SCHOOLS_WITH_MAKER_CENTRE: { en: 'Primary and secondary schools with a maker centre, in percent', zh: '创客空间学校覆盖率' },
  SCHOOLS_WITH_THREE_DEFENCES: { en: 'Schools with defence by people, by barriers and by technology, in percent', zh: '“三防”建设学校覆盖率' },
  PROJECTS_ACCEPTED: { en: 'Construction projects that were accepted, of the programme of its counted name when it has one', zh: '通过验收的建设项目数' },
});
export type TargetMeasure = EnumValue<typeof TargetMeasure>;
export const TargetMeasureFilter = enumFilter('TargetMeasure', TargetMeasure);
