import { fewestPersons, withheld } from '../../kit';
import { countedIn, type RotationCounts } from './rotation-figures-of';
import type { RotationFigures } from './rotation-figures.types';

type Count = keyof RotationCounts;

/** Which count is a part of which, a whole before its parts. */
const partOf: readonly (readonly [Count, Count])[] = [
  ['due', 'teachers'],
  ['dueBackbone', 'due'],
  ['dueTown', 'due'],
  ['available', 'due'],
  ['rotatedBackbone', 'rotated'],
  ['rotatedTown', 'rotated'],
];

/** Of how many it is not known: none is told, since the counts that are known tell it. */
const unknown: readonly Count[] = ['dueUnknown', 'dueTownUnknown'];

/** The counts that would tell of persons: a whole of few, none included; a part that is of few, or leaves few, or is of a whole that is not told. */
export function countsOfFew(counts: RotationCounts): ReadonlySet<Count> {
  const few = new Set<Count>((['teachers', 'rotated'] as const).filter((whole) => counts[whole] < fewestPersons));
  for (const [part, whole] of partOf) if (few.has(whole) || counts[part] < fewestPersons || counts[whole] - counts[part] < fewestPersons) few.add(part);
  for (const count of unknown) if (counts[count] > 0 && counts[count] < fewestPersons) few.add(count);
  return few;
}

/** The figures without what counts few, and without the shares that are made of such a count. */
export function onlyOfMany(figures: RotationFigures, counts: RotationCounts): RotationFigures {
  const few = countsOfFew(counts);
  const shares = (['rotationShare', 'backboneShare'] as const).filter((share) => countedIn(figures[share].rule).some((count) => few.has(count)));
  return withheld(figures, [...[...few].filter((count) => count in figures), ...shares]);
}
