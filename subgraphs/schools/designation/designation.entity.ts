import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { DesignationLevel } from './designation-level';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rank or designation of a school (学校等级、称号), such as 省级示范性幼儿园.' })
@keyedById()
@Entity()
export class Designation extends Recorded {
  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name of the designation (称号名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => DesignationLevel, { description: 'Level that awards it (级别).' })
  level!: DesignationLevel;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who awarded it (授予单位).' })
  awardedBy!: string | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of the award (授予年份); null when not known.' })
  awardedYear!: number | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True for one that is planned and not yet held (是否为规划创建).' })
  planned!: boolean;
}
