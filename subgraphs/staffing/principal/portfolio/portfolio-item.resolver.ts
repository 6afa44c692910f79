import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { PortfolioItem } from './portfolio-item.entity';
import { portfolioItems } from './portfolio-item.list';

@Resolver(() => PortfolioItem)
export class PortfolioItemResolver extends codedListResolver(portfolioItems, { one: 'portfolioItem', many: 'portfolioItems' }) {
  @FieldResolver(() => Teacher, { description: 'The principal (校长).' })
  teacher(@Root() { teacherId }: PortfolioItem, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, teacherId);
  }
}
