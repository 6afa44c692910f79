import sql from 'sql-template-tag';
import { defineList, orderEnum, type FilterRules } from '../../kit';
import { decidedStates } from '../../network/rotation-life';
import { isBackbone } from '../honour/backbone';
import { schoolsOfCounty } from '../in-county';
import { isTownshipSchool, shareGroup, yesOrNo } from '../places';
import { ofSubject } from '../teacher/of-subject';
import { RotationAssignment } from './rotation.entity';
import { RotationWhere } from './rotation.where';

export const rotationFilters = {
  countyCode: (code: string) => sql`(t.from_school_id IN ${schoolsOfCounty(code)} OR t.to_school_id IN ${schoolsOfCounty(code)})`,
  subject: ofSubject,
  toTownship: yesOrNo(isTownshipSchool(sql`t.to_school_id`)),
  fromTownship: yesOrNo(isTownshipSchool(sql`t.from_school_id`)),
  insideOneGroup: yesOrNo(shareGroup(sql`t.from_school_id`, sql`t.to_school_id`)),
  backbone: yesOrNo(isBackbone(sql`t.teacher_id`, sql`t.school_year`)),
} satisfies FilterRules;

export const rotations = defineList({
  name: 'RotationAssignment',
  zh: '交流轮岗',
  entity: RotationAssignment,
  where: RotationWhere,
  order: orderEnum('RotationAssignmentOrder', { STARTS_ON: ['startsOn', '开始日期'], SCHOOL_YEAR: ['schoolYear', '学年'] }),
  dated: { state: 'state', holding: decidedStates },
  filters: rotationFilters,
});
