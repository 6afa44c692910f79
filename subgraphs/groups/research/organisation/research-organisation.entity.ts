import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../../kit';
import { ResearchLevel } from './research-level';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Research organisation (教研组织): who looks after teaching research in a county, in a group of schools, or in a school.' })
@keyedById()
@Entity()
export class ResearchOrganisation extends DatedRecord {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => ResearchLevel, { description: 'Level of the research network (教研层级).' })
  level!: ResearchLevel;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Computed by the database, which holds the parent against it. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  parentLevel!: ResearchLevel | null;

  @Column({ type: 'uuid', nullable: true })
  headId!: string | null;
}
