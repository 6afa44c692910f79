import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { SeenBy } from '../access/seen-by';
import { SnakeNaming } from '../database/naming';
import { Change, FieldChange } from '../history/change.entity';
import { fieldChanges } from '../history/field-changes';
import { defineList } from '../read/connection/list';
import { orderEnum } from '../read/connection/order';
import { DateTimeFilter, IdFilter, StringFilter } from '../read/filter/operators';
import { conditionOn } from '../read/filter/where';
import { DateTimeScalar } from '../schema/scalars';
import { typeOf } from './put-right';

@SeenBy('OFFICE')
@ObjectType({ description: 'A record that was taken out as one that never was (作废记录): it counts nowhere, and this tells what it was.' })
@Directive('@shareable')
export class VoidedRecord {
  @Field(() => ID, { description: 'Identifier of the record (记录标识).' })
  id!: string;

  @Field(() => String, { description: 'Its type in the graph, such as Appointment (记录类型).' })
  type!: string;

  @Field(() => DateTimeScalar, { description: 'When it was voided (作废时间).' })
  at!: Date;

  @SeenBy('COUNTY')
  @Field(() => String, { nullable: true, description: 'Who voided it (操作人); null for an import.' })
  actor!: string | null;

  @Field(() => String, { description: 'The mutation that did, or "import" (操作).' })
  operation!: string;

  @Field(() => String, { description: 'Why, in the words of who voided it (作废原因).' })
  reason!: string;

  @Field(() => [FieldChange], { description: 'What it said, as `before` (作废前内容).' })
  fields!: FieldChange[];
}

@InputType({ description: 'Conditions on voided records (作废记录筛选条件).' })
class VoidedRecordWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Type in the graph (记录类型).' })
  type?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The record (记录标识).' })
  record?: IdFilter;

  @Field(() => ID, { nullable: true, description: 'A record it named, such as its teacher or school (所涉记录).' })
  of?: string;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was voided (作废时间).' })
  at?: DateTimeFilter;
}

const naming = new SnakeNaming();
const tableOf = (type: string): string => naming.tableName(type, undefined);

const asTables = ({ eq, in: oneOf, ...others }: StringFilter): object => ({ ...others, ...(eq ? { eq: tableOf(eq) } : {}), ...(oneOf ? { in: oneOf.map(tableOf) } : {}) });

export const voidedRecords = defineList<Change, VoidedRecord>({
  name: 'VoidedRecord',
  zh: '作废记录',
  entity: Change,
  nodeType: VoidedRecord,
  node: ({ recordId, recordTable, at, actor, operation, reason, before }) => ({
    id: recordId,
    type: typeOf(recordTable),
    at,
    actor,
    operation,
    reason: reason ?? '',
    fields: fieldChanges(before, null),
  }),
  shareable: true,
  where: VoidedRecordWhere,
  order: orderEnum('VoidedRecordOrder', { AT: ['at', '时间'] }),
  filters: {
    type: (filter: StringFilter) => conditionOn('type', { sql: sql`t.record_table`, type: 'text' }, asTables(filter)),
    record: (filter: IdFilter) => conditionOn('record', { sql: sql`t.record_id`, type: 'uuid' }, filter),
    of: (id: string) => sql`EXISTS (SELECT FROM jsonb_each_text(t.before) AS named WHERE named.value = ${id.toLowerCase()})`,
  },
});
