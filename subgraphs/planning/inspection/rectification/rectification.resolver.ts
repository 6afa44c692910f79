import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../../kit';
import { Inspection } from '../inspection.entity';
import { Rectification } from './rectification.entity';
import { rectifications } from './rectification.list';

@Resolver(() => Rectification)
export class RectificationResolver extends codedListResolver(rectifications, { one: 'rectification', many: 'rectifications' }) {
  @FieldResolver(() => Inspection, { nullable: true, description: 'The inspection that found it (督导).' })
  inspection(@Root() { inspectionId }: Rectification, @Ctx() scope: Scope): Promise<Inspection | null> {
    return scope.row(Inspection, 'id', inspectionId);
  }
}
