import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { boardingOrNineYear } from '../../network/boarding-or-nine-year';
import { openOn } from '../../network/open-school';
import { County } from '../county/county.entity';
import type { School } from '../school/school.entity';
import { schools } from '../school/school.list';
import { Township } from './township.entity';
import { townships } from './township.list';

@Resolver(() => Township)
export class TownshipResolver extends codedListResolver(townships, { one: 'township', many: 'townships' }) {
  @FieldResolver(() => County, { description: 'The county it belongs to (所属县区).' })
  county(@Root() township: Township, @Ctx() scope: Scope): Promise<County | null> {
    return scope.row(County, 'id', township.countyId);
  }

  @FieldResolver(() => schools.Connection, { description: 'Schools in it (辖区内学校).' })
  schools(@Root() township: Township, @Args(() => schools.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<School> {
    return schools.read(scope, args, { parent: sql`t.township_id` }, township.id);
  }

  @Query(() => townships.Connection, {
    nullable: true,
    description: 'Townships in which no boarding and no nine-year school is open; a kindergarten is neither (无寄宿制学校或九年一贯制学校的乡镇).',
  })
  townshipsWithoutBoardingOrNineYearSchool(
    @Args(() => townships.Args) args: ConnectionArgs,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Open on this day (在该日在办); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Connection<Township> {
    const there = sql`EXISTS (SELECT FROM school s WHERE s.township_id = t.id AND ${boardingOrNineYear(sql`s`)} AND ${openOn(sql`s`, on ?? scope.today)})`;
    return townships.read(scope, args, { conditions: [sql`NOT ${there}`] });
  }
}
