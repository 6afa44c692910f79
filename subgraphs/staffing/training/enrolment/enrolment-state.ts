import { describedEnum, type EnumValue } from '../../../kit';

export const EnrolmentState = describedEnum('EnrolmentState', 'State of an enrolment (报名状态).', {
  ENROLLED: { en: 'Enrolled, the session not yet held or not yet recorded', zh: '已报名' },
  ATTENDED: { en: 'Attended', zh: '已参训' },
  ABSENT: { en: 'Did not come', zh: '缺席' },
  WITHDRAWN: { en: 'Withdrew before the session', zh: '退出' },
});
export type EnrolmentState = EnumValue<typeof EnrolmentState>;
