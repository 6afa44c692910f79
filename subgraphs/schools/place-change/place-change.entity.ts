import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { PlaceChangeStatus } from './place-change-status';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Change of the places a school offers (学位变动), by a project that is planned or done.' })
@keyedById()
@Entity()
export class PlaceChange extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Project that changes them (项目名称).' })
  project!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Places added, negative when taken away, persons (学位变动数).' })
  places!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'First year (起始年份).' })
  startYear!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Last year (终止年份).' })
  endYear!: number;

  @Column({ type: 'text' })
  @Field(() => PlaceChangeStatus, { description: 'Whether it is planned or done (状态).' })
  status!: PlaceChangeStatus;
}
