import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { BuildingKind, BuildingState } from './building.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'School building (校舍): in use, idle or demolished; an idle one may have found another use.' })
@keyedById()
@Entity()
export class Building extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => BuildingKind, { description: 'Kind of building (校舍类别).' })
  kind!: BuildingKind;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Floor area in square metres (建筑面积, 平方米); null when not reported.' })
  floorArea!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year it was built (建成年份); null when not reported.' })
  builtYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Places for staff to live in, persons (周转房可住人数); null when not reported and where nobody of the staff lives.' })
  housingPlaces!: number | null;

  @Column({ type: 'text' })
  @Field(() => BuildingState, { description: 'Whether it is used (校舍状态).' })
  state!: BuildingState;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What an idle building is used for now (闲置校舍用途); null while it has no use.' })
  reuse!: string | null;
}
