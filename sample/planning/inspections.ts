import type { InspectionVerdict } from '../../subgraphs/planning/inspection/inspection-verdict';
import { inspectionSheet } from '../../subgraphs/planning/inspection/inspection.sheet';
import type { RectificationState } from '../../subgraphs/planning/inspection/rectification/rectification-state';
import { rectificationSheet } from '../../subgraphs/planning/inspection/rectification/rectification.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import { runningSchools } from '../network/schools-of';
import { random } from '../random';
import { generated, table } from '../table';

const topics = ['规范办学行为', '校园安全', '开学工作'];
const rounds = [
  { year: 2025, inspectedOn: '2025-10-21', publishedOn: '2025-11-18', dueOn: '2025-12-31', doneOn: '2025-12-15' },
  { year: 2026, inspectedOn: '2026-10-20', publishedOn: '2026-11-17', dueOn: '2026-11-15', doneOn: '2026-11-12' },
];
const requirements = ['补齐课程开设记录', '清理消防通道', '规范作业公示', '完善食堂陪餐制度'];

interface SampleInspection {
  readonly code: string;
  readonly county: string;
  readonly school: SampleSchool;
  readonly round: (typeof rounds)[number];
  readonly last: boolean;
  readonly topic: string;
  readonly verdict: InspectionVerdict;
  readonly score: number;
  readonly index: number;
}

/** One running school in three is inspected every autumn on one topic; one in six of these fails both times. */
function inspectionsOf(county: SampleCounty): SampleInspection[] {
  const chance = random(`inspections ${county.code}`);
  const inspected = runningSchools(county).filter((_, index) => index % 3 === 1);
  return inspected.flatMap((school, index) =>
    rounds.map((round, nth): SampleInspection => {
      const verdict: InspectionVerdict = index % 6 === 0 || (index % 6 === 3 && nth === 0) ? 'FAILED' : index % 4 === 1 ? 'WITH_RESERVATIONS' : 'PASSED';
      const [from, to] = { FAILED: [45, 59], WITH_RESERVATIONS: [60, 74], PASSED: [75, 98] }[verdict] as [number, number];
      return { code: `IN${school.code}-${round.year}`, county: county.code, school, round, last: nth === rounds.length - 1, topic: topics[index % topics.length] as string, verdict, score: chance.int(from, to), index };
    }),
  );
}

/** The results of the last round are public but for one in five; of the county as a whole they all are. */
export const inspections = table(inspectionSheet, function* (network) {
  for (const county of network.counties) {
    yield { code: `IN${county.code}-2026`, county: county.code, topic: '义务教育优质均衡发展', inspected_on: '2026-05-12', verdict: 'WITH_RESERVATIONS', published_on: '2026-06-15', ...generated() };
    for (const { code, school, round, last, topic, verdict, score, index } of inspectionsOf(county)) {
      const published_on = last && index % 5 === 0 ? null : round.publishedOn;
      yield { code, county: county.code, school: school.code, topic, inspected_on: round.inspectedOn, verdict, score, published_on, ...generated() };
    }
  }
});

/** Of the last round some are open past their day, some wait to be accepted; what was found before is all put right. */
const stateOf = ({ last, index }: SampleInspection): RectificationState => (!last || index % 3 === 2 ? 'ACCEPTED' : index % 3 === 1 ? 'REPORTED' : 'OPEN');

export const rectifications = table(rectificationSheet, function* (network) {
  for (const county of network.counties) {
    for (const inspection of inspectionsOf(county).filter(({ verdict }) => verdict !== 'PASSED')) {
      const { code, round, index } = inspection;
      const state = stateOf(inspection);
      yield { code: code.replace('IN', 'RC'), inspection: code, requirement: requirements[index % requirements.length], due_on: round.dueOn, state, done_on: state === 'OPEN' ? null : round.doneOn, ...generated() };
    }
  }
});
