import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Figures over a set of cultivation stations (培育站统计).' })
export class CultivationStationSummary {
  @Field(() => Int, { description: 'Stations counted (培育站数).' })
  stations!: number;

  @Field(() => Int, { description: 'Stations that are approved (立项培育站数).' })
  approved!: number;

  @Field(() => Int, { description: 'Subjects with an approved station, each counted once; a county plan asks for 5 or more a year (立项学科数).' })
  approvedSubjects!: number;

  @Field(() => Int, { nullable: true, description: 'Trainees over the stations that state them, persons (学员数合计); null when none does.' })
  trainees!: number | null;

  @Field(() => Int, { description: 'Stations that state no trainees, so that trainees is a minimum (未填学员数的培育站数).' })
  withoutTrainees!: number;

  @Field(() => Float, { nullable: true, description: 'Funding over the stations that state it, yuan (经费合计, 元); null when none does.' })
  fundingYuan!: number | null;
}

export const cultivationStationFigures = {
  stations: sql`count(*)::int`,
  approved: sql`count(*) FILTER (WHERE t.approved)::int`,
  approvedSubjects: sql`count(DISTINCT t.subject) FILTER (WHERE t.approved)::int`,
  trainees: sql`sum(t.trainees)::int`,
  withoutTrainees: sql`(count(*) - count(t.trainees))::int`,
  fundingYuan: sql`sum(t.funding_yuan)`,
};
