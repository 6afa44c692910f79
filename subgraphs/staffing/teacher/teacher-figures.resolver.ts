import { Ctx, Query, Resolver } from 'type-graphql';
import type { Scope } from '../../kit';
import { WhereArg } from '../where-arg';
import { inService } from './in-service';
import { qualificationFigures, qualificationParts, StageQualification, TitleCount } from './qualification';
import { Stage } from './stage';
import { ProfessionalTitle } from './teacher.enums';
import { TeacherWhere } from './teacher.where';

@Resolver()
export class TeacherFiguresResolver {
  @Query(() => [StageQualification], { nullable: true, description: 'Degrees and dual qualification of the teachers in service, by stage (各学段学历与资格结构).' })
  qualificationByStage(@WhereArg(TeacherWhere) where: TeacherWhere | undefined, @Ctx() scope: Scope): Promise<StageQualification[]> {
    return inService(scope, { groupBy: 'stage', groups: Object.keys(Stage).length, figures: qualificationFigures, parts: qualificationParts }, where);
  }

  @Query(() => [TitleCount], { nullable: true, description: 'Teachers in service by professional title (职称结构).' })
  teachersByTitle(@WhereArg(TeacherWhere) where: TeacherWhere | undefined, @Ctx() scope: Scope): Promise<TitleCount[]> {
    return inService(scope, { groupBy: 'title', groups: Object.keys(ProfessionalTitle).length + 1 }, where);
  }
}
