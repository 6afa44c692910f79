import sql from 'sql-template-tag';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading, requireRules, type Transaction } from '../../../kit';
import { classYearBegins } from '../../../network/calendar';
import { lockOpenSchool } from '../../school/open-school';
import { ClassGroup } from '../class-group.entity';
import { stageOfItsSchool, yearOfClasses } from '../class-group.rules';
import { ChangeClassSizeInput, OpenClassGroupInput } from './class-group.inputs';

const Opened = payloadType<ClassGroup>('openClassGroup', 'classGroup', ClassGroup, 'The class (班级).');
const Changed = payloadType<ClassGroup>('changeClassSize', 'classGroup', ClassGroup, 'The class as it is now (班级).');

/** The school's row is locked first, so that classes opened at once get different numbers. */
async function open(tx: Transaction, input: OpenClassGroupInput): Promise<ClassGroup> {
  const { schoolYear, stage, grade, size } = input;
  const school = await lockOpenSchool(tx, input.school, classYearBegins(schoolYear), 'school');
  const number = input.number ?? (await nextNumber(tx, school.id, input));
  return requireRules(tx, ClassGroup, await tx.insert(ClassGroup, { schoolId: school.id, schoolYear, stage, grade, number, size }), [yearOfClasses, stageOfItsSchool], input);
}

async function nextNumber(tx: Transaction, schoolId: string, { schoolYear, stage, grade }: OpenClassGroupInput): Promise<number | undefined> {
  const [row] = await tx.rows<{ next: number }>(
    sql`SELECT coalesce(max(number), 0)::int + 1 AS next FROM class_group
      WHERE school_id = ${schoolId}::uuid AND school_year = ${schoolYear} AND stage = ${stage} AND grade = ${grade}`,
  );
  return row?.next;
}

async function changeSize(tx: Transaction, input: ChangeClassSizeInput): Promise<ClassGroup> {
  const classGroup = await tx.lockVersion(ClassGroup, input);
  return tx.update(ClassGroup, classGroup, { size: input.size });
}

@Resolver()
export class ChangeClassGroup {
  @Mutation(() => Opened.type, { nullable: true, description: 'Opens a class of a school for a school year (开设班级).' })
  async openClassGroup(@Arg('input', () => OpenClassGroupInput, { description: 'The class (输入).' }) input: OpenClassGroupInput, @Ctx() scope: Scope): Promise<object> {
    return Opened.of(await mutate(scope, 'openClassGroup', input, (tx) => open(tx, input), reloading.one(scope, ClassGroup)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Changes how many pupils a class has (变更班额).' })
  async changeClassSize(@Arg('input', () => ChangeClassSizeInput, { description: 'Which one, and how many (输入).' }) input: ChangeClassSizeInput, @Ctx() scope: Scope): Promise<object> {
    return Changed.of(await mutate(scope, 'changeClassSize', input, (tx) => changeSize(tx, input), reloading.one(scope, ClassGroup)));
  }
}
