import type { EvaluationSide } from '../../../subgraphs/staffing/training/evaluation/evaluation-side';
import { trainingEvaluationSheet } from '../../../subgraphs/staffing/training/evaluation/evaluation.sheet';
import { sampleDay } from '../../calendar';
import { random } from '../../random';
import { generated, table } from '../../table';

const threeSides: readonly (readonly [EvaluationSide, EvaluationSide])[] = [
  ['TRAINEE', 'TRAINER'],
  ['TRAINER', 'TRAINEE'],
  ['INSTITUTION', 'TRAINER'],
  ['TRAINEE', 'INSTITUTION'],
];
const threeSidesSource = '001-292';
const spotCheckSource = '001-293';

/** Held sessions are scored by each side; every tenth is checked by the institution as well. */
export const trainingEvaluations = table(trainingEvaluationSheet, function* (network) {
  for (const { code: county, trainings } of network.counties) {
    const chance = random(`evaluations ${county}`);
    const held = trainings.flatMap(({ sessions }) => sessions).filter(({ day, enrolments }) => day <= sampleDay && enrolments.length > 0);
    for (const [index, { code }] of held.entries()) {
      for (const [nth, [evaluator, evaluated]] of threeSides.entries()) {
        const spotCheck = evaluator === 'INSTITUTION' && index % 10 === 0;
        const score = (chance.int(760, 980) / 10).toFixed(1);
        yield {
          code: `${code}-E${nth + 1}`,
          session: code,
          evaluator,
          evaluated,
          score,
          spot_check: spotCheck,
          ...generated(spotCheck ? spotCheckSource : threeSidesSource),
        };
      }
    }
  }
});
