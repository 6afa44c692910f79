import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { PersonalField } from './personal-data.types';

export const AuditAction = describedEnum('AuditAction', 'What was done with personal data (个人信息操作).', {
  REVEALED: { en: 'They were shown in clear', zh: '查看明文' },
  RECORDED: { en: 'They were recorded or corrected', zh: '登记或更正' },
  EXPORTED: { en: 'A copy of all was given out', zh: '提供副本' },
  ERASED: { en: 'They were erased', zh: '删除' },
});
export type AuditAction = EnumValue<typeof AuditAction>;

@SeenBy('ADMINISTRATOR')
@ObjectType({ description: 'Entry of the audit log (审计日志): who saw or changed whose personal data, when and what for. Only ever added to; holds no value.' })
@Entity()
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifier (标识).' })
  id!: string;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at!: Date;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who (操作人).' })
  actor!: string | null;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'In which role (角色).' })
  role!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'The request (请求编号).' })
  request!: string;

  @Column({ type: 'text' })
  @Field(() => AuditAction, { description: 'What was done (操作).' })
  action!: AuditAction;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text', array: true })
  @Field(() => [PersonalField], { description: 'With which items (信息项).' })
  fields!: PersonalField[];

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What for (用途).' })
  purpose!: string | null;
}
