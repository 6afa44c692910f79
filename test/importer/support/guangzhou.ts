import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';

interface Row {
  readonly core_school: string;
  readonly level: string;
  readonly member_school: string;
}

const list = join(__dirname, '..', 'fixtures', 'guangzhou', 'group_members_2026.csv');
const source = 'guangzhou/group_members_2026.csv';
const firstDay = '2026-01-01';

/** The list says no district of a school: all belong to a county-level row for the city as a whole. */
const city = '440100';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const sheet = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');

/**
 * The list as sheets. A school that leads one group and belongs to another is one school; a row that names its own core
 * as a member means another campus of it, which gets a code of its own.
 */
export async function guangzhouSheets(): Promise<Record<string, string>> {
  const rows: Row[] = [];
  for await (const row of createReadStream(list).pipe(parse({ columns: true, bom: true }))) rows.push(row as Row);
  const codes = new Map<string, string>();
  const codeOf = (key: string): string => {
    if (!codes.has(key)) codes.set(key, `2144${String(codes.size + 1).padStart(6, '0')}`);
    return codes.get(key) ?? '';
  };
  const cores = new Map(rows.map(({ core_school: core, level }) => [core, level]));
  const campus = (core: string): string => `campus of ${core}`;
  for (const core of cores.keys()) codeOf(core);
  const members = rows.map(({ core_school: core, member_school: member }) => ({ core, name: member, code: codeOf(member === core ? campus(core) : member) }));

  const names = new Map([...[...cores.keys()].map((core) => [codeOf(core), core] as const), ...members.map(({ code, name }) => [code, name] as const)]);
  const groupCode = new Map([...cores.keys()].map((core, index) => [core, `GZ-${String(index + 1).padStart(2, '0')}`]));
  const school = (code: string, name: string): string => `${code},${quoted(name)},初级中学,公办,${cores.get(name) === '省市属' ? '市直(县直)' : '乡镇'},主城区 111,${city},生成样例,${source}`;
  return {
    'counties.csv': sheet('code,name,province,source', [`${city},广州市,广东省,${source}`]),
    'schools.csv': sheet('code,name,kind,ownership,administration,locale,county,provenance,source', [...names].map(([code, name]) => school(code, name))),
    'education_groups.csv': sheet(
      'code,name,kind,county,provenance,source',
      [...groupCode].map(([core, code]) => `${code},${quoted(`${core}教育集团`)},教育集团,${city},公开文件,${source}`),
    ),
    'group_memberships.csv': sheet('group,school,role,starts_on,provenance,source', [
      ...[...groupCode].map(([core, code]) => `${code},${codeOf(core)},LEAD,${firstDay},公开文件,${source}`),
      ...members.map(({ core, code }) => `${groupCode.get(core)},${code},MEMBER,${firstDay},公开文件,${source}`),
    ]),
  };
}
