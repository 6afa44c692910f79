import type { Locale } from '../../subgraphs/schools/school/school.enums';
import type { TownshipKind } from '../../subgraphs/schools/township/township-kind';
import type { PlaceInTownship } from '../profile/schools';
import { kindOf, type SampleTownship } from '../profile/townships';

type InCentre = Readonly<Record<Exclude<PlaceInTownship, 'VILLAGE'>, Locale>>;

const inCity: InCentre = { CENTRE: 'MAIN_URBAN', FRINGE: 'URBAN_FRINGE' };
const inTown: InCentre = { CENTRE: 'TOWN_CENTRE', FRINGE: 'TOWN_FRINGE' };
// The edge of a 乡 is a village, and a farm, mine or park is one area.
const inTownship: InCentre = { CENTRE: 'TOWNSHIP_CENTRE', FRINGE: 'VILLAGE' };
const inSpecialArea: InCentre = { CENTRE: 'SPECIAL_AREA', FRINGE: 'SPECIAL_AREA' };

const byKind: Readonly<Record<TownshipKind, InCentre>> = {
  SUBDISTRICT: inTown,
  TOWN: inTown,
  TOWNSHIP: inTownship,
  ETHNIC_TOWNSHIP: inTownship,
  SPECIAL_AREA: inSpecialArea,
};

/**
 * The urban-rural class by the rules of the national statistics (统计上划分城乡的规定, 2008): it goes by the place, never by what a school is called or
 * does. The seat of a county is a town; a built-up area of its own only a city has. So the 中心小学 of a 镇 is in its 镇中心区, that of a 乡 in its 乡中心区.
 */
export const localeOf = (place: PlaceInTownship, { code, name }: SampleTownship, city: readonly string[] = []): Locale => {
  if (place === 'VILLAGE') return 'VILLAGE';
  return (city.includes(code) ? inCity : byKind[kindOf(name)])[place];
};
