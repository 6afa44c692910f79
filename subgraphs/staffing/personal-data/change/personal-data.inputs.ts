import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, MutationInput } from '../../../kit';
import { PersonalField, Sex } from '../personal-data.types';

@InputType({ description: 'Which items of whose personal data are to be seen, and what for (查看个人信息明文).' })
export class RevealPersonalDataInput extends MutationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => [PersonalField], { description: 'Which items, at least one (信息项).' })
  fields!: PersonalField[];

  @Field(() => String, { description: 'What for, kept in the audit log, up to 200 characters (用途).' })
  purpose!: string;
}

@InputType({ description: 'Of whom a copy of all data is to be given out, and what for (提供个人信息副本).' })
export class ExportPersonalRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => String, { description: 'What for, kept in the audit log, up to 200 characters (用途).' })
  purpose!: string;
}

@InputType({ description: 'Who is to be made unrecognisable, and why (注销个人信息).' })
export class EraseTeacherInput extends MutationInput {
  @Field(() => ID, { description: 'The teacher, whom no school employs any more (教师).' })
  teacher!: string;

  @Field(() => Int, { description: 'The version of the teacher that this was decided on (预期版本).' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What for, kept in the audit log, up to 200 characters (用途).' })
  purpose!: string;
}

@InputType({ description: 'Personal data of a teacher, recorded or corrected (登记或更正个人信息). An item left out stays as it is; null takes it away.' })
export class RecordPersonalDataInput extends MutationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => String, { nullable: true, description: 'Telephone number, 11 digits (手机号).' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff number, 4 to 20 letters, digits or hyphens (工号).' })
  staffNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Birth date (出生日期).' })
  birthDate?: string | null;

  @Field(() => Sex, { nullable: true, description: 'Sex (性别), which rules on rotation go by.' })
  sex?: Sex | null;

  @Field(() => Int, { nullable: true, description: 'The version the correction was decided on; left out when none are recorded yet (预期版本).' })
  expectedVersion?: number;
}
