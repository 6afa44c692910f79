import { planner, schoolAdmin, stranger } from '../support/viewers';
import { answersOf, type Answers } from './support/answers';

const inYumen = `(SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981')`;
const open = (alias: string, day = '2026-11-23'): string =>
  `(${alias}.opened_on <= '${day}' OR (${alias}.opened_on IS NULL AND NOT ${alias}.planned)) AND (${alias}.closed_on IS NULL OR ${alias}.closed_on > '${day}') AND NOT ${alias}.closed_undated`;

describe('shared rooms', () => {
  interface Hours {
    readonly hours: number;
    readonly booked: number;
    readonly free: number;
  }
  interface S48 {
    readonly shared: { totalCount: number; nodes: { name: string; school: { name: string }; usableBy: { totalCount: number; nodes: { name: string }[] } }[] };
    readonly groups: { nodes: { name: string; idleHours: Hours & { week: string; rooms: number; byRoom: (Hours & { room: { name: string; school: { name: string } } })[] } }[] };
    readonly users: { room: { name: string; school: { name: string } }; user: { name: string }; bookings: number; hours: number }[];
  }
  let answers: Answers<S48>;
  let data: S48;
  beforeAll(async () => {
    const sharedRoom = `(SELECT rs.room_id FROM facilities.room_sharing rs JOIN groups.education_group g ON g.id = rs.group_id JOIN facilities.room r ON r.id = rs.room_id
      WHERE g.kind = 'SCHOOL_DISTRICT' AND r.school_id IN ${inYumen} AND daterange(rs.starts_on, rs.ends_on) @> daterange('2026-11-16', '2026-11-21') ORDER BY r.code LIMIT 1)`;
    const book = (code: string, from: string, to: string, state: string): string =>
      `INSERT INTO facilities.room_booking (id, code, room_id, booked_by_id, starts_at, ends_at, purpose, state, provenance, version)
       SELECT gen_random_uuid(), '${code}', r.id, r.school_id, '${from}', '${to}', '练习', '${state}', 'GENERATED', 1 FROM facilities.room r WHERE r.id = ${sharedRoom}`;
    answers = await answersOf('S48', [
      // Half of it lies before the day begins, all of the second on a Saturday, and the third was called off.
      book('RB-T1', '2026-11-17T07:00+08', '2026-11-17T09:30+08', 'BOOKED'),
      book('RB-T2', '2026-11-21T09:00+08', '2026-11-21T11:00+08', 'BOOKED'),
      book('RB-T3', '2026-11-18T09:00+08', '2026-11-18T11:00+08', 'CANCELLED'),
    ]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  test('may be used by their own school and the members of the groups they are open to', async () => {
    const raw = await answers.rows<{ room: string; school: string }>(
      `SELECT DISTINCT r.code AS room, s.name AS school FROM facilities.room r
       JOIN facilities.room_sharing rs ON rs.room_id = r.id AND daterange(rs.starts_on, rs.ends_on) @> '2026-11-16'::date
       JOIN groups.group_membership m ON m.group_id = rs.group_id AND daterange(m.starts_on, m.ends_on) @> '2026-11-16'::date
       JOIN schools.school s ON (s.id = m.school_id OR s.id = r.school_id) AND ${open('s', '2026-11-16')} WHERE r.school_id IN ${inYumen} ORDER BY 1`,
    );
    const byRoom = [...new Set(raw.map(({ room }) => room))].map((room) => raw.filter((row) => row.room === room).map(({ school }) => school).sort());
    expect(data.shared.totalCount).toBe(byRoom.length);
    expect(data.shared.nodes.map(({ usableBy }) => usableBy.nodes.map(({ name }) => name).sort())).toEqual(byRoom.slice(0, 100));
    for (const { usableBy } of data.shared.nodes) expect(usableBy.totalCount).toBe(usableBy.nodes.length);
  });

  test('have their idle hours told by group and room: the hours of five days, less what is booked in them', async () => {
    const shared = await answers.rows<{ group: string; room: string; days: number }>(
      `SELECT g.name AS group, r.id AS room, count(DISTINCT d)::int AS days FROM facilities.room_sharing rs JOIN groups.education_group g ON g.id = rs.group_id JOIN facilities.room r ON r.id = rs.room_id
       CROSS JOIN generate_series('2026-11-16'::date, '2026-11-20', '1 day') d JOIN schools.school s ON s.id = r.school_id AND ${open('s', '2026-11-18')}
       WHERE daterange(rs.starts_on, rs.ends_on) @> d::date AND g.county_id = (SELECT id FROM schools.county WHERE code = '620981') GROUP BY 1, 2`,
    );
    const bookings = await answers.rows<{ room_id: string; starts_at: Date; ends_at: Date }>(`SELECT room_id, starts_at, ends_at FROM facilities.room_booking WHERE state = 'BOOKED'`);
    const bookedOf = (room: string): number => {
      let hours = 0;
      for (let day = 16; day <= 20; day += 1) {
        const [begin, end] = [Date.parse(`2026-11-${day}T08:00+08:00`), Date.parse(`2026-11-${day}T18:00+08:00`)];
        for (const each of bookings.filter(({ room_id }) => room_id === room)) hours += Math.max(0, Math.min(end, each.ends_at.getTime()) - Math.max(begin, each.starts_at.getTime())) / 3_600_000;
      }
      return hours;
    };
    for (const { name, idleHours } of data.groups.nodes) {
      const rooms = shared.filter(({ group }) => group === name).map(({ room, days }) => ({ hours: days * 10, booked: bookedOf(room) }));
      const hours = rooms.reduce((sum, each) => sum + each.hours, 0);
      const booked = rooms.reduce((sum, each) => sum + each.booked, 0);
      expect({ ...idleHours, byRoom: null }).toEqual({ week: '2026-11-16', rooms: rooms.length, hours, booked: expect.closeTo(booked, 6) as number, free: expect.closeTo(hours - booked, 6) as number, byRoom: null });
      expect(idleHours.byRoom.map(({ free }) => free)).toEqual(rooms.map((each) => each.hours - each.booked).sort((one, other) => other - one));
    }
    expect(data.groups.nodes.reduce((sum, { idleHours }) => sum + idleHours.booked, 0)).toBeGreaterThanOrEqual(1.5);
  });

  test('refuse hours and days that are none', async () => {
    for (const args of ['opensAt: 9, closesAt: 9', 'closesAt: 25', 'days: 0', 'days: 8']) {
      const { errors } = await answers.graph.answer(`{ educationGroups(first: 1) { nodes { idleHours(week: "2026-11-16", ${args}) { hours } } } }`);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_FILTER');
    }
  });

  test('are used by the schools that book them, by the bookings that stand', async () => {
    const raw = await answers.rows<{ key: string; bookings: number; hours: number }>(
      `SELECT r.name || ' ' || o.name || ' ' || u.name AS key, count(*)::int AS bookings, (sum(extract(epoch FROM b.ends_at - b.starts_at)) / 3600)::float8 AS hours FROM facilities.room_booking b
       JOIN facilities.room r ON r.id = b.room_id JOIN schools.school o ON o.id = r.school_id JOIN schools.school u ON u.id = b.booked_by_id
       WHERE b.state = 'BOOKED' AND r.school_id <> b.booked_by_id AND o.id IN ${inYumen} GROUP BY r.id, o.name, u.id ORDER BY 1`,
    );
    expect(data.users.map(({ room, user, bookings, hours }) => ({ key: `${room.name} ${room.school.name} ${user.name}`, bookings, hours })).sort((one, other) => (one.key < other.key ? -1 : 1))).toEqual(
      raw.sort((one, other) => (one.key < other.key ? -1 : 1)),
    );
    expect((await answers.graph.answer('{ roomUse { bookings } }', {}, stranger)).data).toEqual({ roomUse: null });
  });
});

describe('hazards', () => {
  interface S49 {
    readonly overdue: { school: { name: string }; overdue: number; majorWithoutSummons: number }[];
    readonly overdueOnes: { totalCount: number };
    readonly withoutSummons: { totalCount: number; nodes: unknown[] };
    readonly recurring: { hazard: string; hazards: number; open: number; major: number; firstFoundOn: string; lastFoundOn: string; building: { name: string; school: { name: string } } }[];
  }
  let answers: Answers<S49>;
  let data: S49;
  beforeAll(async () => {
    const again = (code: string, description: string, found: string, rectified: string): string =>
      `INSERT INTO facilities.hazard (id, code, school_id, building_id, description, severity, found_on, deadline, rectified_on, provenance, version)
       SELECT gen_random_uuid(), h.code || '-${code}', h.school_id, h.building_id, ${description}, 'MAJOR', '${found}', '2026-10-01', ${rectified}, 'GENERATED', 1
       FROM facilities.hazard h WHERE h.building_id IS NOT NULL AND h.school_id IN ${inYumen} AND h.code NOT LIKE '%-T_' ORDER BY h.code LIMIT 4`;
    answers = await answersOf('S49', [again('T1', 'h.description', '2026-09-20', 'NULL'), again('T2', `'另一隐患'`, '2026-09-21', `'2026-10-15'`)]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  test('open past their deadline are counted by school', async () => {
    const raw = await answers.rows<{ school: string; overdue: number; major: number }>(
      `SELECT s.name AS school, count(*)::int AS overdue, count(*) FILTER (WHERE h.severity = 'MAJOR' AND (h.summoned_on IS NULL OR h.summoned_on > '2026-10-15'))::int AS major
       FROM facilities.hazard h JOIN schools.school s ON s.id = h.school_id
       WHERE s.id IN ${inYumen} AND h.deadline < '2026-10-15' AND h.found_on <= '2026-10-15' AND (h.rectified_on IS NULL OR h.rectified_on > '2026-10-15') GROUP BY s.id, s.name`,
    );
    const rows = (all: readonly { school: string; overdue: number; major: number }[]) => all.map(({ school, overdue, major }) => `${school} ${overdue} ${major}`).sort();
    expect(rows(data.overdue.map(({ school, overdue, majorWithoutSummons }) => ({ school: school.name, overdue, major: majorWithoutSummons })))).toEqual(rows(raw));
    expect(data.overdueOnes.totalCount).toBe(raw.reduce((sum, { overdue }) => sum + overdue, 0));
  });

  test('that are major and for which nobody was summoned are listed, whole or with how many there are', async () => {
    const [{ count }] = (await answers.rows<{ count: number }>(`SELECT count(*)::int AS count FROM facilities.hazard WHERE severity = 'MAJOR' AND summoned_on IS NULL AND school_id IN ${inYumen}`)) as [{ count: number }];
    expect([data.withoutSummons.totalCount, data.withoutSummons.nodes.length]).toEqual([count, Math.min(count, 100)]);
  });

  test('that were found in a building again are counted, those of other words apart', async () => {
    const raw = await answers.rows<{ building: string; hazard: string; hazards: number; open: number; major: number; first: string; last: string }>(
      `SELECT b.id AS building, h.description AS hazard, count(*)::int AS hazards, count(*) FILTER (WHERE h.rectified_on IS NULL)::int AS open, count(*) FILTER (WHERE h.severity = 'MAJOR')::int AS major,
         min(h.found_on)::text AS first, max(h.found_on)::text AS last
       FROM facilities.hazard h JOIN facilities.building b ON b.id = h.building_id WHERE h.school_id IN ${inYumen} GROUP BY b.id, h.description HAVING count(*) >= 2`,
    );
    expect(raw.length).toBeGreaterThanOrEqual(4);
    const row = ({ hazard, hazards, open: still, major }: { hazard: string; hazards: number; open: number; major: number }, first: string, last: string) => [hazard, hazards, still, major, first, last].join();
    expect(data.recurring.map((each) => row(each, each.firstFoundOn, each.lastFoundOn)).sort()).toEqual(raw.map((each) => row(each, each.first, each.last)).sort());
    const ofBuildings = (await answers.graph.answer('{ recurringHazards(where: { countyCode: "620981" }, alike: false, atLeast: 3) { hazard hazards } }')).data?.recurringHazards;
    const [{ buildings }] = (await answers.rows<{ buildings: number }>(
      `SELECT count(*)::int AS buildings FROM (SELECT FROM facilities.hazard WHERE school_id IN ${inYumen} AND building_id IS NOT NULL GROUP BY building_id HAVING count(*) >= 3) AS each`,
    )) as [{ buildings: number }];
    expect(ofBuildings).toHaveLength(buildings);
  });

  test('of a school are told to it and to its county alone', async () => {
    const told = async (asking: Parameters<typeof answers.graph.answer>[2]) => (await answers.graph.answer('{ hazardsBySchool { school { code } } }', {}, asking)).data?.hazardsBySchool as { school: { code: string } }[] | null;
    const codes = (await told(planner('620981')))!.map(({ school }) => school.code);
    expect(codes.length).toBeGreaterThan(1);
    expect((await told(schoolAdmin(codes[0]!)))!.map(({ school }) => school.code)).toEqual([codes[0]]);
    expect(await told(stranger)).toBeNull();
  });
});

describe('boarding', () => {
  interface S50 {
    readonly withoutDormitory: { totalCount: number; nodes: { name: string; boarding: boolean }[] };
    readonly dormitoryNotReported: { totalCount: number; nodes: { name: string }[] };
    readonly shortOfBeds: { totalCount: number };
    readonly beds: Record<string, number | null>;
  }
  let answers: Answers<S50>;
  let data: S50;
  const boardingSchools = `SELECT s.* FROM schools.school s WHERE s.id IN ${inYumen} AND ${open('s')} AND s.boarding`;
  beforeAll(async () => {
    answers = await answersOf('S50', [
      `UPDATE facilities.building SET state = 'IDLE' WHERE kind = 'DORMITORY' AND school_id IN (SELECT id FROM (${boardingSchools} AND s.id IN (SELECT school_id FROM facilities.building WHERE kind = 'DORMITORY') ORDER BY s.code LIMIT 2) AS each)`,
      `UPDATE facilities.equipment_lot SET quantity = 1 WHERE kind = 'STUDENT_BED' AND school_id IN (SELECT id FROM (${boardingSchools} AND s.boarders > 1 AND s.id IN (SELECT school_id FROM facilities.equipment_lot WHERE kind = 'STUDENT_BED') ORDER BY s.code DESC LIMIT 1) AS each)`,
      `DELETE FROM facilities.equipment_lot WHERE kind = 'STUDENT_BED' AND school_id IN (SELECT id FROM (${boardingSchools} AND s.id IN (SELECT school_id FROM facilities.equipment_lot WHERE kind = 'STUDENT_BED') ORDER BY s.code LIMIT 1) AS each)`,
    ]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  test('schools without a dormitory in use are told, of those that board and no others, apart from those that have beds and reported no dormitory', async () => {
    const raw = await answers.rows<{ name: string; unknown: boolean }>(
      `SELECT each.name, NOT EXISTS (SELECT FROM facilities.building b WHERE b.school_id = each.id)
         OR EXISTS (SELECT FROM facilities.equipment_lot e WHERE e.school_id = each.id AND e.kind = 'STUDENT_BED') AND NOT EXISTS (SELECT FROM facilities.building b WHERE b.school_id = each.id AND b.kind = 'DORMITORY') AS unknown
       FROM (${boardingSchools} AND NOT EXISTS (SELECT FROM facilities.building b WHERE b.school_id = s.id AND b.kind = 'DORMITORY' AND b.state = 'IN_USE')) AS each`,
    );
    const names = (unknown: boolean): string[] => raw.filter((row) => row.unknown === unknown).map(({ name }) => name).sort();
    expect(names(false).length).toBeGreaterThanOrEqual(2);
    expect(names(true).length).toBeGreaterThanOrEqual(1);
    for (const [told, expected] of [[data.withoutDormitory, names(false)], [data.dormitoryNotReported, names(true)]] as const) {
      expect([told.totalCount, told.nodes.map(({ name }) => name).sort()]).toEqual([expected.length, expected]);
    }
    expect(data.withoutDormitory.nodes.every(({ boarding }) => boarding)).toBe(true);
  });

  test('beds are held against boarders over the schools of which both are known', async () => {
    const raw = await answers.rows<{ boarders: number | null; beds: number | null }>(
      `SELECT s.boarders, (SELECT CASE WHEN count(DISTINCT e.unit) = 1 THEN sum(e.quantity)::int END FROM facilities.equipment_lot e WHERE e.school_id = s.id AND e.kind = 'STUDENT_BED') AS beds
       FROM schools.school s WHERE s.id IN ${inYumen} AND ${open('s')} AND (s.boarding OR s.boarders > 0)`,
    );
    const known = raw.filter((row): row is { boarders: number; beds: number } => row.boarders !== null && row.beds !== null);
    const short = known.filter(({ boarders, beds }) => beds < boarders);
    const sum = (rows: typeof known, of: (row: (typeof known)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const [boarders, beds] = [sum(known, (row) => row.boarders), sum(known, (row) => row.beds)];
    expect([known.length < raw.length, short.length > 0]).toEqual([true, true]);
    expect(data.shortOfBeds.totalCount).toBe(short.length);
    expect(data.beds).toEqual({
      schools: raw.length, knownSchools: known.length, boarders, beds, bedsPerBoarder: beds / boarders, shortSchools: short.length, missingBeds: sum(short, (row) => row.boarders - row.beds),
    });
  });
});

describe('the three defences', () => {
  interface Coverage {
    readonly county: { name: string };
    readonly defence: string;
    readonly schools: number;
    readonly knownSchools: number;
    readonly covered: number;
    readonly coveredPercent: number;
    readonly linked: number;
    readonly linkedPercent: number;
  }
  interface S52 {
    readonly notLinked: { totalCount: number; nodes: { name: string }[] };
    readonly coverage: Coverage[];
  }
  let answers: Answers<S52>;
  let data: S52;
  beforeAll(async () => {
    answers = await answersOf('S52', [
      `DELETE FROM facilities.security_asset WHERE school_id IN (SELECT a.school_id FROM facilities.security_asset a WHERE a.school_id IN ${inYumen} ORDER BY a.code LIMIT 4)`,
      `UPDATE facilities.security_asset SET kind = 'PHYSICAL_DEFENCE' WHERE kind = 'SECURITY_STAFF' AND school_id IN (SELECT a.school_id FROM facilities.security_asset a WHERE a.kind = 'SECURITY_STAFF' AND a.school_id IN ${inYumen} ORDER BY a.code DESC LIMIT 9)`,
      `DELETE FROM facilities.security_asset WHERE kind = 'POLICE_ROOM' AND school_id IN (SELECT a.school_id FROM facilities.security_asset a WHERE a.kind = 'POLICE_ROOM' AND a.school_id IN ${inYumen} ORDER BY a.code DESC LIMIT 6)`,
    ]);
    data = await answers.ask();
  });
  afterAll(() => answers.close());

  test('are told in percent of the schools of which they are known, by county', async () => {
    const raw = await answers.rows<{ school: string; kind: string | null; linked_to_police: boolean | null }>(
      `SELECT s.id AS school, a.kind, a.linked_to_police FROM schools.school s LEFT JOIN facilities.security_asset a ON a.school_id = s.id WHERE s.id IN ${inYumen} AND ${open('s')}`,
    );
    const schools = (rows: typeof raw): number => new Set(rows.map(({ school }) => school)).size;
    const known = schools(raw.filter(({ kind }) => kind !== null));
    expect(known).toBeLessThan(schools(raw));
    const kinds: Record<string, string[]> = { PERSONNEL: ['PERSONNEL_DEFENCE', 'SECURITY_STAFF', 'POLICE_ROOM'], PHYSICAL: ['PHYSICAL_DEFENCE'], TECHNICAL: ['TECHNICAL_DEFENCE', 'VIDEO_SURVEILLANCE', 'EMERGENCY_ALARM'] };
    expect(data.coverage.map(({ defence }) => defence)).toEqual(Object.keys(kinds));
    for (const { defence, county, ...figures } of data.coverage) {
      const having = raw.filter(({ kind }) => kind !== null && kinds[defence]!.includes(kind));
      const [covered, linked] = [schools(having), schools(having.filter((row) => row.linked_to_police))];
      expect(county.name).toBe('玉门市');
      expect(figures).toEqual({ schools: schools(raw), knownSchools: known, covered, coveredPercent: expect.closeTo((100 * covered) / known, 9) as number, linked, linkedPercent: expect.closeTo((100 * linked) / known, 9) as number });
    }
  });

  test('linked to the police in nothing are the schools that are listed', async () => {
    const raw = await answers.rows<{ name: string }>(
      `SELECT s.name FROM schools.school s WHERE s.id IN ${inYumen} AND ${open('s')} AND NOT EXISTS (SELECT FROM facilities.security_asset a WHERE a.school_id = s.id AND a.linked_to_police)`,
    );
    expect(data.notLinked.totalCount).toBe(raw.length);
    expect(data.notLinked.nodes.map(({ name }) => name).sort()).toEqual(raw.map(({ name }) => name).sort().slice(0, 100));
  });
});
