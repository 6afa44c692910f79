import sql from 'sql-template-tag';
import { ObjectType, Field } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import type { ClassGroupWhere } from './class-group.list';
import { classSizeSource, ClassSizeSummary, known, type Counted } from './class-size';
import { Stage } from './stage';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Class sizes of one stage in one county, over the classes of one year (分县分学段班额统计).' })
export class StageClassSizes {
  countyId!: string;

  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => ClassSizeSummary, { description: 'The class sizes (班额统计).' })
  sizes!: ClassSizeSummary;
}

type Row = Counted & Pick<StageClassSizes, 'countyId' | 'stage'> & Record<string, unknown>;

const byCountyAndStage = [{ name: 'countyCode', of: sql`(SELECT c.code FROM county c WHERE c.id = sc.county_id)` }, { name: 'countyId', of: sql`sc.county_id` }, 'stage'];

/** A county and stage without a class of the year on record has no row: nothing is known of it. */
export async function classSizesByStage(scope: Scope, asked: ClassGroupWhere): Promise<StageClassSizes[]> {
  const { schoolYear, source, where } = classSizeSource(scope, asked);
  const rows = await readAggregate<Row>(scope, { ...source, groupBy: byCountyAndStage }, where);
  return rows.map(({ countyId, stage, countyCode: _, ...counted }) => ({ countyId, stage, sizes: known(counted as Counted, schoolYear) }));
}
