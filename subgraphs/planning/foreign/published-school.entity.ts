import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from './locale';
import type { SchoolKind } from './school-kind';

/** A school as `schools` publishes it, to list schools by what all the others know of them; never written. */
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

  @Column({ type: 'text', nullable: true })
  locale!: Locale | null;

  @Column({ type: 'boolean', nullable: true })
  urban!: boolean | null;
}
