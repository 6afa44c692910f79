import { trainingExpertSheet } from '../../../subgraphs/staffing/training/expert/expert.sheet';
import type { SharedAsset } from '../../../subgraphs/staffing/training/expert/shared-asset';
import type { SampleCounty } from '../../network/network';
import { generated, table } from '../../table';
import { studiosOf } from '../studios';

const assets: readonly SharedAsset[] = ['INSTRUCTIONAL_DESIGN', 'CLASSROOM_TEACHING', 'TEACHING_THOUGHT'];

/** Leaders of studios are the training experts of their county. */
export const expertsOf = (county: SampleCounty) =>
  studiosOf(county).map(({ code, leader }, index) => ({ code: `EX${code}`, leader, asset: assets[index % assets.length] as SharedAsset }));

export const trainingExperts = table(trainingExpertSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, leader, asset } of expertsOf(county)) {
      yield { code, teacher: leader.code, subject: leader.subject, shared_asset: asset, ...generated() };
    }
  }
});
