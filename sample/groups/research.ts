import { researchOrganisationSheet } from '../../subgraphs/groups/research/organisation/research-organisation.sheet';
import { researcherAssignmentSheet } from '../../subgraphs/groups/research/researcher/researcher-assignment.sheet';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import type { SampleGroup } from '../network/groups';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import { runningSchools } from '../network/schools-of';
import { isServing, type SampleTeacher } from '../network/teacher';
import { random } from '../random';
import { generated, table } from '../table';

const since = '2021-09-01';
const subjects: readonly Subject[] = ['CHINESE', 'MATHEMATICS', 'ENGLISH', 'PHYSICS', 'MUSIC', 'FINE_ARTS', 'PHYSICAL_EDUCATION', 'INFORMATION_TECHNOLOGY'];
const ofSchools = ['SCHOOL_DISTRICT', 'EDUCATION_GROUP'];

/** The plan of one county names three levels of research; the others are made up like it. */
const origin = ({ code }: SampleCounty) => generated(code === '620981' ? '001-182' : null);

const countyOrganisation = ({ code }: SampleCounty): string => `RO${code}`;
const groupOrganisation = ({ code }: SampleGroup): string => `RO${code}`;
const districtsOf = ({ groups }: SampleCounty): SampleGroup[] => groups.filter(({ kind, entry }) => ofSchools.includes(kind) && !entry.acrossCounties);

/** The first district or group that a school belongs to now. */
const districtOf = (county: SampleCounty, school: SampleSchool): SampleGroup | undefined =>
  districtsOf(county).find(({ memberships }) => memberships.some((member) => member.school === school && !member.to));

/** Everyone who serves now, for whom a county may look. */
const inService = ({ teachers }: SampleCounty): SampleTeacher[] => teachers.filter((teacher) => isServing(teacher, '2026-11-23', '2026-11-24'));

const headOf = (county: SampleCounty, school: SampleSchool | undefined): string | undefined =>
  inService(county).find((teacher) => teacher.school === school && teacher.role === 'HEAD_OF_SUBJECT')?.code;

/** Schools of a district hang under it, but for one in nine that nobody has taken in yet; one school in twelve has no organisation of its own. */
export const researchOrganisations = table(researchOrganisationSheet, function* (network) {
  for (const county of network.counties) {
    const { code, profile } = county;
    yield { code: countyOrganisation(county), name: `${profile.county.name}教育教学研究室(示例)`, level: 'COUNTY', county: code, starts_on: since, ...origin(county) };
    for (const group of districtsOf(county)) {
      yield { code: groupOrganisation(group), name: `${group.name}教研中心(示例)`, level: 'GROUP', county: code, group: group.code, parent: countyOrganisation(county), head: headOf(county, group.lead), starts_on: since, ...origin(county) };
    }
    for (const [index, school] of runningSchools(county).entries()) {
      if (index % 12 === 7) continue;
      const { openedOn } = school.entry;
      const district = index % 9 === 4 ? undefined : districtOf(county, school);
      yield {
        code: `RO${school.code}`,
        name: `${school.name}教研处(示例)`,
        level: 'SCHOOL',
        county: code,
        school: school.code,
        parent: district && groupOrganisation(district),
        head: headOf(county, school),
        starts_on: openedOn && openedOn > since ? openedOn : since,
        ...origin(county),
      };
    }
  }
});

/** Of each subject one researcher of the county, full time in the main ones, and one beside teaching in every district that has a teacher of it. */
export const researcherAssignments = table(researcherAssignmentSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`researchers ${county.code}`);
    const staff = inService(county);
    const taken = new Set<SampleTeacher>();
    const choose = (subject: Subject, schools?: readonly SampleSchool[]): SampleTeacher | undefined => {
      const able = staff.filter((teacher) => teacher.subject === subject && teacher.joinedOn < '2015' && !taken.has(teacher) && (schools?.includes(teacher.school) ?? true));
      const chosen = able.length > 0 ? chance.pick(able) : undefined;
      if (chosen) taken.add(chosen);
      return chosen;
    };
    for (const [index, subject] of subjects.entries()) {
      const chosen = choose(subject);
      if (chosen) yield { teacher: chosen.code, subject, organisation: countyOrganisation(county), full_time: index < 5, starts_on: since, ...generated() };
    }
    for (const group of districtsOf(county)) {
      for (const subject of subjects.slice(0, 3)) {
        const chosen = choose(subject, group.memberships.map(({ school }) => school));
        if (chosen) yield { teacher: chosen.code, subject, organisation: groupOrganisation(group), full_time: false, starts_on: '2024-09-01', ...generated() };
      }
    }
  }
});
