import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school as its own subgraph publishes it, to list schools by what they lack here; never written. */
@Entity({ schema: 'schools_published', name: 'school', synchronize: false })
export class PublishedSchool {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'boolean', nullable: true })
  urban!: boolean | null;
}
