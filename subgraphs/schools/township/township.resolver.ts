import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
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
}
