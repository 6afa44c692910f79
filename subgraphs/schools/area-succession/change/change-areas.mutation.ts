import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { Following, followedList } from '../../succession/change/following';
import { AreaSuccession } from '../area-succession.entity';
import { MergeCountiesInput, MergeTownshipsInput, MoveTownshipInput, RecodeCountyInput, RecodeTownshipInput, SplitTownshipInput } from './area-changes.inputs';
import { mergeCounties, mergeTownships } from './merge-areas';
import { recodeCounty, recodeTownship } from './recode-area';
import { moveTownship, splitTownship } from './split-township';

const several = (name: string) => payloadType<AreaSuccession[]>(name, 'successions', [AreaSuccession], 'What was decided, in the order of the input (行政区划沿革).', followedList);
const single = (name: string) => payloadType<AreaSuccession>(name, 'succession', AreaSuccession, 'What was decided (行政区划沿革).', followedList);

const TownshipsMerged = several('mergeTownships');
const TownshipSplit = single('splitTownship');
const TownshipRecoded = single('recodeTownship');
const TownshipMoved = single('moveTownship');
const CountiesMerged = several('mergeCounties');
const CountyRecoded = single('recodeCounty');

/** What becomes of townships and counties: decided from a day on, in one transaction over all subgraphs, and undone until it is completed. */
@Resolver()
export class ChangeAreas {
  @Mutation(() => TownshipsMerged.type, { nullable: true, description: 'Townships become part of another one of the county: they end on the day, and their schools lie in the other (乡镇合并).' })
  async mergeTownships(@Arg('input', () => MergeTownshipsInput, { description: 'Which ones, and into which (输入).' }) input: MergeTownshipsInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return TownshipsMerged.of(await mutate(scope, 'mergeTownships', input, async (tx) => following.many(await mergeTownships(tx, input)), reloading.many(scope, AreaSuccession)), following);
  }

  @Mutation(() => TownshipSplit.type, { nullable: true, description: 'A part of a township, with the schools named, goes to another one of the county (乡镇分设).' })
  async splitTownship(@Arg('input', () => SplitTownshipInput, { description: 'Which part of which (输入).' }) input: SplitTownshipInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return TownshipSplit.of(await mutate(scope, 'splitTownship', input, async (tx) => following.one(await splitTownship(tx, input)), reloading.one(scope, AreaSuccession)), following);
  }

  @Mutation(() => TownshipRecoded.type, { nullable: true, description: 'A township goes on under another code, name or kind; the code it had still finds it (乡镇更名换码).' })
  async recodeTownship(@Arg('input', () => RecodeTownshipInput, { description: 'Which one, and how (输入).' }) input: RecodeTownshipInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return TownshipRecoded.of(await mutate(scope, 'recodeTownship', input, async (tx) => following.one(await recodeTownship(tx, input)), reloading.one(scope, AreaSuccession)), following);
  }

  @Mutation(() => TownshipMoved.type, {
    nullable: true,
    description: 'A township goes to another county, with its schools and what of the county belongs to them; what somebody has to decide, such as groups that one of them leads, is told (乡镇划转).',
  })
  async moveTownship(@Arg('input', () => MoveTownshipInput, { description: 'Which one, and to which county (输入).' }) input: MoveTownshipInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return TownshipMoved.of(await mutate(scope, 'moveTownship', input, async (tx) => following.one(await moveTownship(tx, input)), reloading.one(scope, AreaSuccession)), following);
  }

  @Mutation(() => CountiesMerged.type, { nullable: true, description: 'Counties become part of another one: they end on the day, and their townships, schools and all that is theirs go over (县区合并).' })
  async mergeCounties(@Arg('input', () => MergeCountiesInput, { description: 'Which ones, and into which (输入).' }) input: MergeCountiesInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return CountiesMerged.of(await mutate(scope, 'mergeCounties', input, async (tx) => following.many(await mergeCounties(tx, input)), reloading.many(scope, AreaSuccession)), following);
  }

  @Mutation(() => CountyRecoded.type, {
    nullable: true,
    description: 'A county goes on under another code or name, such as one that becomes a district. Codes of its townships that begin with the old one follow; every code it or they had still finds them (县区更名换码、撤县设区).',
  })
  async recodeCounty(@Arg('input', () => RecodeCountyInput, { description: 'Which one, and how (输入).' }) input: RecodeCountyInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return CountyRecoded.of(await mutate(scope, 'recodeCounty', input, async (tx) => following.one(await recodeCounty(tx, input)), reloading.one(scope, AreaSuccession)), following);
  }
}
