import { Ctx, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { readAggregate, type Scope } from '../../kit';
import { WhereArg } from '../where-arg';
import { qualificationFigures, qualificationParts, StageQualification, TitleCount } from './qualification';
import { Stage } from './stage';
import { ProfessionalTitle } from './teacher.enums';
import { Teacher } from './teacher.entity';
import { teacherFilters } from './teacher.filters';
import { TeacherWhere } from './teacher.where';

const persons = { count: sql`count(*)::int`, naming: ['code', 'name'], schools: ['servingSchool', 'establishmentSchool'], county: 'countyCode' };

/** Figures speak of the teachers in service; the list also has those who left. */
const inService = (scope: Scope) => ({
  entity: Teacher,
  filters: teacherFilters,
  conditions: [sql`(t.left_on IS NULL OR t.left_on > ${scope.today}::date)`],
});

@Resolver()
export class TeacherFiguresResolver {
  @Query(() => [StageQualification], { nullable: true, description: 'Degrees and dual qualification of the teachers in service, by stage (各学段学历与资格结构).' })
  qualificationByStage(@WhereArg(TeacherWhere) where: TeacherWhere | undefined, @Ctx() scope: Scope): Promise<StageQualification[]> {
    return readAggregate(scope, { ...inService(scope), groupBy: 'stage', figures: qualificationFigures, persons: { ...persons, groups: Object.keys(Stage).length, parts: qualificationParts } }, where as never);
  }

  @Query(() => [TitleCount], { nullable: true, description: 'Teachers in service by professional title (职称结构).' })
  teachersByTitle(@WhereArg(TeacherWhere) where: TeacherWhere | undefined, @Ctx() scope: Scope): Promise<TitleCount[]> {
    return readAggregate(scope, { ...inService(scope), groupBy: 'title', figures: { teachers: sql`count(*)::int` }, persons: { ...persons, groups: Object.keys(ProfessionalTitle).length + 1 } }, where as never);
  }
}
