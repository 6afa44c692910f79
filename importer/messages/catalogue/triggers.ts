/** What the rules mean that triggers keep, by the name each gives its refusal, with hyphens. */
export const triggers = {
  'area-succession-no-circle': { en: 'would make a county or township follow itself, directly or through others', zh: '会使县区或乡镇直接或间接地承接自身' },
  'building-housing-full': { en: 'finds no place: more would live in the building than it has places', zh: '没有床位：入住人数将超过该楼的床位数' },
  'housing-assignment-in-housing': { en: 'is no staff housing, or teachers live in it; name a building of the kind staff housing', zh: '不是教师周转房，或有教师入住；请填写类别为周转房的校舍' },
  'mentor-link-holds-sessions': { en: 'would leave a session of the pair outside the time of the mentor link', zh: '会使该师徒的活动落在结对期之外' },
  'mentor-link-inside-postings': { en: 'reaches beyond the time in which both are appointed', zh: '超出了师徒双方的任职期' },
  'mentor-session-inside-link': { en: 'lies on a day on which these two are not mentor and mentee in the subject', zh: '所在日期双方在该学科不是师徒' },
  'portfolio-item-not-of-the-erased': { en: 'belongs to a teacher whose data were erased; nothing more is recorded', zh: '属于个人数据已注销的教师；不再记录' },
  'post-not-overfilled': { en: 'finds no place: all places of the post are filled', zh: '没有空岗：该岗位的名额已满' },
  'rotation-assignment-week-not-overfull': {
    en: 'takes more of the week of the teacher than there is: the shares of all that holds on a day add up to more than 1; correct the shares or the days',
    zh: '超出该教师的一周工作量：同一日各项交流所占之和大于 1；请更正每周走教占比或日期',
  },
  'school-succession-no-circle': { en: 'would make a school follow itself, directly or through others', zh: '会使学校直接或间接地承接自身' },
  'teacher-erased-stays-so': { en: 'belongs to a teacher whose data were erased, which stays so', zh: '属于个人数据已注销的教师；注销不可撤销' },
  'teacher-private-not-of-the-erased': { en: 'belongs to a teacher whose data were erased; no personal data are recorded again', zh: '属于个人数据已注销的教师；不再登记个人信息' },
  'training-session-seats': { en: 'finds no seat: all seats of the session are taken', zh: '没有名额：该场次的名额已满' },
} as const;
