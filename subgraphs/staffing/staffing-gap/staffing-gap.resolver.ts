import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { CodedError, SeenBy, type Connection, type ConnectionArgs, type Scope, type When } from '../../kit';
import type { SchoolStub } from '../foreign/school';
import { HonourLevel } from '../honour/honour.enums';
import { staffingGaps } from './staffing-gap.list';

const CountyArg = (): ParameterDecorator =>
  Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) as ParameterDecorator;

/** That nobody of a school rotated or was honoured is told of persons: of who is alone there it tells all. */
function requireOwnCounty({ viewer }: Scope, countyCode: string): void {
  if (viewer.role === 'COUNTY_PLANNER' && !viewer.counties.includes(countyCode)) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
}

/** What the schools lack goes among the conditions, so that a cursor knows which question it belongs to. */
@Resolver()
export class StaffingGapResolver {
  @SeenBy('COUNTY')
  @Query(() => staffingGaps.Connection, {
    nullable: true,
    description: 'Open schools of a county to which no teacher rotated in a school year, or ever when none is given (未接收交流轮岗教师的学校).',
  })
  schoolsWithoutRotationIn(
    @CountyArg() countyCode: string,
    @Arg('schoolYear', () => Int, { nullable: true, description: 'Year in which the school year begins; ever when left out (学年起始年份).' })
    schoolYear: number | undefined,
    @Args(() => staffingGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    requireOwnCounty(scope, countyCode);
    return staffingGaps.read(scope, { ...args, where: { ...args.where, countyCode, withoutRotation: { schoolYear } } });
  }

  @SeenBy('COUNTY')
  @Query(() => staffingGaps.Connection, {
    nullable: true,
    description: 'Open schools of a county where no teacher who serves on the day holds an honour of these levels (无荣誉教师的学校).',
  })
  schoolsWithoutHonours(
    @CountyArg() countyCode: string,
    @Arg('levels', () => [HonourLevel], { nullable: true, description: 'Levels that count; all when left out (级别).' })
    levels: HonourLevel[] | undefined,
    @Args(() => staffingGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    requireOwnCounty(scope, countyCode);
    return staffingGaps.read(scope, { ...args, where: { ...args.where, countyCode, withoutHonour: { levels, on: args.on } } });
  }
}
