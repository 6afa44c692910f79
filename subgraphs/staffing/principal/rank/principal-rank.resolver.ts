import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, readAggregate, SeenBy, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { everyCounty } from '../../../network/every-county';
import { Teacher } from '../../teacher/teacher.entity';
import { teachers } from '../../teacher/teacher.list';
import { WhereArg } from '../../where-arg';
import { headsOn } from '../heads-on';
import { PrincipalGrade } from './principal-grade';
import { PrincipalRank } from './principal-rank.entity';
import { principalRankFilters, principalRanks, PrincipalRankWhere } from './principal-rank.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Principals of one grade (某职级校长人数).' })
class PrincipalGradeCount {
  @Field(() => PrincipalGrade, { description: 'Grade (职级).' })
  grade!: PrincipalGrade;

  @Field(() => Int, { description: 'Principals and vice principals, persons, each counted once (人数).' })
  principals!: number;
}

const figures = { principals: sql`count(DISTINCT t.teacher_id)::int` };

@Resolver(() => PrincipalRank)
export class PrincipalRankResolver extends listResolver(principalRanks, { one: 'principalRank', many: 'principalRanks' }) {
  @FieldResolver(() => Teacher, { description: 'The principal (校长).' })
  teacher(@Root() { teacherId }: PrincipalRank, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, teacherId);
  }

  @Query(() => [PrincipalGradeCount], { nullable: true, description: 'Principals by the grade they hold on the day of heldOn, else today, of the ranks that meet the conditions (分职级校长人数); grades they had before are not counted.' })
  principalsByGrade(@WhereArg(PrincipalRankWhere) where: PrincipalRankWhere | undefined, @Ctx() scope: Scope): Promise<PrincipalGradeCount[]> {
    const persons = { count: figures.principals, counties: everyCounty, naming: ['teacher', 'servingSchool'], schools: ['servingSchool'], county: 'countyCode', groups: Object.keys(PrincipalGrade).length };
    const conditions = where?.heldOn ? [] : [principalRankFilters.heldOn(scope.today)];
    return readAggregate(scope, { entity: PrincipalRank, filters: principalRankFilters, conditions, groupBy: 'grade', figures, persons }, where as never);
  }

  @Query(() => teachers.Connection, { nullable: true, description: 'Principals and vice principals of today to whom no rank was granted (尚无职级的校长).' })
  principalsWithoutRank(@Args(() => teachers.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Teacher> {
    const unranked = sql`t.id IN (SELECT h.teacher_id FROM ${headsOn(scope.today)} AS h) AND t.id NOT IN (SELECT r.teacher_id FROM principal_rank r)`;
    return teachers.read(scope, args, { conditions: [unranked] });
  }
}
