import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum, SeenBy, type EnumValue } from '../../kit';

export const PersonalField = describedEnum('PersonalField', 'Item of personal data (个人信息项).', {
  PHONE: { en: 'Telephone number', zh: '手机号' },
  STAFF_NUMBER: { en: 'Staff number', zh: '工号' },
  BIRTH_DATE: { en: 'Birth date', zh: '出生日期' },
  SEX: { en: 'Sex', zh: '性别' },
});
export type PersonalField = EnumValue<typeof PersonalField>;

export const Sex = describedEnum('Sex', 'Sex as the staff record has it (性别).', { MALE: { en: 'Male', zh: '男' }, FEMALE: { en: 'Female', zh: '女' } });
export type Sex = EnumValue<typeof Sex>;

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Personal data of a teacher (教师个人信息), with stars for what is not shown. To see an item in clear, say what for: revealPersonalData.' })
export class PersonalData {
  @Field(() => String, { nullable: true, description: 'Telephone number, as 138****0001 (手机号); null when not recorded.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Staff number (工号); null when not recorded.' })
  staffNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Birth date, as 1985-**-** (出生日期); null when not recorded.' })
  birthDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Sex, as * until it is revealed, then MALE or FEMALE (性别); null when not recorded. Rules on rotation go by it and by age.' })
  sex!: string | null;

  @Field(() => Int, { description: 'Version (版本): grows by one with every change.' })
  version!: number;
}
