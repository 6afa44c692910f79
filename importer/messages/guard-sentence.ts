import type { RowRule } from '../../subgraphs/kit/correct/row-rule';
import { message, type Message } from './message';

/** What a rule of a row means to whoever broke it: what would be right, as the rule itself says it, or else what its code says. */
export function guardSentence({ code, right }: Pick<RowRule, 'code' | 'right'>): Message {
  if (right) return message('guard-broken', { right });
  switch (code) {
    case 'NOT_OPEN':
      return message('guard-not-open');
    case 'OUTSIDE_POSTING':
      return message('guard-outside-posting');
    case 'NOT_A_MEMBER':
      return message('guard-not-a-member');
    case 'FULL':
      return message('guard-full');
    case 'SAME':
      return message('guard-same');
    default:
      return message('guard-contradiction');
  }
}
