import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../../kit';
import { EducationGroupStub } from '../../foreign/education-group.stub';
import { SchoolStub } from '../../foreign/school.stub';
import { Target } from '../target.entity';
import { TargetDependency } from './target-dependency.entity';
import { targetDependencies } from './target-dependency.list';

@Resolver(() => TargetDependency)
export class TargetDependencyResolver extends codedListResolver(targetDependencies, { one: 'targetDependency', many: 'targetDependencies' }) {
  @FieldResolver(() => Target, { nullable: true, description: 'The target (目标).' })
  target(@Root() { targetId }: TargetDependency, @Ctx() scope: Scope): Promise<Target | null> {
    return scope.row(Target, 'id', targetId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it depends on (责任学校); null when it is a group.' })
  school(@Root() { schoolId }: TargetDependency): SchoolStub | null {
    return schoolId === null ? null : { id: schoolId };
  }

  @FieldResolver(() => EducationGroupStub, { nullable: true, description: 'The group it depends on (责任集团); null when it is a school.' })
  group(@Root() { groupId }: TargetDependency): EducationGroupStub | null {
    return groupId === null ? null : { id: groupId };
  }
}
