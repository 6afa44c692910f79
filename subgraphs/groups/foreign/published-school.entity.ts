import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A school as its owner publishes it: a view, read only. Lists of schools select, sort and count on it and hand out
 * references; what a school is called is asked of its owner.
 */
@Entity({ schema: 'schools_published', name: 'school', synchronize: false })
export class PublishedSchool {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  ownership!: string;

  @Column({ type: 'text' })
  administration!: string;

  @Column({ type: 'boolean', nullable: true })
  urban!: boolean | null;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  countyCode!: string;

  @Column({ type: 'uuid', nullable: true })
  townshipId!: string | null;

  @Column({ type: 'integer', nullable: true })
  pupils!: number | null;

  @Column({ type: 'date', nullable: true })
  openedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;
}
