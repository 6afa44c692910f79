import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { TrainingExpert } from '../expert/expert.entity';
import { TrainingAssetUse } from './asset-use.entity';
import { trainingAssetUses } from './asset-use.list';

@Resolver(() => TrainingAssetUse)
export class TrainingAssetUseResolver extends listResolver(trainingAssetUses, { one: 'trainingAssetUse', many: 'trainingAssetUses' }) {
  @FieldResolver(() => TrainingExpert, { nullable: true, description: 'The entry of the talent pool whose asset was used (人才库条目).' })
  expert(@Root() { expertId }: TrainingAssetUse, @Ctx() scope: Scope): Promise<TrainingExpert | null> {
    return scope.row(TrainingExpert, 'id', expertId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that used it (应用学校).' })
  school(@Root() { schoolId }: TrainingAssetUse): SchoolStub {
    return { id: schoolId };
  }
}
