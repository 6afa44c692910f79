import { ArgsType, Field, ID } from 'type-graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { checkIds, DateScalar, ofSchoolsSeen, type Scope } from '../../kit';
import { openOn } from '../../network/open-school';
import type { Field as AskedIn } from '../directory/field';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';

/** Which needs are asked for; of all where nothing is said. */
export interface NeedConditions {
  readonly subjects?: readonly Subject[] | null;
  readonly stage?: Stage | null;
  readonly schools?: readonly string[] | null;
  /** Under a township or in a rural place. */
  readonly township?: boolean | null;
}

@ArgsType()
export class NeedArgs {
  @Field(() => [Subject], { nullable: true, description: 'Of these subjects (学科); of all when left out.' })
  subjects?: Subject[];

  @Field(() => Stage, { nullable: true, description: 'Of this stage (学段); of both when left out.' })
  stage?: Stage;

  @Field(() => [ID], { nullable: true, description: 'Of these schools (学校); of all that the viewer sees when left out.' })
  schools?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of schools under a township or in a rural place, or of the others (是否乡镇或农村学校).' })
  township?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' })
  on?: string;

  @Field(() => String, { nullable: true, description: 'Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out.' })
  rulePack?: string;
}

/** Throws BAD_FILTER for schools that are named by what is no id. */
export const checkNeedConditions = ({ schools }: NeedConditions): void => checkIds('schools', schools ?? []);

/** The open schools of the county that the viewer sees and the conditions name, as SQL of their ids. */
export function schoolsWhere(scope: Scope, { county, day }: AskedIn, { schools, township }: NeedConditions): Sql {
  const rows = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`s.id`);
  const seen = typeof rows === 'boolean' ? sql`${rows}::boolean` : rows;
  const chosen = schools ? sql` AND s.id = ANY(${[...schools]}::uuid[])` : empty;
  const placed = township == null ? empty : sql` AND (s.administration = 'TOWNSHIP' OR NOT s.urban) = ${township}::boolean`;
  return sql`(SELECT s.id FROM schools_published.school s WHERE s.county_id = ${county}
    AND ${openOn(sql`s`, day)} AND ${seen}${chosen}${placed})`;
}

/** Condition on the stage and the subject of a row (alias `n`). */
export const ofStageAndSubject = ({ stage, subjects }: NeedConditions): Sql =>
  sql`TRUE${stage ? sql` AND n.stage = ${stage}` : empty}${subjects ? sql` AND n.subject = ANY(${[...subjects]}::text[])` : empty}`;
