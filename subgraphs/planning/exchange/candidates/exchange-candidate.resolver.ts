import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { CodedError, isId, SeenBy, type Scope } from '../../../kit';
import { fieldOf } from '../../directory/field';
import { teachersOfSchools } from '../../eligibility/standing';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { needOfId, type NeedKey } from '../../need/need-id';
import { schoolsOf } from '../../need/stage-staffing.sql';
import { noWishes, placeKey } from '../constraints';
import { ObstacleCount } from '../plan/unfilled';
import { openSchools, readMarket } from '../read-circumstances';
import { ExchangeCandidate } from './exchange-candidate.types';
import { rankCandidates } from './rank-candidates';

const most = 100;

@SeenBy('COUNTY')
@ObjectType({ description: 'Who could fill a need (候选交流教师).' })
class ExchangeCandidates {
  @Field(() => Float, { description: 'Teachers missing now, persons (缺额); under a half nobody is needed any more.' })
  gap!: number;

  @Field(() => Int, { description: 'How many there are (候选人数).' })
  total!: number;

  @Field(() => [ExchangeCandidate], { description: 'The best of them, best first (候选人).' })
  candidates!: ExchangeCandidate[];

  @Field(() => [ObstacleCount], { description: 'Teachers of the subject and stage at other schools who are none, by what about themselves keeps them (不符合条件人数及原因); one counts for each.' })
  excluded!: ObstacleCount[];
}

@Resolver()
export class ExchangeCandidateResolver {
  @SeenBy('COUNTY')
  @Query(() => ExchangeCandidates, { nullable: true, description: 'Teachers of the county who could fill a need, best first, with what their own school would lose (候选交流教师).' })
  async exchangeCandidates(
    @Arg('need', () => ID, { description: 'The need, as staffingNeeds names it (缺额).' }) need: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many of the best, 1 to 100 (条数).' }) first: number,
    @Ctx() scope: Scope,
  ): Promise<ExchangeCandidates> {
    if (first < 1 || first > most) throw new CodedError('BAD_PAGE_SIZE', { first, min: 1, max: most });
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
    return {
      gap: place.gap,
      total: candidates.length,
      candidates: candidates.slice(0, first),
      excluded: [...excluded].map(([code, count]) => ({ code, count })).sort((left, right) => right.count - left.count),
    };
  }
}

const unknownNeed = (need: string): CodedError => new CodedError('BAD_FILTER', { field: 'need', value: need, expected: 'the id of a need, as staffingNeeds gives it' });

function keyOf(need: string): NeedKey {
  const key = needOfId(need);
  if (isId(key.schoolId) && Object.hasOwn(Stage, key.stage) && Object.hasOwn(Subject, key.subject)) return key;
  throw unknownNeed(need);
}
