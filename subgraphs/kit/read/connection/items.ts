import type { Scope } from '../../context/scope';
import type { Connection } from './connection.types';
import { digestOf, type Position } from './cursor';
import { connectionOver, toPage, type KeyedRow } from './page';
import { pageWindow, type PagingArgs } from './page-window';

/** Items that are in memory already, in their order; `placeOf` tells the place of each in the order as numbers, of which the first that differs decides. */
export function pageOfItems<Node extends object>({ database: { cursors } }: Scope, items: readonly Node[], { name, question, placeOf, idOf }: ItemsInOrder<Node>, args: PagingArgs): Connection<Node> {
  const digest = digestOf([name, question]);
  const asked = {
    cursors,
    digest,
    window: pageWindow(args),
    after: args.after ? cursors.open(digest, args.after) : null,
    before: args.before ? cursors.open(digest, args.before) : null,
  };
  const keyed = items.map((item) => ({ item, id: idOf(item), __key: placeOf(item).join(' ') }));
  const is = (row: KeyedRow, sign: 1 | -1, place: Position | null): boolean => place === null || Math.sign(comparePlaces(row, { __key: place.value, id: place.id })) === sign;
  const between = keyed.filter((row) => is(row, 1, asked.after) && is(row, -1, asked.before));
  const read = (asked.window.backward ? between.reverse() : between).slice(0, asked.window.size + 1);
  const page = toPage(read, asked, ({ item }) => item);
  return connectionOver(
    () => Promise.resolve(page),
    () => Promise.resolve(items.length),
  );
}

interface ItemsInOrder<Node> {
  readonly name: string;
  readonly question: unknown;
  readonly placeOf: (item: Node) => readonly number[];
  readonly idOf: (item: Node) => string;
}

/** Of a place that is no list of numbers nothing is said: it is before none and after none. */
function comparePlaces(one: KeyedRow, other: KeyedRow): number {
  const [left, right] = [one.__key.split(' ').map(Number), other.__key.split(' ').map(Number)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  if (differing >= 0) return (left[differing] as number) - (right[differing] ?? NaN);
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}
