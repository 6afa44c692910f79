import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, DatedConnectionArgs, Scope } from '../../../kit';
import { TeacherStub } from '../../foreign/teacher.stub';
import type { ResearcherAssignment } from './researcher-assignment.entity';
import { researcherAssignments } from './researcher-assignment.list';

@Resolver(() => TeacherStub)
export class TeacherResearchResolver {
  @FieldResolver(() => researcherAssignments.Connection, { nullable: true, description: 'Where the teacher is a researcher, and of what (教研员任用).' })
  researcherAssignments(@Root() { id }: TeacherStub, @Args(() => researcherAssignments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<ResearcherAssignment> {
    return researcherAssignments.read(scope, args, { parent: sql`t.teacher_id` }, id);
  }
}
