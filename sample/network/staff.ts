import { classYearBegins, schoolYearBegins } from '../../subgraphs/network/calendar';
import type { Degree, ProfessionalTitle } from '../../subgraphs/staffing/teacher/teacher.enums';
import { currentYear } from '../calendar';
import type { CountyProfile } from '../profile/profile';
import { random, type Random } from '../random';
import { staffPlaces, type StaffPlace } from './places';
import type { SampleSchool } from './school';
import type { SampleTeacher } from './teacher';

const titleAfter = (years: number, chance: Random): ProfessionalTitle => {
  if (years < 2) return 'THIRD_GRADE';
  if (years < 7) return 'SECOND_GRADE';
  if (years < 16) return chance.next() < 0.8 ? 'FIRST_GRADE' : 'SECOND_GRADE';
  if (chance.next() < 0.02) return 'FULL_SENIOR';
  return chance.next() < 0.45 ? 'SENIOR' : 'FIRST_GRADE';
};

const degreeOf = ({ stage }: StaffPlace, joinedYear: number, chance: Random): Degree => {
  if (stage === 'SENIOR_SECONDARY') return chance.next() < 0.2 ? 'MASTER' : 'BACHELOR';
  if (stage === 'PRESCHOOL') return chance.next() < 0.4 ? 'BACHELOR' : 'ASSOCIATE';
  if (joinedYear >= 2010) return chance.next() < 0.06 ? 'MASTER' : 'BACHELOR';
  return chance.next() < 0.65 ? 'BACHELOR' : 'ASSOCIATE';
};

/** A posting cannot begin before its school did. */
const later = (day: string, { entry }: SampleSchool): string => (entry.openedOn && entry.openedOn > day ? entry.openedOn : day);

interface Fill {
  readonly joinedYear: number;
  readonly leftYear?: number;
  readonly recruited?: number;
}

/** Who held each place: one teacher who came long ago, or a recruit, or one who left and the recruit who followed. */
function fillsOf(profile: CountyProfile, places: readonly StaffPlace[], chance: Random): Fill[][] {
  const fills: Fill[][] = places.map(() => [{ joinedYear: chance.int(1993, 2014) }]);
  // Recruitment leans to the country schools, and principals are no recruits.
  const order = places
    .map((place, index) => ({ place, index, rank: chance.next() * (place.school.urban ? 1 : 0.6) }))
    .filter(({ place }) => place.role !== 'PRINCIPAL' && !(place.school.entry.openedOn && place.school.entry.openedOn > '2020'))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  let next = 0;
  for (const { year, headcount, joins } of profile.recruitment) {
    if (!joins) continue;
    for (const { index } of order.slice(next, next + headcount)) {
      const recruit = { joinedYear: year, recruited: year };
      fills[index] = joins === 'GROWTH' ? [recruit] : [{ joinedYear: chance.int(1984, 1992), leftYear: year }, recruit];
    }
    next += headcount;
  }
  return fills;
}

/** All teachers of a county, past ones included; `firstSerial` numbers them across the counties. */
export function staffOf(profile: CountyProfile, schools: readonly SampleSchool[], firstSerial: number): SampleTeacher[] {
  const chance = random(`staff ${profile.county.code}`);
  const places = staffPlaces(schools, profile.staff);
  let serial = firstSerial;
  return fillsOf(profile, places, chance).flatMap((fills, index) => {
    const place = places[index] as StaffPlace;
    return fills.map(({ joinedYear, leftYear, recruited }): SampleTeacher => {
      const number = String(serial++).padStart(5, '0');
      const joinedOn = recruited ? classYearBegins(joinedYear) : `${joinedYear}-08-20`;
      // Who retires leaves at the end of the school year, and the recruit comes when the next begins.
      const leftOn = leftYear ? schoolYearBegins(leftYear) : undefined;
      return {
        code: `T${profile.county.code}-${number}`,
        name: `教师${number}`,
        subject: place.subject,
        stage: place.stage,
        role: recruited && place.role !== 'CLASS_TEACHER' ? 'TEACHER' : place.role,
        title: titleAfter((leftYear ?? currentYear) - joinedYear, chance),
        degree: degreeOf(place, joinedYear, chance),
        joinedOn,
        leftOn,
        school: place.school,
        postings: [{ school: place.school, from: later(joinedOn, place.school), to: leftOn }],
        recruited,
        honours: [],
      };
    });
  });
}
