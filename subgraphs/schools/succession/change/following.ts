import { FollowedRows } from '../followed';

/** What the payloads of decisions have beside the succession. */
export const followedList = {
  followed: {
    type: FollowedRows,
    description:
      'What followed, waits, ended or is reported, by kind (随转清单); with `dryRun` what would. Empty for a proposal, and for a repeated idempotency key: `succession.followed` tells it then.',
  },
};

interface Decided<Succession> {
  readonly succession: Succession;
  readonly followed: readonly FollowedRows[];
}

/** Gathers what followed from one attempt of a change, for its payload. */
export class Following<Succession> {
  followed: readonly FollowedRows[] = [];

  one({ succession, followed }: Decided<Succession>): Succession {
    this.followed = followed;
    return succession;
  }

  many(decided: readonly Decided<Succession>[]): Succession[] {
    this.followed = summed(decided.flatMap(({ followed }) => followed));
    return decided.map(({ succession }) => succession);
  }
}

/** Several successions decided at once are told together. */
function summed(all: readonly FollowedRows[]): FollowedRows[] {
  const sums = new Map<string, FollowedRows>();
  for (const rows of all) {
    const key = `${rows.kind} ${rows.outcome} ${rows.reason}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, count: sum.count + rows.count, ids: [...sum.ids, ...rows.ids] } : rows);
  }
  return [...sums.values()];
}
