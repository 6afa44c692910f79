import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { WhereArg } from '../../where-arg';
import { AssetReuse, assetReuseOf, reuseByAsset, SharedAssetReuse } from '../asset-use/asset-reuse';
import type { TrainingAssetUse } from '../asset-use/asset-use.entity';
import { trainingAssetUses } from '../asset-use/asset-use.list';
import { SinceArg } from '../asset-use/since-arg';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import type { CultivationStation } from '../station/station.entity';
import { cultivationStations } from '../station/station.list';
import { TrainingExpert } from './expert.entity';
import { bySubject, SubjectExperts } from './experts-by-subject';
import { trainingExpertFilters, trainingExperts, TrainingExpertWhere } from './expert.list';

@Resolver(() => TrainingExpert)
export class TrainingExpertResolver extends codedListResolver(trainingExperts, { one: 'trainingExpert', many: 'trainingExperts' }) {
  @FieldResolver(() => Teacher, { description: 'The teacher (教师).' })
  teacher(@Root() expert: TrainingExpert, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, expert.teacherId);
  }

  @FieldResolver(() => cultivationStations.Connection, { description: 'Stations this expert serves at (所服务的培育站).' })
  stations(
    @Root() expert: TrainingExpert,
    @Args(() => cultivationStations.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<CultivationStation> {
    const via = { joins: sql`JOIN station_expert link ON link.station_id = t.id`, parent: sql`link.expert_id` };
    return cultivationStations.read(scope, args, via, expert.id);
  }

  @FieldResolver(() => trainingSessions.Connection, { description: 'Sessions this expert gave or is to give (授课场次).' })
  sessions(
    @Root() expert: TrainingExpert,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    const via = { joins: sql`JOIN session_trainer trainer ON trainer.session_id = t.id`, parent: sql`trainer.teacher_id` };
    return trainingSessions.read(scope, args, via, expert.teacherId);
  }
  @FieldResolver(() => trainingAssetUses.Connection, { description: 'Uses of what is shared (成果应用记录).' })
  uses(@Root() { id }: TrainingExpert, @Args(() => trainingAssetUses.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TrainingAssetUse> {
    return trainingAssetUses.read(scope, args, { parent: sql`t.expert_id` }, id);
  }

  @FieldResolver(() => AssetReuse, { description: 'How often what is shared was used, and by how many schools (成果应用统计).' })
  reuse(@Root() { id }: TrainingExpert, @SinceArg() since: string | undefined, @Ctx() scope: Scope): Promise<AssetReuse> {
    return assetReuseOf(scope, 'expert', id, since);
  }

  @Query(() => [SubjectExperts], { nullable: true, description: 'Experts that meet the conditions by subject, one row for each that has some (分学科培训专家数).' })
  trainingExpertsBySubject(@WhereArg(TrainingExpertWhere) where: TrainingExpertWhere | undefined, @Ctx() scope: Scope): Promise<SubjectExperts[]> {
    return readAggregate(scope, { entity: TrainingExpert, filters: trainingExpertFilters, ...bySubject }, where as never);
  }

  @Query(() => [SharedAssetReuse], { nullable: true, description: 'What the experts that meet the conditions share, and how often it was used, one row for each kind (分类别共享成果应用统计).' })
  sharedAssetReuse(@WhereArg(TrainingExpertWhere) where: TrainingExpertWhere | undefined, @SinceArg() since: string | undefined, @Ctx() scope: Scope): Promise<SharedAssetReuse[]> {
    return readAggregate(scope, { entity: TrainingExpert, filters: trainingExpertFilters, ...reuseByAsset(since) }, where as never);
  }
}
