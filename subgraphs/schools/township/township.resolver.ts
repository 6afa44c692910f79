import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { boardingOrNineYear } from '../../network/boarding-or-nine-year';
import { openOn } from '../../network/open-school';
import type { AreaSuccession } from '../area-succession/area-succession.entity';
import { areaSuccessions } from '../area-succession/area-succession.list';
import { areaAfter } from '../area-succession/lineage';
import { formerly } from '../former-code';
import { County } from '../county/county.entity';
import type { School } from '../school/school.entity';
import { schools } from '../school/school.list';
import { Township } from './township.entity';
import { townships } from './township.list';

@Resolver(() => Township)
export class TownshipResolver extends codedListResolver(townships, { one: 'township', many: 'townships' }, formerly('township')) {
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

  @FieldResolver(() => areaSuccessions.Connection, { description: 'What became of it (区划沿革).' })
  successions(@Root() township: Township, @Args(() => areaSuccessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<AreaSuccession> {
    return areaSuccessions.read(scope, args, { parent: sql`t.township_id` }, township.id);
  }

  @FieldResolver(() => areaSuccessions.Connection, { description: 'Townships that went into it, wholly or in part (并入、分设来源).' })
  predecessions(@Root() township: Township, @Args(() => areaSuccessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<AreaSuccession> {
    return areaSuccessions.read(scope, args, { parent: sql`t.successor_township_id` }, township.id);
  }

  @FieldResolver(() => Township, { nullable: true, description: 'The township that it was merged into (承接乡镇); null while it is there.' })
  async successor(@Root() township: Township, @Ctx() scope: Scope): Promise<Township | null> {
    const id = await areaAfter(scope, 'township', township.id);
    return id === null ? null : scope.row(Township, 'id', id);
  }
}
