import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county';
import { againstQuota } from './against-quota';
import { RotationQuota } from './rotation-quota.entity';
import { rotationQuotas } from './rotation-quota.list';

@Resolver(() => RotationQuota)
export class RotationQuotaResolver extends listResolver(rotationQuotas, { one: 'rotationQuota', many: 'rotationQuotas' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() quota: RotationQuota): CountyStub {
    return { id: quota.countyId };
  }

  @FieldResolver(() => Int, {
    description: 'Teachers whose rotation in the direction was approved, is under way or completed, persons (已安排人数).',
  })
  async assigned(@Root() quota: RotationQuota, @Ctx() scope: Scope): Promise<number> {
    return (await againstQuota(scope, quota.id)).assigned;
  }

  @FieldResolver(() => Int, { description: 'Teachers whose rotation in the direction is only proposed, persons (拟派人数).' })
  async proposed(@Root() quota: RotationQuota, @Ctx() scope: Scope): Promise<number> {
    return (await againstQuota(scope, quota.id)).proposed;
  }

  @FieldResolver(() => Boolean, { description: 'Whether at least as many are assigned as the quota asks (是否完成名额).' })
  async met(@Root() quota: RotationQuota, @Ctx() scope: Scope): Promise<boolean> {
    return (await againstQuota(scope, quota.id)).assigned >= quota.quota;
  }
}
