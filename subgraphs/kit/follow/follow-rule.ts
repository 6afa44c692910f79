/**
 * What happens to the rows that refer to something which another takes over on a day, told once for each table. SQL in a rule speaks of
 * the row as `t`, of what ends as `$1`, of what follows it as `$2`, of the day as `$3` and of the part that goes over as `$4`.
 */
export interface FollowRule {
  /** What is referred to: a school, a county. */
  readonly reference: string;
  /** Name of such rows in reports. */
  readonly kind: string;
  readonly table: string;
  /** Columns that hold the reference. None where `when` alone chooses the rows. */
  readonly columns?: readonly string[];
  /**
   * `SPLIT`: holds for a time, ends on the day and goes on as a new row of the follower. `MOVE`: the row itself goes over. `ENDS`: holds for a time
   * and ends, for it is a decision of the one that ends. `REPORT`: is left as it is, and told. `HISTORY`: tells what was.
   */
  readonly treatment: 'SPLIT' | 'MOVE' | 'ENDS' | 'REPORT' | 'HISTORY';
  /** Treatment when all that changed is the name or code of what is referred to; the same when left out. */
  readonly asOne?: 'SPLIT' | 'MOVE';
  /** A row that has no days of its own goes over when the day has come, not when it is decided. */
  readonly waits?: boolean;
  /** First day of a row, and the first it holds no longer. */
  readonly period?: readonly [starts: string, ends: string];
  /** SQL: which rows are meant. All when left out. */
  readonly when?: string;
  /** SQL: that the follower has such a row already, or could not have this one. */
  readonly taken?: string;
  /** What becomes of a row whose place is taken: it ends on the day, is dropped for the other one, or is told. */
  readonly ifTaken?: 'END' | 'DROP' | 'REPORT';
  /** SQL of a row that would begin after the day, but whose place is taken: assignments that call it off. It is dropped when left out. */
  readonly calledOff?: Readonly<Record<string, string>>;
  /** SQL for each of `columns`: whether it goes over when only a part does. Rows of rules without stay with a part. */
  readonly chosen?: readonly string[];
  /** Further assignments, by column, of the row that goes over. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Rows that belong to a row that is split: those from the day on belong to the new one. */
  readonly children?: readonly { readonly kind: string; readonly table: string; readonly column: string; readonly on: string }[];
  /** Why a row is ended or told, as a code. */
  readonly reason?: string;
}

const text = (value: string | undefined): string => (value === undefined ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
const texts = (values: readonly string[] | undefined): string => (values === undefined ? 'NULL' : `ARRAY[${values.map(text).join(', ')}]::text[]`);
const json = (value: object | undefined): string => `${text(value && JSON.stringify(value))}::jsonb`;

/** Statement that adds rules to those of a subgraph, after the ones that are there. */
export const followRules = (schema: string, rules: readonly FollowRule[]): string => `
  INSERT INTO ${schema}.follow_rule (reference, kind, table_name, columns, treatment, as_one, waits, starts, ends, condition, taken, if_taken, called_off, chosen, sets, children, reason)
  VALUES ${rules.map(rowOf).join(',\n    ')}`;

const rowOf = (rule: FollowRule): string =>
  `(${[
    text(rule.reference),
    text(rule.kind),
    text(rule.table),
    texts(rule.columns ?? []),
    text(rule.treatment),
    text(rule.asOne ?? rule.treatment),
    String(rule.waits ?? false),
    text(rule.period?.[0]),
    text(rule.period?.[1]),
    text(rule.when ?? 'true'),
    text(rule.taken ?? 'false'),
    text(rule.ifTaken ?? 'REPORT'),
    json(rule.calledOff),
    texts(rule.chosen),
    json(rule.sets ?? {}),
    json(rule.children ?? []),
    text(rule.reason),
  ].join(', ')})`;
