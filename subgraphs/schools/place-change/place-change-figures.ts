import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { PlaceChange } from './place-change.entity';
import { placeChangeFilters, type PlaceChangeWhere } from './place-change.list';

/** Places that are there and places that are only planned are never one sum. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Places over a set of changes (学位变动合计), those done apart from those planned.' })
export class PlaceChangeSummary {
  @Field(() => Int, { description: 'Changes counted, planned and done (项目数).' })
  changes!: number;

  @Field(() => Int, { description: 'Schools whose places change, each counted once (涉及学校数).' })
  schools!: number;

  @Field(() => Int, { nullable: true, description: 'Places added less places taken away by changes that are done, persons (已完成学位净增); 0 when none is done, null when no change is on record.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places to be added less places to be taken away by changes that are planned, persons (规划学位净增); 0 when none is planned, null when no change is on record.' })
  planned!: number | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Places that a project changes in a year (项目分年学位变动), at all its schools.' })
export class ProjectPlaces extends PlaceChangeSummary {
  @Field(() => String, { description: 'Project that changes them (项目名称).' })
  project!: string;

  @Field(() => Int, { description: 'The year in which its places are there or gone: the last year of the change (终止年份).' })
  year!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Places that change in a year (分年学位变动), by all projects.' })
export class YearPlaces extends PlaceChangeSummary {
  @Field(() => Int, { description: 'The year in which the places are there or gone: the last year of the change (终止年份).' })
  year!: number;
}

/** Each change on record is done or planned: where there is one, that none is done is known. */
const placesIf = (status: Sql): Sql => sql`sum(CASE WHEN t.status = ${status} THEN t.places ELSE 0 END)::int`;

const source = {
  entity: PlaceChange,
  filters: placeChangeFilters,
  figures: {
    changes: sql`count(*)::int`,
    schools: sql`count(DISTINCT t.school_id)::int`,
    done: placesIf(sql`'DONE'`),
    planned: placesIf(sql`'PLANNED'`),
  },
};
const year = { name: 'year', of: sql`t.end_year` };

type Where = PlaceChangeWhere | undefined;

export const placesOfAll = async (scope: Scope, where: Where): Promise<PlaceChangeSummary | undefined> => (await readAggregate<PlaceChangeSummary & object>(scope, source, where as never))[0];
export const placesByProject = (scope: Scope, where: Where): Promise<ProjectPlaces[]> => readAggregate(scope, { ...source, groupBy: ['project', year] }, where as never);
export const placesByYear = (scope: Scope, where: Where): Promise<YearPlaces[]> => readAggregate(scope, { ...source, groupBy: year }, where as never);
