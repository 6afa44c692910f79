import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { InDetail, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { Teacher } from '../teacher/teacher.entity';
import type { PortfolioItem } from './portfolio/portfolio-item.entity';
import { portfolioItems } from './portfolio/portfolio-item.list';
import type { PrincipalRank } from './rank/principal-rank.entity';
import { principalRanks } from './rank/principal-rank.list';

@Resolver(() => Teacher)
export class TeacherPrincipalResolver {
  @InDetail()
  @FieldResolver(() => principalRanks.Connection, { nullable: true, description: 'Ranks as a principal, one after the other (校长职级).' })
  principalRanks(@Root() { id }: Teacher, @Args(() => principalRanks.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<PrincipalRank> {
    return principalRanks.read(scope, args, { parent: sql`t.teacher_id` }, id);
  }

  @InDetail()
  @FieldResolver(() => portfolioItems.Connection, { nullable: true, description: 'Performance portfolio as a principal (校长业绩档案袋).' })
  portfolio(@Root() { id }: Teacher, @Args(() => portfolioItems.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<PortfolioItem> {
    return portfolioItems.read(scope, args, { parent: sql`t.teacher_id` }, id);
  }
}
