import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, SeenBy } from '../../kit';
import { Teacher } from '../teacher/teacher.entity';
import { AuditAction } from './audit-event.entity';
import { PersonalData, PersonalField } from './personal-data.types';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'That personal data were used (个人信息使用记录): when, in which role, how and what for; not by whom.' })
export class PersonalDataUse {
  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at!: Date;

  @Field(() => String, { description: 'In which role (角色).' })
  role!: string;

  @Field(() => AuditAction, { description: 'What was done (操作).' })
  action!: AuditAction;

  @Field(() => [PersonalField], { description: 'With which items (信息项).' })
  fields!: PersonalField[];

  @Field(() => String, { nullable: true, description: 'What for (用途).' })
  purpose!: string | null;
}

/** What a person may ask of whoever keeps their data: 个人信息保护法, articles 44 and 45. */
@SeenBy('SIGNED_IN')
@ObjectType({ description: 'All that is kept of a person (个人信息副本): the record with its links, personal data in clear, and their uses.' })
export class PersonalRecord {
  @Field(() => Teacher, { nullable: true, description: 'The record, from which postings, rotations, honours and training lead on (教师).' })
  teacher!: Teacher | null;

  @Field(() => PersonalData, { nullable: true, description: 'Personal data in clear (个人信息明文); null when none are recorded.' })
  personalData!: PersonalData | null;

  @Field(() => [PersonalDataUse], { description: 'Their uses, the oldest first (使用记录).' })
  uses!: PersonalDataUse[];
}
