import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

type Row = Readonly<Record<string, number | null>>;
type Rows = readonly Row[];
type List = { readonly totalCount: number };

/** The sum of what is known; null where nothing is, which is not zero. */
const sum = (rows: Rows, figure: string): number | null => {
  const known = rows.flatMap((row) => row[figure] ?? []);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};
const sums = (rows: Rows, figures: readonly string[]): object => Object.fromEntries(figures.map((figure) => [figure, sum(rows, figure)]));
const some = (row: Row, figures: readonly string[]): object => Object.fromEntries(figures.map((figure) => [figure, row[figure]]));

interface Neighbours {
  /** What is asked of a county, and pairs that must be the same. */
  readonly asked: (where: string, code: string) => string;
  readonly same: (data: never) => readonly (readonly [unknown, unknown])[];
}

/** A summary and the rows that split it: the figures add up. */
const split = (whole: string, parts: string, figures: readonly string[]): Neighbours => ({
  asked: (where) => `whole: ${whole}(where: ${where}) { ${figures.join(' ')} } parts: ${parts}(where: ${where}) { ${figures.join(' ')} }`,
  same: ({ whole: one, parts: rows }: { whole: Row; parts: Rows }) => (rows.length === 0 ? [] : [[some(one, figures), sums(rows, figures)]]),
});

/** Rows that count a list: they add up to its length. */
const counting = (list: string, rows: string, figure: string): Neighbours => ({
  asked: (where) => `list: ${list}(where: ${where}) { totalCount } rows: ${rows}(where: ${where}) { ${figure} }`,
  same: ({ list: { totalCount }, rows: counted }: { list: List; rows: Row | Rows }) => [[totalCount, sum([counted].flat() as Rows, figure) ?? 0]],
});

const neighbours: readonly Neighbours[] = [
  {
    asked: (where) => `beds: bedsAgainstBoarders(where: ${where}) { schools knownSchools shortSchools } short: schoolsShortOfBeds(where: ${where}) { totalCount }`,
    same: ({ beds, short }: { beds: Row; short: List }) => [[beds.shortSchools, beds.schools && !beds.knownSchools ? null : short.totalCount]],
  },
  {
    asked: (where) => `coverage: defenceCoverage(where: ${where}) { schools knownSchools covered linked }
      ${['PERSONNEL', 'PHYSICAL', 'TECHNICAL'].map((defence) => `known${defence}: schoolsNotLinkedToPolice(where: ${where}, defence: ${defence}, reported: true) { totalCount } unknown${defence}: schoolsNotLinkedToPolice(where: ${where}, defence: ${defence}, reported: false) { totalCount }`).join('\n')}`,
    same: ({ coverage, ...lists }: { coverage: Rows; [list: string]: unknown }) => coverage.flatMap(({ schools, knownSchools, linked }, index) => {
      const defence = ['PERSONNEL', 'PHYSICAL', 'TECHNICAL'][index]!;
      return [[(lists[`known${defence}`] as List).totalCount, knownSchools! - linked!], [(lists[`unknown${defence}`] as List).totalCount, schools! - knownSchools!]] as const;
    }),
  },
  split('placeChangeSummary', 'placeChangesByYear', ['changes', 'done', 'planned']),
  split('placeChangeSummary', 'placeChangesByProject', ['changes', 'done', 'planned']),
  split('placeSupply', 'placeSupplyByTownship', ['schools', 'unknownSchools', 'places', 'pupils', 'difference', 'fullSchools']),
  split('constructionSummary', 'constructionByYear', ['projects', 'investmentYuan', 'knownInvestments', 'floorAreaSquareMetres', 'placesGained', 'placesToCome', 'knownPlaces', 'overspentProjects', 'overspendYuan', 'knownCosts']),
  split('constructionSummary', 'constructionStages', ['projects']),
  split('honourSummary', 'honoursByLevel', ['honours']),
  split('honourSummary', 'honoursByKind', ['honours']),
  split('honourSummary', 'honoursByName', ['honours']),
  split('honourSummary', 'honoursBySubject', ['honours', 'holders']),
  split('recruitmentSummary', 'recruitmentByYear', ['batches', 'headcount']),
  split('recruitmentSummary', 'recruitmentByProgramme', ['batches', 'headcount']),
  split('cultivationStationSummary', 'cultivationStationsByTownship', ['stations', 'approved', 'trainees', 'withoutTrainees', 'fundingYuan']),
  {
    asked: (where) => `summary: cooperationAgreementSummary(where: ${where}) { agreements partners withCountyAlone schools } partners: cooperationAgreementsByPartner(where: ${where}) { agreements withCountyAlone schools } list: cooperationAgreements(where: ${where}) { totalCount }`,
    same: ({ summary, partners }: { summary: Row; partners: Rows }) => [
      [partners.length, summary.partners],
      [sum(partners, 'agreements') ?? 0, summary.agreements],
      [sum(partners, 'withCountyAlone') ?? 0, summary.withCountyAlone],
      // One school may be reached by several partners.
      [summary.schools === null, partners.every(({ schools }) => schools === null)],
      [(sum(partners, 'schools') ?? 0) >= (summary.schools ?? 0), true],
    ],
  },
  {
    asked: (where) => `rows: roomSummary(where: ${where}) { rooms seats roomsWithKnownSeats } parts: roomsByTownship(where: ${where}) { rooms seats roomsWithKnownSeats }`,
    same: ({ rows, parts }: { rows: Rows; parts: Rows }) => [[sums(rows, ['rooms', 'seats', 'roomsWithKnownSeats']), sums(parts, ['rooms', 'seats', 'roomsWithKnownSeats'])]],
  },
  {
    asked: (where) => `titles: teachersByTitle(where: ${where}) { teachers } stages: qualificationByStage(where: ${where}) { teachers }`,
    same: ({ titles, stages }: { titles: Rows; stages: Rows }) => [[sum(titles, 'teachers'), sum(stages, 'teachers')]],
  },
  {
    asked: (where) => `subjects: postsBySubject(where: ${where}) { posts quota filled vacant overQuota } schools: postsBySchool(where: ${where}) { posts quota filled vacant overQuota }`,
    same: ({ subjects, schools }: { subjects: Rows; schools: Rows }) => [
      [sums(subjects, ['posts', 'quota', 'filled', 'vacant', 'overQuota']), sums(schools, ['posts', 'quota', 'filled', 'vacant', 'overQuota'])],
      ...[...subjects, ...schools].map(({ quota, filled, vacant, overQuota }) => [quota! - filled!, vacant! - overQuota!] as const),
    ],
  },
  {
    asked: (_, code) => `summary: staffingNeedSummary(countyCode: "${code}") { needs missing partNeeds missingInParts bySubject { needs missing partNeeds missingInParts } byStage { needs missing partNeeds missingInParts } } list: staffingNeeds(countyCode: "${code}") { totalCount }`,
    same: ({ summary, list }: { summary: Row & { bySubject: Rows; byStage: Rows }; list: List }) => [
      [summary.needs, list.totalCount],
      [summary.needs, sum(summary.bySubject, 'needs')],
      [summary.partNeeds, sum(summary.byStage, 'partNeeds')],
    ],
  },
  {
    asked: (where) => `list: schools(where: ${where}, on: "2026-11-23") { totalCount } rows: schoolsByTownshipAndKind(where: ${where}) { schools }`,
    same: ({ list, rows }: { list: List; rows: Rows }) => [[list.totalCount, sum(rows, 'schools')]],
  },
  {
    asked: (where) => `all: classSizes(where: ${where}) { classes pupils oversizeClasses superOversizeClasses } stages: classSizesByStage(where: ${where}) { sizes { classes pupils oversizeClasses superOversizeClasses } }`,
    same: ({ all, stages }: { all: Row; stages: readonly { sizes: Row }[] }) => [[all, sums(stages.map(({ sizes }) => sizes), ['classes', 'pupils', 'oversizeClasses', 'superOversizeClasses'])]],
  },
  counting('targets', 'targetSummary', 'targets'),
  counting('trainingBases', 'trainingBasesByTownship', 'bases'),
  counting('trainingExperts', 'trainingExpertsBySubject', 'entries'),
  counting('trainingProgrammes', 'trainingProgrammesByLevel', 'programmes'),
  counting('trainingProgrammes', 'trainingSummary', 'programmes'),
  counting('trainingSessions', 'trainingSessionsBySchool', 'sessions'),
  counting('equipmentLots', 'equipmentSummary', 'lots'),
  counting('hazards', 'hazardsBySchool', 'hazards'),
  {
    asked: (_, code) => `rows: hazardsBySchool(where: { countyCode: "${code}" }) { overdue openWithoutDeadline } late: hazards(where: { countyCode: "${code}", overdueOn: "2026-11-23" }) { totalCount } undated: hazards(where: { countyCode: "${code}", state: OPEN, deadline: { isNull: true } }) { totalCount }`,
    same: ({ rows, late, undated }: { rows: Rows; late: List; undated: List }) => [
      [late.totalCount, sum(rows, 'overdue')],
      [undated.totalCount, sum(rows, 'openWithoutDeadline')],
    ],
  },
  counting('groupMemberships', 'groupMembershipSummary', 'memberships'),
  counting('supportPairings', 'supportPairingSummary', 'pairings'),
];

/** Root figures that no other root figure tells of, and why; those of one row a school have a test of their own against raw rows. */
const alone: Readonly<Record<string, string>> = {
  buildingsByReuse: 'of closed schools by reuse: compared with raw rows', closuresByYear: 'of closures: compared with raw rows', closureReceivers: 'of closures: compared with raw rows',
  exchangeCandidates: 'who could fill one need, with the number kept out: a list of persons',
  honoursBySchool: 'of holders who serve there, compared with raw rows', jointActivityCounts: 'an activity of several kinds of party is in several rows', mentorChains: 'chains, no count of rows',
  principalsByGrade: 'of a day, compared with raw rows', recurringHazards: 'only those found again', researchersBySubject: 'a researcher of two subjects is in two rows', reserveByStage: 'of a day, compared with raw rows',
  resourceSplit: 'a sum of what is given', resourceVariation: 'a figure of what is given', roomUse: 'only bookings of others', rotationByYear: 'a teacher of two years is in two rows',
  sharedAssetReuse: 'by kind of what is shared, uses of several', staffOfClosedSchools: 'of closed schools: compared with raw rows', standardCheck: 'a verdict over schools', studioCoverage: 'studios by subject and stage with gaps',
  studioMembersBySchool: 'a member of two studios', studioSessionsByYear: 'of studios alone', trainingBasesByGroup: 'a base in two groups is in two rows', trainingCoverageByLevel: 'compared with its list', trainingDeliverySummary: 'of sessions brought to schools',
};

test('every summary at the root is compared with a neighbour here, or says why it has none', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'), { assumeValid: true });
  const summaries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
    const named = getNamedType(type);
    if (!isObjectType(named) || named.name.endsWith('Connection')) return false;
    const fields = named.getFields();
    return fields['id'] === undefined && Object.values(fields).some((field) => /^(Int|Float)!?$/.test(String(field.type)));
  });
  const text = neighbours.map(({ asked }) => asked('{}', '')).join('\n');
  const compared = summaries.filter(({ name }) => new RegExp(`\\b${name}\\(`).test(text)).map(({ name }) => name);
  expect(summaries.map(({ name }) => name).sort()).toEqual([...compared, ...Object.keys(alone)].sort());
});

/** Holes: every third row knows nothing of what it may not know, and every third school reported nothing to a register. */
const third = (column: string): string => `('x' || substr(md5(${column}::text), 1, 6))::bit(24)::int % 3 = 0`;
const holes: readonly string[] = [
  `UPDATE schools.school SET places = NULL WHERE ${third('id')}`,
  `UPDATE schools.school SET boarders = NULL WHERE ${third('code')}`,
  `UPDATE facilities.room SET seats = NULL WHERE ${third('id')}`,
  `UPDATE facilities.construction_project SET investment = NULL WHERE ${third('id')}`,
  `UPDATE facilities.construction_project SET places_added = NULL WHERE ${third('code')}`,
  `UPDATE facilities.hazard SET deadline = NULL WHERE ${third('id')}`,
  `UPDATE staffing.training_base SET since_year = NULL WHERE ${third('id')}`,
  `DELETE FROM facilities.security_asset WHERE ${third('school_id')}`,
  `DELETE FROM facilities.equipment_lot WHERE ${third('school_id')}`,
  `UPDATE staffing.cultivation_station SET trainees = NULL WHERE ${third('id')}`,
];

describe.each(['of the sample', 'of counties with holes'])('figures %s', (state) => {
  beforeAll(async () => {
    if (state !== 'of the sample') for (const hole of holes) await client.query(hole);
  });

  test.each(neighbours.map((pair, index) => [/(\w+)\(/.exec(pair.asked('{}', ''))?.[1], index] as const))('%s and its neighbours tell the same (%i)', async (_, index) => {
    const { asked, same } = neighbours[index]!;
    for (const code of ['620981', '141124', '361023', '510923']) {
      const { data, errors } = await graph.answer(`{ ${asked(`{ countyCode: "${code}" }`, code)} }`);
      if (errors) throw new Error(JSON.stringify(errors));
      for (const [one, other] of same(data as never)) expect([code, rounded(one)]).toEqual([code, rounded(other)]);
    }
  });
});

/** Sums of money and areas differ in their last digit by the order of adding. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(6)) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)])) : value;
