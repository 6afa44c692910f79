import type { SchoolKind } from '../../subgraphs/schools/school/school-kind';
import type { Locale } from '../../subgraphs/schools/school/school.enums';
import type { SampleTownship } from '../profile/townships';
import type { CountyProfile } from '../profile/profile';
import type { SchoolEntry } from '../profile/schools';
import { localeOf } from './locale';

export interface SampleSchool {
  readonly code: string;
  readonly name: string;
  readonly entry: SchoolEntry;
  readonly countyCode: string;
  readonly township: SampleTownship;
  readonly locale: Locale;
  /** The first digit of the urban-rural class tells town from country. */
  readonly urban: boolean;
  /** It teaches now: neither planned nor closed. */
  readonly running: boolean;
}

// Digits 1 and 2 of a school code. The sample counts serials per kind, so that codes stay unique within a province.
const classOf: Readonly<Record<SchoolKind, string>> = {
  KINDERGARTEN: '11',
  PRIMARY: '21',
  TEACHING_POINT: '22',
  JUNIOR_SECONDARY: '31',
  NINE_YEAR: '32',
  SENIOR_SECONDARY: '33',
  COMPLETE_SECONDARY: '34',
  TWELVE_YEAR: '35',
  SECONDARY_VOCATIONAL: '36',
  SPECIAL_EDUCATION: '37',
  COMMUNITY: '41',
};

const townshipsOf = (entry: SchoolEntry, own: readonly SampleTownship[]): readonly SampleTownship[] => {
  if (entry.townships === 'all') return own;
  // The county seat is the subdistrict or, where there is none, the first town.
  if (entry.townships === 'rural') return own.filter((township) => /[镇乡]$/.test(township.name)).slice(1);
  return entry.townships.map((code) => {
    const township = own.find((one) => one.code === code);
    if (!township) throw new Error(`Profile entry "${entry.name}" names township ${code}, which the county does not have.`);
    return township;
  });
};

/** The schools of a county in the order of its profile. */
export function schoolsOf(profile: CountyProfile, townships: readonly SampleTownship[]): SampleSchool[] {
  const own = townships.filter((township) => township.county_code === profile.county.code);
  const serials = new Map<string, number>();
  const numbered = (kind: SchoolKind): string => {
    const serial = (serials.get(kind) ?? 0) + 1;
    serials.set(kind, serial);
    return `${classOf[kind]}${profile.county.code.slice(0, 2)}${String(serial).padStart(6, '0')}`;
  };
  return profile.schools.flatMap((entry) => {
    const places = townshipsOf(entry, own);
    return Array.from({ length: entry.count ?? 1 }, (_, index) => {
      const township = places[index % places.length];
      if (!township) throw new Error(`Profile entry "${entry.name}" has no township; give at least one code.`);
      const locale = localeOf(entry.place, township, profile.county.city);
      return {
        code: numbered(entry.kind),
        name: entry.name.replace('{n}', String(index + 1)).replace('{township}', township.name),
        entry,
        countyCode: profile.county.code,
        township,
        locale,
        urban: !['TOWNSHIP_CENTRE', 'VILLAGE'].includes(locale),
        running: entry.classesPerGrade !== undefined && entry.closedOn === undefined,
      };
    });
  });
}
