import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Read and written by the private role alone (see `as-private.ts`); through any other way it has no rows. */
@Entity()
export class TeacherPrivate {
  @PrimaryColumn({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  staffNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  birthDate!: string | null;

  @Column({ type: 'text', nullable: true })
  sex!: 'MALE' | 'FEMALE' | null;

  @Column({ type: 'integer' })
  version!: number;
}
