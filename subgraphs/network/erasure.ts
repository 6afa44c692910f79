import { openLogToStrikes, strikeDdl, type ColumnsByTable } from '../kit';

/** The name of all who were erased, and what stands where they were spoken of; as the constraints of the tables have it. */
export const nameless = '已注销';

/** What a name of two signs is not the middle of: a sign that belongs to no word, a verb or title that a name follows. */
const before = '(^|[^一-龥0-9A-Za-z]|[由请为给与和及同向对让是找]|老师|教师|同志|校长|园长|主任|书记|组长|专家|督学|已注销)';
const after = '($|[^一-龥0-9A-Za-z]|[的等与和及在任讲授带获调]|老师|教师|同志|先生|女士|校长|副校长|园长|主任|书记|组长|专家|名师|工作室|公开课|示范课|研讨课|讲座|报告|听课|评课|上课|磨课)';

/**
 * How one subgraph forgets the name of a teacher who was erased (`strike`, called by staffing alone): `words` are its columns that hold words
 * of anybody about anything, `told` those that name something or somebody of its own.
 */
export const strikingDdl = (schema: string, words: ColumnsByTable, told: ColumnsByTable): string =>
  strikeDdl({ schema, caller: 'sng_staffing', instead: nameless, shorterThan: 3, capitalShorterThan: 6, before, after, words, told });

/** The same where the change log of the subgraph is of the common kind. */
export const erasureDdl = (schema: string, words: ColumnsByTable, told: ColumnsByTable): string => [openLogToStrikes(schema), strikingDdl(schema, words, told)].join(';\n');
