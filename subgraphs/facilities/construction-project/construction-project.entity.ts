import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { ConstructionKind, ConstructionStage } from './construction.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Construction or equipment project (建设项目), followed through nine steps from design to audit.' })
@keyedById()
@Entity()
export class ConstructionProject extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (项目名称).' })
  name!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  buildingId!: string | null;

  @Column({ type: 'text' })
  @Field(() => ConstructionKind, { description: 'Kind of project (建设项目类别).' })
  kind!: ConstructionKind;

  @Column({ type: 'text', nullable: true })
  @Field(() => ConstructionStage, { nullable: true, description: 'Step it has reached (所处环节); null when not reported.' })
  stage!: ConstructionStage | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Programme it belongs to (所属工程), such as 全面改薄; null when none is named.' })
  programme!: string | null;

  /** Whole yuan and fen, whatever unit the source used: 万元 and 亿元 are turned into 元 before they come here. */
  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Planned investment in yuan (投资额, 元), never in 万元; null when not reported.' })
  investment!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Cost by the final accounts, in yuan (决算金额, 元); null while there are none.' })
  finalCost!: number | null;

  @Field(() => Float, { nullable: true, description: 'Cost by the final accounts less the planned investment, in yuan (超概算金额, 元), negative when less was spent; null while one of them is not known.' })
  overspend?(): number | null {
    return this.finalCost === null || this.investment === null ? null : Math.round((this.finalCost - this.investment) * 100) / 100;
  }

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Floor area built, in square metres (建筑面积, 平方米); null when not reported.' })
  floorArea!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'First year (起始年份); null when not reported.' })
  startYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Last year (终止年份); null when not reported.' })
  endYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Places it adds, persons (新增学位); null when not reported.' })
  placesAdded!: number | null;
}
