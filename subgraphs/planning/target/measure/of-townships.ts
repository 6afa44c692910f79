import sql, { type Sql } from 'sql-template-tag';
import { boardingOrNineYear } from '../../../network/boarding-or-nine-year';
import { open, partOf, schools, type Measure } from './measure';

/** 乡镇 are towns and townships; 乡镇(街道) are these and subdistricts. Farms, mines and parks are neither. */
const townsAndTownships = sql`('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')`;
const subdistrictsToo = sql`('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SUBDISTRICT')`;

/** Townships in which such a school is open. */
const having = (school: Sql, kinds: Sql): Measure => ({
  ...partOf(sql`EXISTS (SELECT FROM ${schools} WHERE s.township_id = p.id AND ${school})`),
  over: 'DAY',
  of: sql`FROM schools_published.township p WHERE p.county_id = w.county_id AND p.kind IN ${kinds}`,
});

export const ofTownships = {
  TOWNSHIPS_WITH_PUBLIC_KINDERGARTEN: having(sql`s.kind = 'KINDERGARTEN' AND s.ownership = 'PUBLIC' AND ${open}`, townsAndTownships),
  TOWNSHIPS_WITH_INCLUSIVE_KINDERGARTEN: having(sql`s.kind = 'KINDERGARTEN' AND s.ownership IN ('PUBLIC', 'INCLUSIVE_PRIVATE') AND ${open}`, subdistrictsToo),
  TOWNSHIPS_WITH_BOARDING_OR_NINE_YEAR_SCHOOL: having(sql`${boardingOrNineYear(sql`s`)} AND ${open}`, townsAndTownships),
  TOWNSHIPS_WITH_COMMUNITY_SCHOOL: having(sql`s.kind = 'COMMUNITY' AND ${open}`, subdistrictsToo),
} satisfies Record<string, Measure>;
