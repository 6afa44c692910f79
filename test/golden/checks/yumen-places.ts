import { answered, type Counted, type GoldenCheck } from './check';
import { dropoutLetters, newKindergartens, principalPool } from './targets';

const county = '玉门市';
const keyProjects = 'countyCode: "620981", programme: { eq: "“十四五”重点基础设施建设项目" }';

interface Rooms {
  roomSummary: { kind: string; rooms: number; seats: number | null }[];
}

const byKind: Readonly<Record<string, number>> = { RECORDING: 13, CLOUD_COMPUTING: 36, ROBOTICS: 3, SMART: 8, MAKER_CENTRE: 2, CALLIGRAPHY: 7 };

const rooms = answered<Rooms>()({
  id: 'C09',
  county,
  question: 'Special rooms built (six kinds); seats of the calligraphy rooms',
  facts: ['001-113', '001-114', '001-115', '001-116', '001-117', '001-118', '001-119'],
  query: `query Rooms {
    roomSummary(where: { countyCode: "620981", kind: { in: [RECORDING, CLOUD_COMPUTING, ROBOTICS, SMART, MAKER_CENTRE, CALLIGRAPHY] } }) {
      kind rooms seats
    }
  }`,
  expected: { rooms: 69, byKind, seats: 296 },
  read: ({ roomSummary }) => ({
    rooms: roomSummary.reduce((sum, row) => sum + row.rooms, 0),
    byKind: Object.fromEntries(roomSummary.map((row) => [row.kind, row.rooms])),
    seats: roomSummary.reduce((sum, { seats }) => sum + (seats ?? 0), 0),
  }),
});

interface Construction {
  constructionSummary: { projects: number; investmentYuan: number; floorAreaSquareMetres: number };
}

const construction = answered<Construction>()({
  id: 'C10',
  county,
  question: 'Key infrastructure projects: number; investment 9.96 亿元 in yuan; area 19.3595 万平方米 in square metres',
  facts: ['001-256', '001-255', '001-257'],
  query: `query KeyProjects { constructionSummary(where: { ${keyProjects} }) { projects investmentYuan floorAreaSquareMetres } }`,
  expected: { projects: 12, investmentYuan: 996_000_000, floorAreaSquareMetres: 193_595 },
  read: ({ constructionSummary }) => ({ ...constructionSummary }),
});

const demonstration = answered<{ held: Counted; planned: Counted }>()({
  id: 'C11',
  county,
  question: 'Provincial demonstration kindergartens after the plan',
  facts: ['001-007', '001-168'],
  query: `query Demonstration {
    held: designations(where: { countyCode: "620981", name: { eq: "省级示范性幼儿园" }, planned: { eq: false } }) { totalCount }
    planned: designations(where: { countyCode: "620981", name: { eq: "省级示范性幼儿园" }, planned: { eq: true } }) { totalCount }
  }`,
  expected: { held: 4, planned: 2, afterThePlan: 6 },
  read: ({ held, planned }) => ({ held: held.totalCount, planned: planned.totalCount, afterThePlan: held.totalCount + planned.totalCount }),
});

interface Named {
  constructionProjects: { nodes: { name: string; school: { name: string } }[] };
}

const buildings = answered<Named>()({
  id: 'C13',
  county,
  question: 'Building projects named at schools (14FYP)',
  facts: ['001-261', '001-262', '001-263', '001-264', '001-265'],
  query: `query NamedBuildings { constructionProjects(where: { ${keyProjects}, name: { contains: "楼" } }) { nodes { name school { name } } } }`,
  expected: {
    buildings: ['小金湾学校综合楼', '独山子源泉小学综合楼', '独山子学校教师周转宿舍楼', '独山子学校综合楼', '黄花学校学生宿舍楼'],
    schools: ['小金湾学校', '独山子源泉小学', '独山子学校', '黄花学校'],
  },
  read: ({ constructionProjects: { nodes } }) => ({
    buildings: nodes.map(({ name }) => name),
    schools: [...new Set(nodes.map(({ school }) => school.name))],
  }),
});

export const yumenPlaces: readonly GoldenCheck[] = [
  rooms,
  construction,
  demonstration,
  newKindergartens,
  buildings,
  dropoutLetters,
  principalPool,
];
