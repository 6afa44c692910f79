import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { CodedError, isId, pageOfItems, Paging, SeenBy, type Connection, type Scope } from '../../../kit';
import { fieldOf } from '../../directory/field';
import { teachersOfSchools } from '../../eligibility/standing';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { needOfId, type NeedKey } from '../../need/need-id';
import { schoolsOf } from '../../need/stage-staffing.sql';
import { noWishes, placeKey } from '../constraints';
import { ObstacleCount } from '../plan/unfilled';
import { openSchools, readMarket } from '../read-circumstances';
import { ExchangeCandidateConnection, type ExchangeCandidate } from './exchange-candidate.types';
import { placeOf, rankCandidates } from './rank-candidates';

@SeenBy('COUNTY')
@ObjectType({ description: 'Who could fill a need (候选交流教师).' })
class ExchangeCandidates {
  @Field(() => Float, { description: 'Teachers missing now, persons (缺额); under a half nobody is needed any more.' })
  gap!: number;

  need!: string;
  ranked!: readonly ExchangeCandidate[];

  @Field(() => [ObstacleCount], { description: 'Teachers of the subject and stage at other schools who are none, by what about themselves keeps them (不符合条件人数及原因); one counts for each.' })
  excluded!: ObstacleCount[];
}

@Resolver(() => ExchangeCandidates)
export class ExchangeCandidateResolver {
  @SeenBy('COUNTY')
  @Query(() => ExchangeCandidates, { nullable: true, description: 'Teachers of the county who could fill a need, best first, with what their own school would lose (候选交流教师).' })
  async exchangeCandidates(
    @Arg('need', () => ID, { description: 'The need, as staffingNeeds names it (缺额).' }) need: string,
    @Ctx() scope: Scope,
  ): Promise<ExchangeCandidates> {
    const key = keyOf(need);
    const [school] = await scope.rows<{ code: string }>(sql`SELECT s.county_code AS code FROM schools_published.school s WHERE s.id = ${key.schoolId}::uuid`);
    const { role, counties } = scope.viewer;
    // A school of another county is as one that does not exist.
    if (!school || (role === 'COUNTY_PLANNER' && !counties.includes(school.code))) throw unknownNeed(need);
    const field = fieldOf(scope, school.code);
    const teachers = sql`(SELECT x.id FROM staffing_published.teacher x WHERE x.stage = ${key.stage} AND x.subject = ${key.subject} AND x.id IN ${teachersOfSchools(schoolsOf(field))})`;
    const market = await readMarket(scope, field, { teachers, schools: openSchools(field) }, noWishes);
    const place = market.places.get(placeKey(key));
    if (!place) throw unknownNeed(need);
    const { candidates, excluded } = rankCandidates(market, key);
    return Object.assign(new ExchangeCandidates(), {
      gap: place.gap,
      need,
      ranked: candidates,
      excluded: [...excluded].map(([code, count]) => ({ code, count })).sort((left, right) => right.count - left.count),
    });
  }

  @FieldResolver(() => ExchangeCandidateConnection, { description: 'Who could, best first (候选人).' })
  candidates(@Root() { need, ranked }: ExchangeCandidates, @Args(() => Paging) paging: Paging, @Ctx() scope: Scope): Connection<ExchangeCandidate> {
    return pageOfItems(scope, ranked, { name: 'exchangeCandidates', question: need, placeOf, idOf: ({ teacher }) => teacher.id }, paging);
  }
}

const unknownNeed = (need: string): CodedError => new CodedError('BAD_FILTER', { field: 'need', value: need, expected: 'the id of a need, as staffingNeeds gives it' });

function keyOf(need: string): NeedKey {
  const key = needOfId(need);
  if (isId(key.schoolId) && Object.hasOwn(Stage, key.stage) && Object.hasOwn(Subject, key.subject)) return key;
  throw unknownNeed(need);
}
