import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { CodedError, isId, SeenBy, type Scope } from '../../../kit';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { needOfId, type NeedKey } from '../../need/need-id';
import { readMarket } from '../plan/solve/read-market';
import { ExchangeCandidate } from './exchange-candidate.types';
import { rankCandidates } from './rank-candidates';

const most = 100;

@SeenBy('COUNTY')
@ObjectType({ description: 'Who could fill a need (候选交流教师).' })
class ExchangeCandidates {
  @Field(() => Float, { nullable: true, description: 'Teachers missing now, persons (缺额); null when the need is no longer there.' })
  gap!: number | null;

  @Field(() => Int, { description: 'How many there are (候选人数).' })
  total!: number;

  @Field(() => [ExchangeCandidate], { description: 'The best of them, best first (候选人).' })
  candidates!: ExchangeCandidate[];
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
    if (!school || (role === 'COUNTY_PLANNER' && !counties.includes(school.code))) return { gap: null, total: 0, candidates: [] };
    const field = { countyCode: school.code, county: sql`(SELECT y.id FROM schools_published.county y WHERE y.code = ${school.code})`, day: scope.today, rulePack: null };
    const market = await readMarket(scope, field, { subjects: [key.subject], stage: key.stage, senders: null });
    const candidates = rankCandidates(market, key);
    const gap = market.subjects.find(({ schoolId, stage, subject }) => schoolId === key.schoolId && stage === key.stage && subject === key.subject)?.gap ?? null;
    return { gap, total: candidates.length, candidates: candidates.slice(0, first) };
  }
}

function keyOf(need: string): NeedKey {
  const key = needOfId(need);
  if (isId(key.schoolId) && Object.hasOwn(Stage, key.stage) && Object.hasOwn(Subject, key.subject)) return key;
  throw new CodedError('BAD_FILTER', { field: 'need', value: need, expected: 'the id of a need, as staffingNeeds gives it' });
}
