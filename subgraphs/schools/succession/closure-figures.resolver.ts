import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { School } from '../school/school.entity';
import { ClosureCount, ClosureReceiver, closureReceivers, closuresByYear } from './closure-figures';
import { SchoolSuccessionWhere } from './succession.list';

const WhereArg = () => Arg('where', () => SchoolSuccessionWhere, { nullable: true, description: 'Only closures and mergers that meet all of these (筛选条件).' });

@Resolver(() => ClosureReceiver)
export class ClosureFiguresResolver {
  @FieldResolver(() => School, { nullable: true, description: 'The school that receives them (承接学校); null for closures without a named one.' })
  async receiver(@Root() { receiverId }: ClosureReceiver, @Ctx() scope: Scope): Promise<School | null> {
    return receiverId === null ? null : scope.row(School, 'id', receiverId);
  }

  @Query(() => [ClosureCount], { nullable: true, description: 'Closures and mergers that meet the conditions, by year of the decision and kind of school (分年分类别撤并学校数).' })
  closuresByYear(@WhereArg() where: SchoolSuccessionWhere | undefined, @Ctx() scope: Scope): Promise<ClosureCount[]> {
    return closuresByYear(scope, where);
  }

  @Query(() => [ClosureReceiver], { nullable: true, description: 'Where the pupils of schools went whose closure is decided, by receiver (撤并学校学生去向).' })
  closureReceivers(@WhereArg() where: SchoolSuccessionWhere | undefined, @Ctx() scope: Scope): Promise<ClosureReceiver[]> {
    return closureReceivers(scope, where);
  }
}
