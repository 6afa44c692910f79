import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { AssetReuse, assetReuseOf } from '../asset-use/asset-reuse';
import type { TrainingAssetUse } from '../asset-use/asset-use.entity';
import { trainingAssetUses } from '../asset-use/asset-use.list';
import { SinceArg } from '../asset-use/since-arg';
import { TrainingBase } from '../base/base.entity';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import type { CultivationStation } from '../station/station.entity';
import { cultivationStations } from '../station/station.list';

/** What training adds to a school of another subgraph: nullable, so that without this one the school still shows. */
@Resolver(() => SchoolStub)
export class SchoolTrainingResolver {
  @FieldResolver(() => trainingSessions.Connection, { nullable: true, description: 'Training sessions it hosts (承办的培训场次).' })
  trainingSessions(
    @Root() school: SchoolStub,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    return trainingSessions.read(scope, args, { parent: sql`t.host_school_id` }, school.id);
  }

  @FieldResolver(() => TrainingBase, { nullable: true, description: 'What it is as a training base (培训基地校); null when it is none.' })
  trainingBase(@Root() school: SchoolStub, @Ctx() scope: Scope): Promise<TrainingBase | null> {
    return scope.row(TrainingBase, 'schoolId', school.id);
  }

  @FieldResolver(() => cultivationStations.Connection, { nullable: true, description: 'Cultivation stations it hosts (承办的培育站).' })
  cultivationStations(
    @Root() school: SchoolStub,
    @Args(() => cultivationStations.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<CultivationStation> {
    return cultivationStations.read(scope, args, { parent: sql`t.host_school_id` }, school.id);
  }
  @FieldResolver(() => trainingAssetUses.Connection, { nullable: true, description: 'What it used of the assets that training experts share (应用共享成果的记录).' })
  assetUses(@Root() school: SchoolStub, @Args(() => trainingAssetUses.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TrainingAssetUse> {
    return trainingAssetUses.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => AssetReuse, { nullable: true, description: 'How often it used assets that training experts share, and how many of them (共享成果应用统计).' })
  assetReuse(@Root() school: SchoolStub, @SinceArg() since: string | undefined, @Ctx() scope: Scope): Promise<AssetReuse> {
    return assetReuseOf(scope, 'school', school.id, since);
  }
}
