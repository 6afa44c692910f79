import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import type { AreaSuccession } from '../area-succession/area-succession.entity';
import { areaSuccessions } from '../area-succession/area-succession.list';
import { areaAfter } from '../area-succession/lineage';
import { formerly } from '../former-code';
import type { School } from '../school/school.entity';
import { schools } from '../school/school.list';
import type { Township } from '../township/township.entity';
import { townships } from '../township/township.list';
import { County } from './county.entity';
import { counties } from './county.list';

@Resolver(() => County)
export class CountyResolver extends codedListResolver(counties, { one: 'county', many: 'counties' }, formerly('county')) {
  @FieldResolver(() => townships.Connection, { description: 'Its townships (所辖乡镇).' })
  townships(@Root() county: County, @Args(() => townships.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Township> {
    return townships.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => schools.Connection, { description: 'Its schools, closed ones included (所辖学校, 含已撤并).' })
  schools(@Root() county: County, @Args(() => schools.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<School> {
    return schools.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => areaSuccessions.Connection, { description: 'What became of it, and which townships left it (区划沿革).' })
  successions(@Root() county: County, @Args(() => areaSuccessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<AreaSuccession> {
    return areaSuccessions.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => areaSuccessions.Connection, { description: 'Counties that went into it, and townships that came to it (并入、划入来源).' })
  predecessions(@Root() county: County, @Args(() => areaSuccessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<AreaSuccession> {
    return areaSuccessions.read(scope, args, { parent: sql`t.successor_county_id` }, county.id);
  }

  @FieldResolver(() => County, { nullable: true, description: 'The county that it was merged into (承接县区); null while it is there.' })
  async successor(@Root() county: County, @Ctx() scope: Scope): Promise<County | null> {
    const id = await areaAfter(scope, 'county', county.id);
    return id === null ? null : scope.row(County, 'id', id);
  }
}
