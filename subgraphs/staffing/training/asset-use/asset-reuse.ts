import sql, { empty, type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, readAggregateOf, SeenBy, type Scope } from '../../../kit';
import { SharedAsset } from '../expert/shared-asset';
import { TrainingAssetUse } from './asset-use.entity';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'How often shared assets were used (共享成果应用统计); uses, schools and assets are different units and stand apart.' })
export class AssetReuse {
  @Field(() => Int, { description: 'Uses (应用次数).' })
  uses!: number;

  @Field(() => Int, { description: 'Schools that used one, each counted once (应用学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Entries of the talent pool whose asset was used, each counted once (被应用成果数).' })
  assets!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which one was used (最近应用日期); null when none was.' })
  lastUsedOn!: string | null;
}

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'How often assets of one kind were used (某类共享成果应用统计).' })
export class SharedAssetReuse extends AssetReuse {
  @Field(() => SharedAsset, { description: 'What is shared (共享成果类别).' })
  sharedAsset!: SharedAsset;

  @Field(() => Int, { description: 'Entries of the talent pool that share such an asset, used or not (共享成果数).' })
  shared!: number;
}

/** Over the uses in `alias`; those of an outer join that have none count nothing. */
const figuresOf = (alias: Sql): Record<keyof AssetReuse, Sql> => ({
  uses: sql`count(${alias}.id)::int`,
  schools: sql`count(DISTINCT ${alias}.school_id)::int`,
  assets: sql`count(DISTINCT ${alias}.expert_id)::int`,
  lastUsedOn: sql`max(${alias}.used_on)::text`,
});

const from = (alias: Sql, since: string | null | undefined): Sql => (since ? sql` AND ${alias}.used_on >= ${since}::date` : empty);

/** Over entries of the pool by what they share, with the uses since a day: what nobody used counts too. */
export const reuseByAsset = (since: string | null | undefined) => ({
  joins: sql`LEFT JOIN training_asset_use u ON u.expert_id = t.id${from(sql`u`, since)}`,
  groupBy: 'sharedAsset',
  figures: { ...figuresOf(sql`u`), shared: sql`count(DISTINCT t.id)::int` },
});

const none: AssetReuse = { uses: 0, schools: 0, assets: 0, lastUsedOn: null };

/** The uses of one school or of one entry of the pool, since a day or ever: one statement for all that are asked about. */
export const assetReuseOf = async (scope: Scope, parent: 'school' | 'expert', id: string, since?: string | null): Promise<AssetReuse> => {
  const source = { entity: TrainingAssetUse, conditions: since ? [sql`t.used_on >= ${since}::date`] : [], figures: figuresOf(sql`t`) };
  const column = parent === 'school' ? sql`t.school_id` : sql`t.expert_id`;
  return (await readAggregateOf<AssetReuse & Record<string, unknown>>(scope, `assetReuse:${parent}:${since ?? ''}`, source, column, id)) ?? none;
};
