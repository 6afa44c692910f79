import { schoolAppraisalSheet } from '../../subgraphs/planning/appraisal/school-appraisal.sheet';
import type { SampleCounty, SampleNetwork } from '../network/network';
import { runningSchools } from '../network/schools-of';
import { isServing } from '../network/teacher';
import { random } from '../random';
import { trainingEvaluations } from '../staffing/training/evaluations';
import { generated, table } from '../table';

/** In this county training quality counts in the appraisal of schools (001-294); how much is not published. */
const county = '620981';
const source = '001-294';
const weight = 10;
const rounds = [
  { year: 2024, publishedOn: '2025-02-10' },
  { year: 2025, publishedOn: '2026-02-09' },
];

/** Scores of each session, in hundredths: whole numbers, so that their sum is the same in any order. */
function scoresOf(network: SampleNetwork): ReadonlyMap<string, number[]> {
  const scores = new Map<string, number[]>();
  for (const { session, score } of trainingEvaluations.rows(network)) {
    const of = scores.get(String(session)) ?? [];
    scores.set(String(session), [...of, Math.round(Number(score) * 100)]);
  }
  return scores;
}

/** Mean score, by school, of the sessions of a year that its teachers attended or gave: as the graph computes it. */
function trainingOf({ trainings }: SampleCounty, year: number, scores: ReadonlyMap<string, number[]>): ReadonlyMap<string, number> {
  const counted = new Map<string, Set<string>>();
  for (const { code, day, trainer, enrolments } of trainings.flatMap(({ sessions }) => sessions).filter((session) => session.day.startsWith(String(year)))) {
    const attended = enrolments.filter(({ teacher, state }) => state === 'ATTENDED' && isServing(teacher, day, day)).map(({ teacher }) => teacher);
    for (const teacher of trainer ? [...attended, trainer] : attended) {
      counted.set(teacher.school.code, (counted.get(teacher.school.code) ?? new Set()).add(code));
    }
  }
  return new Map(
    [...counted].flatMap(([school, sessions]): [string, number][] => {
      const of = [...sessions].flatMap((session) => scores.get(session) ?? []);
      return of.length === 0 ? [] : [[school, of.reduce((sum, score) => sum + score, 0) / of.length / 100]];
    }),
  );
}

/** In the other counties it does not count. Schools that were open by the end of the year and still are have been appraised; the results of the last year are public but for one in seven. */
export const schoolAppraisals = table(schoolAppraisalSheet, function* (network) {
  const scores = scoresOf(network);
  for (const appraised of network.counties) {
    const published = appraised.code === county;
    const chance = random(`school appraisals ${appraised.code}`);
    for (const { year, publishedOn } of rounds) {
      const training = published ? trainingOf(appraised, year, scores) : new Map<string, number>();
      for (const [index, school] of runningSchools(appraised).entries()) {
        if (school.entry.openedOn && school.entry.openedOn > `${year}-12-31`) continue;
        const trained = training.get(school.code);
        const others = chance.int(680, 950) / 10;
        const score = trained === undefined ? others : (others * (100 - weight) + trained * weight) / 100;
        yield {
          county: appraised.code,
          school: school.code,
          year,
          score: score.toFixed(2),
          training_score: trained?.toFixed(2),
          training_weight: trained === undefined ? null : weight,
          published_on: year === 2025 && index % 7 === 3 ? null : publishedOn,
          ...generated(published ? source : null),
        };
      }
    }
  }
});
