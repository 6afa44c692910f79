import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { School } from '../school.entity';
import { locateSchool } from './locate-school';
import { openSchool } from './open-school';
import { recodeSchool } from './recode-school';
import { recordBoarders } from './record-boarders';
import { renameSchool } from './rename-school';
import { LocateSchoolInput, OpenSchoolInput, RecodeSchoolInput, RecordBoardersInput, RenameSchoolInput, SetOpeningDayInput } from './school.inputs';
import { setOpeningDay } from './set-opening-day';

const Opened = payloadType<School>('openSchool', 'school', School, 'The school (学校).');
const Renamed = payloadType<School>('renameSchool', 'school', School, 'The school as it is now (学校).');
const Recoded = payloadType<School>('recodeSchool', 'school', School, 'The school as it is now (学校).');
const Located = payloadType<School>('locateSchool', 'school', School, 'The school as it is now (学校).');
const OpeningDay = payloadType<School>('setOpeningDay', 'school', School, 'The school as it is now (学校).');
const Boarders = payloadType<School>('recordBoarders', 'school', School, 'The school as it is now (学校).');

@Resolver()
export class ChangeSchool {
  @Mutation(() => Opened.type, { nullable: true, description: 'Opens a new school (新建学校).' })
  async openSchool(@Arg('input', () => OpenSchoolInput, { description: 'The school (输入).' }) input: OpenSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return Opened.of(await mutate(scope, 'openSchool', input, (tx) => openSchool(tx, input), reloading.one(scope, School)));
  }

  @Mutation(() => Renamed.type, { nullable: true, description: 'Renames a school, which keeps its code; its former name stays among its successions (学校更名).' })
  async renameSchool(@Arg('input', () => RenameSchoolInput, { description: 'Which one, and how (输入).' }) input: RenameSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return Renamed.of(await mutate(scope, 'renameSchool', input, (tx) => renameSchool(tx, input), reloading.one(scope, School)));
  }

  @Mutation(() => Recoded.type, {
    nullable: true,
    description: 'Gives a school another code: it is the same school, everything and everybody stays, and the code it had still finds it. Two rows of one school are joined by `mergeSchools` with `sameSchool` (学校换码).',
  })
  async recodeSchool(@Arg('input', () => RecodeSchoolInput, { description: 'Which one, and how (输入).' }) input: RecodeSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return Recoded.of(await mutate(scope, 'recodeSchool', input, (tx) => recodeSchool(tx, input), reloading.one(scope, School)));
  }

  @Mutation(() => Located.type, { nullable: true, description: 'Records where a school is on the map (登记学校位置).' })
  async locateSchool(@Arg('input', () => LocateSchoolInput, { description: 'Which one, and where (输入).' }) input: LocateSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return Located.of(await mutate(scope, 'locateSchool', input, (tx) => locateSchool(tx, input), reloading.one(scope, School)));
  }

  @Mutation(() => OpeningDay.type, { nullable: true, description: 'Tells when a planned school opens, or that its day is put off (确定开办日期).' })
  async setOpeningDay(@Arg('input', () => SetOpeningDayInput, { description: 'Which one, and when (输入).' }) input: SetOpeningDayInput, @Ctx() scope: Scope): Promise<object> {
    return OpeningDay.of(await mutate(scope, 'setOpeningDay', input, (tx) => setOpeningDay(tx, input), reloading.one(scope, School)));
  }

  @Mutation(() => Boarders.type, { nullable: true, description: 'Records how many pupils of a school board (登记寄宿生数).' })
  async recordBoarders(@Arg('input', () => RecordBoardersInput, { description: 'Which one, and how many (输入).' }) input: RecordBoardersInput, @Ctx() scope: Scope): Promise<object> {
    return Boarders.of(await mutate(scope, 'recordBoarders', input, (tx) => recordBoarders(tx, input), reloading.one(scope, School)));
  }
}
