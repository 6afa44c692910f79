import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage } from './stage';
import type { Subject } from './subject';

/** A teacher as `staffing` publishes it, without name, to list teachers by what all the others know of them; never written. */
@Entity({ schema: 'staffing_published', name: 'teacher', synchronize: false })
export class PublishedTeacher {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  subject!: Subject;

  @Column({ type: 'text' })
  stage!: Stage;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  degree!: string | null;
}
