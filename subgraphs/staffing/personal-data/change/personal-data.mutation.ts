import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, type Scope, type Transaction } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { PersonalData } from '../personal-data.types';
import { NameRemains } from '../name-remains.type';
import { PersonalRecord } from '../personal-record';
import { erase } from './erase';
import { exportRecord } from './export-record';
import { EraseTeacherInput, ExportPersonalRecordInput, RecordPersonalDataInput, RevealPersonalDataInput } from './personal-data.inputs';
import { record } from './record';
import { reveal } from './reveal';

const Revealed = payloadType<PersonalData>('revealPersonalData', 'personalData', PersonalData, 'The items that were asked for, in clear (个人信息明文).');
const Recorded = payloadType<PersonalData>('recordPersonalData', 'personalData', PersonalData, 'What is recorded now, masked (个人信息, 脱敏).');
const Exported = payloadType<PersonalRecord>('exportPersonalRecord', 'record', PersonalRecord, 'All that is kept of the person (个人信息副本).');
const Erased = payloadType<Teacher>('eraseTeacher', 'teacher', Teacher, 'What is left: a record without a name (教师).', {
  nameRemains: { type: NameRemains, description: 'Where the name still stands, for somebody to look at (仍含该姓名的记录); empty when nowhere.' },
});

/** None takes an idempotency key, so that there is never an earlier result to find again. */
const noRepeats = (): never => {
  throw new Error('Changes of personal data take no idempotency key');
};

@Resolver()
export class ChangePersonalData {
  @Mutation(() => Revealed.type, { nullable: true, description: 'Shows personal data in clear for a stated purpose, and keeps it in the audit log (查看个人信息明文): of one person in a request, and of a bounded number in a day.' })
  async revealPersonalData(@Arg('input', () => RevealPersonalDataInput, { description: 'What, of whom and what for (输入).' }) input: RevealPersonalDataInput, @Ctx() scope: Scope): Promise<object> {
    return Revealed.of(await mutate(scope, 'revealPersonalData', input, (tx) => reveal(tx, input), noRepeats));
  }

  @Mutation(() => Recorded.type, { nullable: true, description: 'Records or corrects personal data (登记或更正个人信息).' })
  async recordPersonalData(@Arg('input', () => RecordPersonalDataInput, { description: 'The data (输入).' }) input: RecordPersonalDataInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordPersonalData', input, (tx) => record(tx, input), noRepeats));
  }

  @Mutation(() => Exported.type, { nullable: true, description: 'Gives out a copy of all that is kept of a person, and keeps in the audit log that it was (提供个人信息副本); within the same bounds as what is shown in clear.' })
  async exportPersonalRecord(@Arg('input', () => ExportPersonalRecordInput, { description: 'Of whom and what for (输入).' }) input: ExportPersonalRecordInput, @Ctx() scope: Scope): Promise<object> {
    return Exported.of(await mutate(scope, 'exportPersonalRecord', input, (tx) => exportRecord(tx, input), noRepeats));
  }

  @Mutation(() => Erased.type, { nullable: true, description: 'Makes who left unrecognisable: personal data and name are erased, in the words and logs of every subgraph; what was served where stays (注销个人信息). Cannot be undone.' })
  async eraseTeacher(@Arg('input', () => EraseTeacherInput, { description: 'Who and why (输入).' }) input: EraseTeacherInput, @Ctx() scope: Scope): Promise<object> {
    let nameRemains: readonly NameRemains[] = [];
    const work = async (tx: Transaction): Promise<Teacher> => {
      const erased = await erase(tx, input);
      nameRemains = erased.nameRemains;
      return erased.teacher;
    };
    return Erased.of(await mutate(scope, 'eraseTeacher', input, work, noRepeats), { nameRemains });
  }
}
