import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import type { School } from '../school/school.entity';
import { schools } from '../school/school.list';
import type { Township } from '../township/township.entity';
import { townships } from '../township/township.list';
import { County } from './county.entity';
import { counties } from './county.list';

@Resolver(() => County)
export class CountyResolver extends codedListResolver(counties, { one: 'county', many: 'counties' }) {
  @FieldResolver(() => townships.Connection, { description: 'Its townships (所辖乡镇).' })
  townships(@Root() county: County, @Args(() => townships.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Township> {
    return townships.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => schools.Connection, { description: 'Its schools, closed ones included (所辖学校, 含已撤并).' })
  schools(@Root() county: County, @Args(() => schools.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<School> {
    return schools.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }
}
