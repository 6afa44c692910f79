/** What subgraphs use of the kit. */
export { isFor } from './access/audience';
export type { ConcernOf, Concerns, MutationRules } from './access/mutation-rule';
export { concernOf, countyItself, onlyNamed, schoolItself } from './access/concern';
export { byAdministrator, byCounty, byLeadSchool, bySchool, bySelf } from './access/mutation-roles';
export { seesMembers } from './access/members';
export { rowsSeen } from './access/rows-seen';
export type { RowPolicy, Rows } from './access/row-policy';
export { ofSchoolsSeen, requireSchoolSeen, seesSchool } from './access/schools';
export { InDetail, SeenBy } from './access/seen-by';
export { fewestPersons, hides, onlyMany, seesStaff, toldBeside, toldOf, tooFew, withheld, type Told } from './access/small-counts';
export type { SubgraphAccess } from './access/subgraph-access';
export { ofTeachersSeen, schoolsOfTeachers, teacherItself, unpostedOf } from './access/teachers';
export { Scope } from './context/scope';
export { correctable, correctionsBy } from './correct/corrections';
export type { Correctable } from './correct/correctable';
export { dayOfRequest, type RowRule } from './correct/row-rule';
export type { Viewer } from './context/viewer';
export type { Class, ConcreteClass, SubgraphDefinition } from './definition';
export { datedColumns, newIdFunction, oneOf, recordedColumns, someOf } from './database/ddl';
export { Migration } from './database/migration';
export { CodedError } from './errors/coded-error';
export { UserErrorCode } from './errors/user-error-codes';
export { followDdl, followFunction, followKeepsVersions } from './follow/follow.ddl';
export { presentCodes, type Coded } from './follow/present-codes';
export { followRules, type FollowRule } from './follow/follow-rule';
export { kilometresBetween, kilometresSql, roundedKilometres, type Position } from './geo/kilometres';
export { changeLog, changesWrittenByOwner, logChangesOf } from './history/change-log.ddl';
export { changeReasons } from './history/reasons.ddl';
export { folded, foldedColumn } from './read/filter/fold';
export { openLogToStrikes, strikeDdl, type ColumnsByTable } from './strike/strike.ddl';
export { readAggregate, readAggregateOf, type AggregateSource, type GroupKey } from './read/aggregate';
export { readComputed } from './read/connection/computed-list';
export { pageOfItems } from './read/connection/items';
export { Paging, type ConnectionArgs } from './read/connection/connection.args';
export { connectionType, type Connection } from './read/connection/connection.types';
export { holds, holdsOn, PeriodInput, type DatedConnectionArgs, type When } from './read/connection/dated';
export { defineList } from './read/connection/list';
export { orderEnum } from './read/connection/order';
export type { PagingArgs } from './read/connection/page-window';
export {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  enumFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  StringFilter,
  type EnumFilter,
} from './read/filter/operators';
export { oneValue } from './read/filter/one-value';
export { checkIds, conditionOn, conditionsOf, type FilterRules } from './read/filter/where';
export { isId } from './read/id';
export { codedListResolver, listResolver } from './read/list.resolver';
export { ownReference, stubReference } from './read/reference';
export { describedEnum, enumLabels, type EnumValue } from './schema/described-enum';
export { Provenance } from './schema/provenance';
export { dayAfter, dayBefore } from './days';
export { DatedRecord, keyedById, Recorded } from './schema/record';
export { DateScalar, DateTimeScalar } from './schema/scalars';
export { boolean, choice, choices, code, date, decimal, dueDay, goneFrom, instant, integer, lastDay, origin, period, reference, roughDate, text } from './sheet/columns';
export type { SheetGuards } from './sheet/guard';
export type { Sheet } from './sheet/sheet';
export type { ConstraintMeanings } from './write/constraints';
export { enteredCode, enteredText, givenCode, optionalText } from './write/entered';
export { refuseFirstDay } from './write/first-day';
export { requireEarlierEnd, requirePeriod } from './write/given-period';
export { ChangeInput, CreationInput, MutationInput } from './write/inputs';
export { mutate, type Outcome } from './write/mutate';
export { pastDay } from './write/past-day';
export { payloadType } from './write/payload';
export { Refusal, refuse, userError } from './write/refusal';
export { reloading } from './write/reloading';
export { requireParts, type Parts } from './write/require-parts';
export { requireRules } from './write/require-rules';
export { stateMachine } from './write/state-machine';
export { Transaction } from './write/transaction';
