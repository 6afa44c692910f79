import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { SchoolSuccession } from './succession.entity';
import { successions } from './succession.list';

@Resolver(() => SchoolSuccession)
export class SchoolSuccessionResolver extends codedListResolver(successions, { one: 'schoolSuccession', many: 'schoolSuccessions' }) {
  @FieldResolver(() => School, { description: 'The school it happened to (学校).' })
  school(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', succession.schoolId);
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school that follows, receives or relieves it (承接学校); null when none is named.' })
  async successor(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<School | null> {
    return succession.successorId ? scope.row(School, 'id', succession.successorId) : null;
  }
}
