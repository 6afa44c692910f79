import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listResolver, readAggregate, type Scope } from '../../../kit';
import { DayArg } from '../../day-arg';
import { SchoolStub } from '../../foreign/school';
import { WhereArg } from '../../where-arg';
import { basesByGroup, basesByTownship, GroupBases, TownshipBases } from './base-count';
import { TrainingBase } from './base.entity';
import { trainingBaseFilters, trainingBases, TrainingBaseWhere } from './base.list';

const source = { entity: TrainingBase, filters: trainingBaseFilters };

@Resolver(() => TrainingBase)
export class TrainingBaseResolver extends listResolver(trainingBases, { one: 'trainingBase', many: 'trainingBases' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() base: TrainingBase): SchoolStub {
    return { id: base.schoolId };
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Its courses (特色课程); null when none is stated.' })
  courses(@Root() base: TrainingBase): string[] | null {
    const named = base.courses?.split(/[;；]/).map((course) => course.trim()).filter(Boolean);
    return named?.length ? named : null;
  }

  @Query(() => [TownshipBases], { nullable: true, description: 'Training bases by township, one row for each that has some (分乡镇培训基地校数).' })
  async trainingBasesByTownship(@WhereArg(TrainingBaseWhere) where: TrainingBaseWhere | undefined, @Ctx() scope: Scope): Promise<TownshipBases[]> {
    const rows = await readAggregate(scope, { ...source, ...basesByTownship }, where as never);
    return rows.map((row) => Object.assign(new TownshipBases(), row));
  }

  @Query(() => [GroupBases], { nullable: true, description: 'Training bases by group that their school belongs to on a day, one row for each that has some, and one for the bases in no group (分集团培训基地校数).' })
  async trainingBasesByGroup(@WhereArg(TrainingBaseWhere) where: TrainingBaseWhere | undefined, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<GroupBases[]> {
    const rows = await readAggregate(scope, { ...source, ...basesByGroup(on ?? scope.today) }, where as never);
    return rows.map((row) => Object.assign(new GroupBases(), row));
  }
}
