import { describedEnum, type EnumValue } from '../schema/described-enum';

/** The closed list of business refusals. What differs from case to case is in `params`; the sentence is the client's. */
export const UserErrorCode = describedEnum('UserErrorCode', 'Why a change was refused (拒绝原因).', {
  ALREADY_EXISTS: { en: 'There is one already', zh: '已存在' },
  BELOW_SHORTEST_STAY: { en: 'It is for less than the years of the rule', zh: '不足规定交流年限' },
  BREAKS_LINKS: { en: 'It would break links that still hold', zh: '会破坏现有关系' },
  CHANGED_SINCE: { en: 'Somebody has changed what it would put back', zh: '相关记录已被修改' },
  CYCLE: { en: 'It would lead back to where it begins', zh: '形成循环' },
  EMPTY: { en: 'There is nothing in it', zh: '内容为空' },
  FULL: { en: 'No seat, post or place is left', zh: '名额已满' },
  IDEMPOTENCY_KEY_REUSED: { en: 'The key was used for a different request', zh: '幂等键已用于其他请求' },
  INVALID_STATE: { en: 'It is not in a state that allows this', zh: '当前状态不允许' },
  INVALID_VALUE: { en: 'A value is outside what is allowed', zh: '取值不合规' },
  NO_RULE: { en: 'No rule in force says what it is reckoned by', zh: '无适用规则' },
  NOT_A_MEMBER: { en: 'The school does not belong to the group then', zh: '学校当时不属于该集团' },
  NOT_A_PARTICIPANT: { en: 'Whoever it is did not take part', zh: '未参加' },
  NOT_FOUND: { en: 'There is no such record', zh: '未找到' },
  NOT_KNOWN: { en: 'What it is reckoned from is not on record', zh: '所需数据未登记' },
  NOT_ON_ONE_SERVER: { en: 'Parts of the graph lie on other database servers, so that it cannot be done at once', zh: '数据分置多台服务器,无法一次完成' },
  NOT_OPEN: { en: 'The school or group does not exist then', zh: '学校或集团当时不存在' },
  OUT_OF_REACH: { en: 'It is not within what the account may change', zh: '超出账号权限范围' },
  OUTSIDE_POSTING: { en: 'It reaches beyond the posting it depends on', zh: '超出任职期间' },
  OVERLAPS: { en: 'It overlaps one that holds at the same time', zh: '时间重叠' },
  SAME: { en: 'Both sides are the same', zh: '双方相同' },
  STALE_VERSION: { en: 'Somebody else changed it meanwhile', zh: '版本已过期' },
  TOO_OFTEN: { en: 'It was done as often as is allowed for now', zh: '已达次数上限' },
});
export type UserErrorCode = EnumValue<typeof UserErrorCode>;
