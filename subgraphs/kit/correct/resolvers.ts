import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { isFor } from '../access/audience';
import { ofSchoolsSeen } from '../access/schools';
import { InDetail, audienceOf } from '../access/seen-by';
import type { Scope } from '../context/scope';
import type { Viewer } from '../context/viewer';
import type { ConcreteClass, SubgraphDefinition } from '../definition';
import { changes } from '../history/change.list';
import type { Change } from '../history/change.entity';
import type { ConnectionArgs } from '../read/connection/connection.args';
import type { Connection } from '../read/connection/connection.types';
import type { Correctable } from './correctable';
import { VoidedRecord, voidedRecords } from './voided-record.type';

/** What puts mistakes right in a subgraph: two mutations for each kind of record, and the list of what was voided. */
export function correctionResolvers({ name, corrections = [] }: Pick<SubgraphDefinition, 'name' | 'corrections'>): ConcreteClass[] {
  if (corrections.length === 0) return [];

  @Resolver(() => VoidedRecord)
  class VoidedRecordResolver {
    @Query(() => voidedRecords.Connection, {
      name: `voided${name.charAt(0).toUpperCase()}${name.slice(1)}Records`,
      nullable: true,
      description: `Records of the part "${name}" that were voided, with the reason (作废记录). Whoever saw such a record when it stood finds it here.`,
    })
    voided(@Args(() => voidedRecords.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<VoidedRecord> {
      return voidedRecords.read(scope, args, { conditions: [sql`t.after IS NULL AND t.reason IS NOT NULL`, seenWhenItStood(scope, corrections)] });
    }

    @InDetail('OFFICE')
    @FieldResolver(() => changes.Connection, { nullable: true, description: 'Every change of it, first to last (变更历史).' })
    history(@Root() { id }: VoidedRecord, @Args(() => changes.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Change> {
      return changes.read(scope, args, { parent: sql`t.record_id` }, id);
    }
  }
  return [...corrections.map(({ resolver }) => resolver), VoidedRecordResolver];
}

/**
 * One of the schools that the record named is seen, if it named any: a policy may go by what the tables say now, and who has lost the only
 * posting to a void would belong to nobody, and so show to every county.
 */
function namesSchoolsSeen(viewer: Viewer): Sql {
  const seen = ofSchoolsSeen(viewer, 'STAFFING', sql`s.id`);
  if (seen === true) return sql`TRUE`;
  const named = sql`FROM jsonb_each_text(t.before) AS named JOIN schools_published.school s ON s.id::text = named.value`;
  return sql`(NOT EXISTS (SELECT ${named}) OR EXISTS (SELECT ${named} WHERE ${seen === false ? sql`FALSE` : seen}))`;
}

/** The policies of the rows ask of the row as the log has it: they are conditions on an alias `t`, whatever it stands for. */
function seenWhenItStood({ viewer, today, database }: Scope, kinds: readonly Correctable[]): Sql {
  const conditions = kinds.flatMap(({ entity }) => {
    if (!isFor(audienceOf(entity), viewer.role)) return [];
    const { name } = database.table(entity);
    const visible = database.policyOf(entity)?.visible(viewer, today) ?? true;
    if (visible === false) return [];
    if (visible === true) return [sql`t.record_table = ${name}`];
    const asItWas = sql`(SELECT (jsonb_populate_record(NULL::${raw(`"${name}"`)}, t.before || jsonb_build_object('id', t.record_id))).*) AS t`;
    return [sql`(t.record_table = ${name} AND EXISTS (SELECT FROM ${asItWas} WHERE ${visible}) AND ${namesSchoolsSeen(viewer)})`];
  });
  return conditions.length === 0 ? sql`FALSE` : sql`(${join(conditions, ' OR ')})`;
}
