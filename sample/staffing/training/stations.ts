import { cultivationStationSheet } from '../../../subgraphs/staffing/training/station/station.sheet';
import { stationExpertSheet } from '../../../subgraphs/staffing/training/station/station-expert.sheet';
import { currentYear } from '../../calendar';
import type { SampleCounty } from '../../network/network';
import { generated, table } from '../../table';
import { expertsOf } from './experts';

const stationsPerYear = 5;

/** One station for each of the first subjects that has an expert, at the expert's school. */
function stationsOf(county: SampleCounty) {
  const bySubject = new Map(expertsOf(county).map((expert) => [expert.leader.subject, expert]));
  const experts = [...bySubject.values()].slice(0, stationsPerYear);
  return experts.map((expert, index) => ({ code: `CS${county.code}-${currentYear}-${index + 1}`, number: index + 1, expert }));
}

export const cultivationStations = table(cultivationStationSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, number, expert } of stationsOf(county)) {
      yield {
        code,
        name: `${county.profile.county.name}示例乡村教师培育站${number}`,
        level: number === 2 ? 'MUNICIPAL' : 'COUNTY',
        host_school: expert.leader.school.code,
        subject: expert.leader.subject,
        year: currentYear,
        approved: true,
        trainees: 20,
        cycle: '一学年',
        ...generated(),
      };
    }
  }
});

export const stationExperts = table(stationExpertSheet, function* (network) {
  for (const county of network.counties) {
    const stations = stationsOf(county);
    for (const { code, expert } of stations) yield { station: code, expert: expert.code, ...generated() };
    // The first of them works at all the others too.
    for (const { code } of stations.slice(1)) yield { station: code, expert: stations[0]?.expert.code, ...generated() };
  }
});
