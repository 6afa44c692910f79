import { Client } from 'pg';
import { dayInShanghai } from '../gateway/context/today';
import { administrator, type DemoAccount } from '../gateway/development';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';

interface Led {
  readonly county: string;
  readonly group: string;
  readonly lead: string;
  readonly leadName: string;
  readonly partner: string;
  readonly partnerName: string;
  readonly teacher: string;
  readonly teacherName: string;
  readonly shared: boolean;
}

const holds = (alias: string): string => `${alias}.starts_on <= $1 AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > $1)`;

// One partner of each lead school, with one who teaches there. Codes begin with the class of school, so the last is seldom a kindergarten.
const ledToday = `
  SELECT DISTINCT ON (lead.code) county.code AS county, g.code || ' ' || g.name AS "group", lead.code AS lead, lead.name AS "leadName", one.*
  FROM groups.education_group g
  JOIN groups.group_membership m ON m.group_id = g.id AND m.role = 'LEAD' AND ${holds('m')}
  JOIN schools.school lead ON lead.id = m.school_id
  JOIN schools.county county ON county.id = lead.county_id
  JOIN LATERAL (
    SELECT s.code AS partner, s.name AS "partnerName", t.code AS teacher, t.name AS "teacherName",
           EXISTS (SELECT FROM groups.data_sharing_consent c WHERE c.group_id = g.id AND c.school_id = s.id AND c.scope IN ('STAFFING', 'ALL') AND ${holds('c')}) AS shared
    FROM groups.group_membership p
    JOIN schools.school s ON s.id = p.school_id
    JOIN staffing.appointment a ON a.serving_school_id = s.id AND ${holds('a')}
    JOIN staffing.teacher t ON t.id = a.teacher_id
    WHERE p.group_id = g.id AND p.role <> 'LEAD' AND ${holds('p')}
    ORDER BY s.code DESC, t.code
    LIMIT 1
  ) one ON true
  ORDER BY lead.code, one.shared DESC, g.code`;

/** Accounts of every role that name real rows of the network, the same ones as long as those rows are. */
export async function findDemoAccounts(owner: DatabaseLogin, today = dayInShanghai(new Date())): Promise<DemoAccount[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    const { rows: counties } = await client.query<{ code: string; name: string }>('SELECT code, name FROM schools.county ORDER BY code');
    const { rows: led } = await client.query<Led>(ledToday, [today]);
    return [administrator, ...counties.map(planner), ...twoOf(led).flatMap(schoolAccounts)];
  } finally {
    await client.end();
  }
}

/** A lead school whose partner shows it its staff and, if possible in the same county, one whose partner does not. */
function twoOf(led: readonly Led[]): readonly Led[] {
  const ordered = [...led].sort((a, b) => (a.group < b.group ? -1 : 1));
  const first = ordered.find(({ shared }) => shared);
  const others = ordered.filter(({ shared, partner }) => !shared && partner !== first?.partner);
  const second = others.find(({ county }) => county === first?.county) ?? others[0];
  return [first, second].filter((one) => one !== undefined);
}

const planner = ({ code, name }: { code: string; name: string }): DemoAccount => ({
  account: `planner-${code}`,
  name: `${name} planner (县级规划人员)`,
  role: 'COUNTY_PLANNER',
  county: code,
  description: `Plans for ${name}: sees all of its schools and none of another county's.`,
});

const schoolAccounts = ({ county, group, lead, leadName, partner, partnerName, teacher, teacherName, shared }: Led): DemoAccount[] => [
  {
    account: `lead-${lead}`,
    name: `${leadName} (牵头校)`,
    role: 'LEAD_SCHOOL_USER',
    county,
    school: lead,
    description: `Leads ${group}; ${partnerName} ${shared ? 'consented to show it its staff' : 'gave no consent to show it its staff'}.`,
  },
  { account: `admin-${partner}`, name: `${partnerName} (校级管理员)`, role: 'SCHOOL_ADMIN', county, school: partner, description: `Runs ${partnerName}, a partner school in ${group}.` },
  { account: `teacher-${teacher}`, name: `${teacherName} (教师)`, role: 'TEACHER', county, school: partner, teacher, description: `Teaches at ${partnerName}.` },
];
