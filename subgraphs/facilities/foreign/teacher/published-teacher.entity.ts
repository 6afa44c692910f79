import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What `staffing` publishes of a teacher, for lists of teachers who lack something of ours. Read only. */
@Entity({ schema: 'staffing_published', name: 'teacher', synchronize: false })
export class PublishedTeacher {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;
}
