import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { enteredText, givenCode, mutate, payloadType, reloading, type Transaction } from '../../../kit';
import { requireCounty } from '../../foreign/require-county';
import { Teacher } from '../teacher.entity';
import { RegisterTeacherInput } from './register-teacher.input';

const Registered = payloadType<Teacher>('registerTeacher', 'teacher', Teacher, 'The teacher (教师).');

/** Serves nowhere until appointed. */
async function register(tx: Transaction, input: RegisterTeacherInput): Promise<Teacher> {
  const { code, name, subject, stage, title, degree, joinedOn, county, dualQualified, homeTeaching } = input;
  if (county != null) await requireCounty(tx, county);
  return tx.insert(Teacher, {
    code: givenCode(code),
    name: enteredText(name, 'name', 40),
    subject,
    stage,
    title: title ?? null,
    degree: degree ?? null,
    joinedOn: joinedOn ?? null,
    leftOn: null,
    erasedOn: null,
    countyId: county ?? null,
    dualQualified,
    homeTeaching,
  });
}

@Resolver()
export class RegisterTeacher {
  @Mutation(() => Registered.type, { nullable: true, description: 'Registers a teacher, who is then appointed to a school (登记教师).' })
  async registerTeacher(@Arg('input', () => RegisterTeacherInput, { description: 'The teacher (输入).' }) input: RegisterTeacherInput, @Ctx() scope: Scope): Promise<object> {
    const work = async (tx: Transaction): Promise<Teacher> => register(tx, input);
    return Registered.of(await mutate(scope, 'registerTeacher', input, work, reloading.one(scope, Teacher)));
  }
}
