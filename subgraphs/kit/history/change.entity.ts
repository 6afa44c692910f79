import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../schema/scalars';
import { ChangeKind } from './change-kind';
import { fieldChanges } from './field-changes';
import { SeenBy } from '../access/seen-by';

@SeenBy('OFFICE')
@ObjectType({ description: 'What one change did to one field (字段变更). Values as JSON text; links as the id they lead to.' })
@Directive('@shareable')
export class FieldChange {
  @Field(() => String, { description: 'Field of the record (字段).' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it was (变更前); null for nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became (变更后); null for nothing.' })
  after!: string | null;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'One change of one record (变更记录), written in the transaction that made it and never altered.' })
@Directive('@shareable')
@Entity()
export class Change {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifier (标识).' })
  id!: string;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at!: Date;

  @Column({ type: 'text', nullable: true })
  @SeenBy('COUNTY')
  @Field(() => String, { nullable: true, description: 'Who (操作人); null for an import.' })
  actor!: string | null;

  @Column({ type: 'text', nullable: true })
  @SeenBy('COUNTY')
  @Field(() => String, { nullable: true, description: 'The request that made it (请求编号).' })
  request!: string | null;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'The mutation that made it, or "import" (操作).' })
  operation!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in the words of who put a mistake right (原因); null for other changes.' })
  reason!: string | null;

  @Column({ type: 'text' })
  recordTable!: string;

  @Column({ type: 'uuid' })
  recordId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Version of the record after it (变更后版本).' })
  version!: number;

  @Column({ type: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  @Column({ type: 'jsonb', nullable: true })
  after!: Record<string, unknown> | null;

  @Field(() => ChangeKind, { description: 'What happened to the record (变更类型).' })
  kind(): ChangeKind {
    if (!this.before) return ChangeKind.CREATED;
    if (this.reason !== null) return this.after ? ChangeKind.CORRECTED : ChangeKind.VOIDED;
    return this.after ? ChangeKind.CHANGED : ChangeKind.REMOVED;
  }

  @Field(() => [FieldChange], { description: 'What changed, field by field (字段变更).' })
  fields(): FieldChange[] {
    return fieldChanges(this.before, this.after);
  }
}
