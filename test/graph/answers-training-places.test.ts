import { answersOf, type Answers } from './support/answers';

type Stations = Record<'year' | 'stations' | 'approvedSubjects' | 'withoutTrainees', number> & { trainees: number | null };
interface S27 {
  readonly thisYear: Stations & { approved: number; subjectsApproved: string[] };
  readonly byTownship: (Stations & { township: { name: string } | null })[];
  readonly byStation: { totalCount: number; nodes: { name: string; trainees: number | null }[] };
  readonly busyExperts: { totalCount: number; nodes: { teacher: { name: string }; stations: { totalCount: number } }[] };
}
interface S28 {
  readonly bases: { totalCount: number };
  readonly byTownship: { township: { name: string } | null; bases: number }[];
  readonly byGroup: { group: { name: string } | null; bases: number }[];
  readonly hosts: { totalCount: number; nodes: { school: { name: string } }[] };
  readonly programmes: { totalCount: number; nodes: { name: string; bases: { totalCount: number; nodes: { school: { name: string } }[] } }[] };
}

const inYumen = `(SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981')`;
const stationsOfYumen = `host_school_id IN ${inYumen}`;

describe('cultivation stations', () => {
  let answers: Answers<S27>;
  let data: S27;
  beforeAll(async () => {
    answers = await answersOf('S27', [
      // Each station is on record for the year before, too; some state no trainees, some are not approved.
      `INSERT INTO staffing.cultivation_station (id, code, name, level, host_school_id, subject, year, approved, trainees, provenance, version)
       SELECT gen_random_uuid(), code || '-B', name, level, host_school_id, subject, 2025, true, 40, 'GENERATED', 1 FROM staffing.cultivation_station WHERE ${stationsOfYumen} AND year = 2026`,
      `UPDATE staffing.cultivation_station SET trainees = NULL WHERE id = (SELECT id FROM staffing.cultivation_station WHERE ${stationsOfYumen} AND year = 2026 ORDER BY code LIMIT 1)`,
      `UPDATE staffing.cultivation_station SET approved = false WHERE id = (SELECT id FROM staffing.cultivation_station WHERE ${stationsOfYumen} AND year = 2026 ORDER BY code DESC LIMIT 1)`,
      `INSERT INTO staffing.station_expert (id, station_id, expert_id, provenance, version)
       SELECT gen_random_uuid(), s.id, (SELECT e.expert_id FROM staffing.station_expert e JOIN staffing.cultivation_station c ON c.id = e.station_id WHERE c.${stationsOfYumen} ORDER BY e.expert_id LIMIT 1), 'GENERATED', 1
       FROM staffing.cultivation_station s WHERE s.code LIKE '%-B'`,
    ]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  const raw = (year: number) =>
    answers.rows<{ name: string; township: string | null; subject: string; approved: boolean; trainees: number | null }>(
      `SELECT c.name, p.name AS township, c.subject, c.approved, c.trainees FROM staffing.cultivation_station c JOIN schools.school s ON s.id = c.host_school_id LEFT JOIN schools.township p ON p.id = s.township_id
       WHERE s.id IN ${inYumen} AND c.year = $1`,
      [year],
    );
  const figures = (rows: Awaited<ReturnType<typeof raw>>) => {
    const stated = rows.flatMap(({ trainees }) => trainees ?? []);
    return {
      year: 2026,
      stations: rows.length,
      approvedSubjects: new Set(rows.filter(({ approved }) => approved).map(({ subject }) => subject)).size,
      trainees: stated.length === 0 ? null : stated.reduce((sum, each) => sum + each, 0),
      withoutTrainees: rows.length - stated.length,
    };
  };

  test('are of this year, with the subjects approved', async () => {
    const rows = await raw(2026);
    const approved = rows.filter((row) => row.approved);
    expect(approved.length).toBeLessThan(rows.length);
    expect(data.thisYear).toEqual({ ...figures(rows), approved: approved.length, subjectsApproved: [...new Set(approved.map(({ subject }) => subject))].sort() });
  });

  test('those of several years are never added', async () => {
    const ask = async (year: string) => (await answers.graph.answer(`{ cultivationStationSummary(where: { countyCode: "620981", year: ${year} }) { year stations } }`));
    expect((await ask('{ eq: 2025 }')).data).toEqual({ cultivationStationSummary: { year: 2025, stations: (await raw(2025)).length } });
    for (const several of ['{ gte: 2025 }', '{ in: [2025, 2026] }']) {
      const { data: told, errors } = await ask(several);
      expect([told?.cultivationStationSummary, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_FILTER']);
    }
  });

  test('have their trainees told by station and by township', async () => {
    const rows = await raw(2026);
    expect(data.byStation).toMatchObject({ totalCount: rows.length });
    expect(data.byStation.nodes.map(({ name, trainees }) => `${name} ${trainees}`).sort()).toEqual(rows.map(({ name, trainees }) => `${name} ${trainees}`).sort());
    const townships = [...new Set(rows.map(({ township }) => township))];
    expect(data.byTownship).toHaveLength(townships.length);
    for (const { township, ...told } of data.byTownship) expect(told).toEqual(figures(rows.filter((row) => row.township === (township?.name ?? null))));
  });

  test('share experts, who are those of two stations and more', async () => {
    const rows = await answers.rows<{ name: string; stations: number }>(
      `SELECT t.name, count(*)::int AS stations FROM staffing.station_expert e JOIN staffing.training_expert x ON x.id = e.expert_id JOIN staffing.teacher t ON t.id = x.teacher_id
       JOIN staffing.appointment a ON a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date
       WHERE a.establishment_school_id IN ${inYumen} GROUP BY x.id, t.name HAVING count(*) >= 2`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(data.busyExperts.totalCount).toBe(rows.length);
    expect(data.busyExperts.nodes.map(({ teacher, stations }) => `${teacher.name} ${stations.totalCount}`).sort()).toEqual(rows.map(({ name, stations }) => `${name} ${stations}`).sort());
  });
});

describe('training bases', () => {
  let answers: Answers<S28>;
  let data: S28;
  beforeAll(async () => {
    answers = await answersOf('S28', [
      `UPDATE staffing.training_session SET host_school_id = (SELECT b.school_id FROM staffing.training_base b WHERE b.school_id IN ${inYumen} ORDER BY b.school_id LIMIT 1), room_id = NULL
       WHERE id = (SELECT x.id FROM staffing.training_session x JOIN staffing.training_programme p ON p.id = x.programme_id WHERE p.code = 'TP620981-03-2026' ORDER BY x.code LIMIT 1)`,
    ]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  test('are counted, by township and by the groups of their school', async () => {
    const [{ bases }] = (await answers.rows<{ bases: number }>(`SELECT count(*)::int AS bases FROM staffing.training_base WHERE school_id IN ${inYumen}`)) as [{ bases: number }];
    const townships = await answers.rows<{ name: string | null; bases: number }>(
      `SELECT p.name, count(*)::int AS bases FROM staffing.training_base b JOIN schools.school s ON s.id = b.school_id LEFT JOIN schools.township p ON p.id = s.township_id WHERE s.id IN ${inYumen} GROUP BY 1`,
    );
    const groups = await answers.rows<{ name: string | null; bases: number }>(
      `SELECT g.name, count(*)::int AS bases FROM staffing.training_base b LEFT JOIN groups.group_membership m ON m.school_id = b.school_id AND daterange(m.starts_on, m.ends_on) @> '2026-10-15'::date
       LEFT JOIN groups.education_group g ON g.id = m.group_id WHERE b.school_id IN ${inYumen} GROUP BY 1`,
    );
    expect(data.bases.totalCount).toBe(bases);
    expect(data.byTownship.map((row) => [row.township?.name ?? null, row.bases]).sort()).toEqual(townships.map((row) => [row.name, row.bases]).sort());
    expect(data.byGroup.map((row) => [row.group?.name ?? null, row.bases]).sort()).toEqual(groups.map((row) => [row.name, row.bases]).sort());
  });

  test('host the programmes of which a session is held there', async () => {
    const hosted = await answers.rows<{ code: string; name: string; school: string }>(
      `SELECT DISTINCT p.code, p.name, s.name AS school FROM staffing.training_programme p JOIN staffing.training_session x ON x.programme_id = p.id JOIN staffing.training_base b ON b.school_id = x.host_school_id
       JOIN schools.school s ON s.id = b.school_id JOIN schools.county c ON c.id = p.county_id WHERE c.code = '620981' AND p.year = 2026`,
    );
    expect(data.hosts.nodes.map(({ school }) => school.name).sort()).toEqual(hosted.filter(({ code }) => code === 'TP620981-ST-2026').map(({ school }) => school).sort());
    const told = data.programmes.nodes.flatMap(({ name, bases }) => bases.nodes.map(({ school }) => `${name} ${school.name}`));
    expect(told.sort()).toEqual(hosted.map(({ name, school }) => `${name} ${school}`).sort());
  });
});
