import { uuid, type World } from './world';

export const county = { id: uuid(1), code: '620981' };
/** Three of one county: an urban primary school, a rural nine-year school, and a teaching point that closed in 2020. */
export const urban = uuid(11);
export const rural = uuid(12);
export const closed = uuid(13);

export async function insertSchools(world: World): Promise<void> {
  await world.insert('schools.county', { ...county, name: '甲县', province: '甘肃省' });
  const school = { ownership: 'PUBLIC', administration: 'COUNTY', county_id: county.id, boarding: false, closed_on: null };
  await world.insert(
    'schools.school',
    { id: urban, code: '2162000001', name: '第一小学', kind: 'PRIMARY', locale: 'MAIN_URBAN', ...school },
    { id: rural, code: '2162000002', name: '乡村学校', kind: 'NINE_YEAR', locale: 'VILLAGE', ...school },
    { id: closed, code: '2162000003', name: '旧教学点', kind: 'TEACHING_POINT', locale: 'VILLAGE', ...school, closed_on: '2020-09-01' },
  );
}

/** How a school, or several, is asked for what this subgraph adds to it. */
export const ofSchools = (fields: string): string =>
  `query($schools: [_Any!]!) { _entities(representations: $schools) { ... on School { ${fields} } } }`;

export const schoolRepresentations = (...ids: readonly string[]) => ({ schools: ids.map((id) => ({ __typename: 'School', id })) });
