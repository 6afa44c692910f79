import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SchoolKind } from './school-kind';

/** What `schools` publishes of a school, for lists of schools that lack something of ours. Read only. */
@Entity({ schema: 'schools_published', name: 'school', synchronize: false })
export class PublishedSchool {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: SchoolKind;

  @Column({ type: 'boolean' })
  urban!: boolean;

  @Column({ type: 'boolean' })
  boarding!: boolean;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  countyCode!: string;

  @Column({ type: 'text', nullable: true })
  townshipCode!: string | null;
}
