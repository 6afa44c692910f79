import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CodedError, InDetail, type Scope } from '../../kit';
import { Teacher } from '../teacher/teacher.entity';
import { PersonalData } from './personal-data.types';
import { readPersonalData } from './read-personal-data';

@Resolver(() => Teacher)
export class PersonalDataResolver {
  @InDetail()
  @FieldResolver(() => PersonalData, {
    nullable: true,
    description: 'Personal data, masked (个人信息, 脱敏), for the teacher, the own school and the county; null when none are recorded. A lead school does not see those of its partners.',
  })
  async personalData(@Root() teacher: Teacher, @Ctx() scope: Scope): Promise<PersonalData | null> {
    const data = await readPersonalData(scope, teacher.id);
    if (data === false) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
    return data;
  }
}
