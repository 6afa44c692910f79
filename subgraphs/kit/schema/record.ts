import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { dayBefore } from '../days';
import { Provenance } from './provenance';
import { DateScalar } from './scalars';

/** What every record of every subgraph has. One class serves as table row and GraphQL type. */
@ObjectType()
export abstract class Recorded {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;

  @Column({ type: 'text' })
  @Field(() => Provenance, { description: 'Where the record comes from (数据来源).' })
  provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The document or fact that states it (出处), for published records.' })
  source!: string | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Version (版本): grows by one with every change.' })
  version!: number;
}

/**
 * A record that holds for a time: half open, `startsOn` is the first day it holds, `endsOn` the first day it no longer does.
 * Half open so that one row can end on the day the next begins without both holding.
 */
@ObjectType()
export abstract class DatedRecord extends Recorded {
  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day it holds (开始日期).' })
  startsOn!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds (结束日期, 不含当日); null while it is open-ended.' })
  endsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds, the one before `endsOn` (末日, 含当日); null while it is open-ended.' })
  lastDay?(): string | null {
    return this.endsOn === null ? null : dayBefore(this.endsOn);
  }
}

/** Marks a type that other subgraphs may refer to by its id. */
export const keyedById = (): ClassDecorator => Directive('@key(fields: "id")') as ClassDecorator;
