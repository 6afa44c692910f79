import type { Option } from '../../../../../subgraphs/planning/exchange/optimise';
import type { Asked } from './problem';

type Taken = Pick<Option, 'teacher' | 'need'>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const descending = (numbers: readonly number[]): number[] => [...numbers].sort((left, right) => right - left);
const per = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The documented formula, told from moves and not from the model. */
export function objectiveOf(problem: Asked, moves: readonly Taken[]): number {
  const { needs, options, objective, maxMoves } = problem;
  const openTo = (id: string): number => options.filter(({ need }) => need === id).length;
  const places = needs.flatMap(({ id, size, weight }) => Array<number>(Math.min(size, openTo(id))).fill(weight));
  const teachers = [...new Set(options.map(({ teacher }) => teacher))];
  const most = Math.min(maxMoves, teachers.length);
  const worth = (of: (typeof needs)[number] | undefined): number => (of && of.size > 0 ? of.weight : 0);
  const left = moves.map(({ teacher }) => problem.candidates.find((one) => one.teacher === teacher));
  const filled =
    sum(moves.map(({ need }) => worth(needs.find(({ id }) => id === need)))) -
    sum(left.map((person) => worth(needs.find(({ school, subject }) => school === person?.school && subject === person.subject))));
  const longest = Math.max(0, ...options.map(({ journey }) => journey ?? 0));
  const journeys = moves.map((move) => options.find(({ teacher, need }) => teacher === move.teacher && need === move.need)?.journey ?? longest);
  return (
    objective.fillNeeds * (1 - per(filled, sum(descending(places).slice(0, most)))) +
    (objective.journeys + 0.0001) * per(sum(journeys), most * longest) +
    objective.balance * unevenness(problem, moves, teachers, most) +
    0.001 * per(moves.length, most)
  );
}

function unevenness({ balance, candidates, needs }: Asked, moves: readonly Taken[], teachers: readonly string[], most: number): number {
  if (!balance) return 0;
  const carried = (teacher: string): number => balance.carries[teacher] ?? 0;
  const mean = sum(balance.schools.map(({ resource }) => resource)) / sum(balance.schools.map(({ pupils }) => pupils));
  const gained = (school: string): number =>
    sum(
      moves.map(({ teacher, need }) => {
        const arrives = needs.find(({ id }) => id === need)?.school === school;
        const leaves = candidates.find((candidate) => candidate.teacher === teacher)?.school === school;
        return carried(teacher) * (Number(arrives) - Number(leaves));
      }),
    );
  const deviations = balance.schools.map(({ school, pupils, resource }) => Math.abs(resource + gained(school) - mean * pupils));
  return per(sum(deviations), 2 * sum(descending(teachers.map(carried)).slice(0, most)));
}
