import type { BuildingKind, BuildingState } from '../../subgraphs/facilities/building/building.enums';
import { buildingSheet } from '../../subgraphs/facilities/building/building.sheet';
import type { SampleSchool } from '../network/school';
import { random } from '../random';
import { generated, named, table } from '../table';
import { housingPlaces } from './housing-places';

const usual: readonly (readonly [BuildingKind, string])[] = [
  ['TEACHING', '教学楼'],
  ['CANTEEN', '食堂'],
  ['DORMITORY', '学生宿舍楼'],
  ['STAFF_HOUSING', '教师周转宿舍'],
];

const lastDigit = ({ code }: SampleSchool): number => Number(code.slice(-1));

/** One boarding school in ten has no dormitory of its own, nor beds, and another reported its beds alone. */
export const hasBeds = (school: SampleSchool): boolean => school.entry.boarding === true && lastDigit(school) !== 4;
const hasDormitory = (school: SampleSchool): boolean => hasBeds(school) && lastDigit(school) !== 6;

const kindsOf = (school: SampleSchool) =>
  usual.filter(([kind]) => (kind !== 'DORMITORY' || hasDormitory(school)) && (kind !== 'STAFF_HOUSING' || !school.urban));

/** What one running school in so many has besides: some in use, some idle and reused or not, some pulled down. */
const further: readonly (readonly [nth: number, BuildingKind, string, { readonly state: BuildingState; readonly reuse?: string | null }])[] = [
  [2, 'OTHER', '旧校舍', { state: 'IDLE', reuse: '校外教育' }],
  [4, 'COMPLEX', '综合楼', { state: 'IN_USE' }],
  [5, 'OTHER', '旧平房', { state: 'DEMOLISHED' }],
  [7, 'GYMNASIUM', '体育馆', { state: 'IN_USE' }],
  [8, 'COMPLEX', '旧办公楼', { state: 'IDLE', reuse: null }],
  [10, 'OTHER', '旧宿舍', { state: 'IDLE', reuse: '留守儿童关爱保护' }],
];
const furtherEvery = 12;

export const buildingCode = (school: SampleSchool, kind: BuildingKind): string => `B${school.code}-${kind.replaceAll('_', '-')}`;

const reuses = ['学前教育', '留守儿童关爱保护', '校外教育', null];

/** What the plan names, the usual buildings of running schools, and the building a closed school leaves behind. */
export const buildings = table(buildingSheet, function* (network) {
  for (const { code: county, profile, schools, school: find } of network.counties) {
    const chance = random(`buildings ${county}`);
    for (const [index, { school, name, kind, source }] of (profile.buildings ?? []).entries()) {
      yield { code: `B${county}-${index + 1}`, school: find(school).code, name, kind, ...(source ? named(source) : generated()) };
    }
    for (const school of schools) {
      const kinds = school.running ? kindsOf(school) : school.entry.closedOn ? usual.slice(0, 1) : [];
      for (const [kind, name] of kinds) {
        const floorArea = chance.int(6, kind === 'TEACHING' ? 60 : 20) * 50;
        const state = school.running ? { state: 'IN_USE' } : { state: 'IDLE', reuse: chance.pick(reuses) };
        yield {
          code: buildingCode(school, kind),
          school: school.code,
          name,
          kind,
          floor_area: floorArea,
          built_year: chance.int(1995, 2015),
          ...state,
          housing_places: kind === 'STAFF_HOUSING' ? housingPlaces(school) : null,
          ...generated(),
        };
      }
    }
    for (const [index, school] of schools.filter(({ running }) => running).entries()) {
      for (const [nth, kind, name, state] of further.filter(([at]) => index % furtherEvery === at)) {
        yield { code: `B${school.code}-F${nth}`, school: school.code, name, kind, floor_area: 300 + 50 * (index % 9), built_year: 1978 + (index % 30), ...state, ...generated() };
      }
    }
  }
});
