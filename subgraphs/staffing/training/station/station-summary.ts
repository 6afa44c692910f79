import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { oneValue, readAggregate, SeenBy, type Scope } from '../../../kit';
import { TownshipStub } from '../../foreign/township';
import { Subject } from '../../teacher/subject';
import { CultivationStation } from './station.entity';
import { cultivationStationFilters, type CultivationStationWhere } from './station.list';

/** Trainees and funds of several years are never added: a station that goes on is on record for each. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Figures over the cultivation stations of one year (培育站统计); those of several years are never added.' })
export class CultivationStationSummary {
  @Field(() => Int, { description: 'The year of the stations (年度).' })
  year!: number;

  @Field(() => Int, { description: 'Stations counted (培育站数).' })
  stations!: number;

  @Field(() => Int, { description: 'Stations that are approved (立项培育站数).' })
  approved!: number;

  @Field(() => Int, { description: 'Subjects with an approved station, each counted once; a county plan asks for 5 or more a year (立项学科数).' })
  approvedSubjects!: number;

  @Field(() => [Subject], { description: 'These subjects (立项学科).' })
  subjectsApproved!: Subject[];

  @Field(() => Int, { nullable: true, description: 'Trainees over the stations that state them, persons (学员数合计); null when none does.' })
  trainees!: number | null;

  @Field(() => Int, { description: 'Stations that state no trainees, so that trainees is a minimum (未填学员数的培育站数).' })
  withoutTrainees!: number;

  @Field(() => Float, { nullable: true, description: 'Funding over the stations that state it, yuan (经费合计, 元); null when none does.' })
  fundingYuan!: number | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Figures over the cultivation stations of one year at the schools of one township (乡镇培育站统计).' })
export class TownshipStations extends CultivationStationSummary {
  readonly townshipId!: string | null;

  @Field(() => TownshipStub, { nullable: true, description: 'The township of the host schools (承办学校所在乡镇); null for schools of none.' })
  get township(): TownshipStub | null {
    return this.townshipId === null ? null : { id: this.townshipId };
  }
}

const figures = {
  stations: sql`count(*)::int`,
  approved: sql`count(*) FILTER (WHERE t.approved)::int`,
  approvedSubjects: sql`count(DISTINCT t.subject) FILTER (WHERE t.approved)::int`,
  subjectsApproved: sql`coalesce(array_agg(DISTINCT t.subject ORDER BY t.subject) FILTER (WHERE t.approved), '{}')`,
  trainees: sql`sum(t.trainees)::int`,
  withoutTrainees: sql`(count(*) - count(t.trainees))::int`,
  fundingYuan: sql`sum(t.funding_yuan)`,
};

const source = { entity: CultivationStation, filters: cultivationStationFilters, figures };

/** The one year that the filter names, else that of today, and the conditions with it. */
function ofOneYear(scope: Scope, where: CultivationStationWhere | undefined) {
  const year = oneValue('year', where?.year, 'trainees of several years are not added') ?? Number(scope.today.slice(0, 4));
  return { year, where: { ...where, year: { eq: year } } as never };
}

export async function stationsOfYear(scope: Scope, asked: CultivationStationWhere | undefined): Promise<CultivationStationSummary> {
  const { year, where } = ofOneYear(scope, asked);
  const [counted] = await readAggregate<CultivationStationSummary & Record<string, unknown>>(scope, source, where);
  return { ...(counted as CultivationStationSummary), year };
}

/** Joined, since what a station is grouped by is its school's. */
const byTownship = {
  ...source,
  joins: sql`JOIN schools_published.school s ON s.id = t.host_school_id`,
  groupBy: [{ name: 'townshipCode', of: sql`s.township_code` }, { name: 'townshipId', of: sql`s.township_id` }],
};

export async function stationsByTownship(scope: Scope, asked: CultivationStationWhere | undefined): Promise<TownshipStations[]> {
  const { year, where } = ofOneYear(scope, asked);
  const rows = await readAggregate<TownshipStations & Record<string, unknown>>(scope, byTownship, where);
  return rows.map((row) => Object.assign(new TownshipStations(), row, { year }));
}
