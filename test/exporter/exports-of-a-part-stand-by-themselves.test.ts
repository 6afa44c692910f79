import { importFolder } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { Importing } from '../importer/support/importing';
import { guangzhouSheets } from '../importer/support/guangzhou';
import { ownDatabase, sharedSample } from '../support/server';
import { Exporting } from './support/exporting';
import type { ExportOptions } from '../../exporter';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

jest.setTimeout(180_000);

/** Exports a part, imports it into an empty database and exports all of that: the same files with the same rows. */
async function standsByItself(owner: DatabaseLogin, part: Partial<ExportOptions>): Promise<Map<string, Record<string, string>[]>> {
  const empty = await ownDatabase('empty');
  const [first, second] = [await Exporting.start(owner), await Exporting.start(empty.owner)];
  try {
    await first.export('part', part);
    const report = await importFolder({ owner: empty.owner, definitions: subgraphs, folder: first.path('part') });
    expect(report.errors).toEqual([]);
    await second.export('all');
    const files = await first.files('part');
    expect((await second.files('all')).sort()).toEqual([...files].sort());
    for (const file of files) expect(await second.text('all', file)).toBe(await first.text('part', file));
    return new Map(await Promise.all(files.map(async (file) => [file, await first.rows('part', file)] as const)));
  } finally {
    await Promise.all([first.end(), second.end(), empty.drop()]);
  }
}

test.each(['620981', '141124', '361023', '510923'])('the county %s', async (county) => {
  const files = await standsByItself(await sharedSample(), { county });
  expect(files.get('县区.csv')?.map((row) => row['行政区划代码'])).toContain(county);
});

test.each(['G620981-01', 'G141124-01'])('the group %s', async (group) => {
  const files = await standsByItself(await sharedSample(), { group });
  expect(files.get('教育集团.csv')?.map((row) => row['编号'])).toContain(group);
});

test('a county whose schools are in groups of others, and lead, lend and teach across its border', async () => {
  const importing = await Importing.start();
  try {
    expect((await importing.import(await guangzhouSheets())).errors).toEqual([]);
    // A third of the schools goes to a county of its own; groups span both.
    await importing.rows(`INSERT INTO schools.county (code, name, province, provenance) VALUES ('000330', '甲区', '广东省', 'GENERATED')`);
    await importing.rows(`UPDATE schools.school SET county_id = (SELECT id FROM schools.county WHERE code = '000330') WHERE right(code, 1) IN ('1', '4', '7')`);
    const report = await importing.import({
      'teachers.csv': 'code,name,subject,stage\nT-1,甲,数学,初中\nT-2,乙,数学,初中\n',
      'appointments.csv': 'teacher,establishment_school,serving_school,role,contract_status,stage,starts_on\nT-1,2144000001,2144000001,教师,HIRED,初中,2020-09-01\nT-2,2144000002,2144000002,教师,HIRED,初中,2020-09-01\n',
      'mentor_links.csv': 'mentor,mentee,subject,mentor_school,mentee_school,starts_on\nT-2,T-1,数学,2144000002,2144000001,2026-01-01\n',
      'rooms.csv': 'code,school,name,kind\nR-1,2144000002,录播教室,录播教室\n',
      'room_sharings.csv': 'room,group,starts_on\nR-1,GZ-01,2026-01-01\n',
      'room_bookings.csv': 'code,room,booked_by,starts_at,ends_at,purpose\nB-1,R-1,2144000001,2026-03-02 08:00,2026-03-02 09:00,联研\n',
    });
    expect(report.errors).toEqual([]);
    const files = await standsByItself(importing.owner, { county: '000330' });
    const schools = new Set(files.get('学校.csv')?.map((row) => row['学校标识码']));
    const dangling = files.get('集团成员.csv')?.filter((row) => !schools.has(row['学校标识码'] ?? ''));
    expect(dangling).toEqual([]);
    expect(files.get('师徒结对.csv')).toHaveLength(1);
    expect(files.get('聘任.csv')?.map((row) => row['教师编号']).sort()).toEqual(['T-1', 'T-2']);
    expect(files.get('功能室开放共享.csv')).toHaveLength(1);
  } finally {
    await importing.end();
  }
});
