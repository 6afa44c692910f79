import { hides } from './small-counts';

/** One group of persons: how many there are in each part of the whole (such as each county), and in which of them the group is told. */
export interface Split {
  readonly total: number;
  /** Whether the total may be told by itself. */
  readonly told: boolean;
  readonly parts: readonly { readonly persons: number; readonly told: boolean }[];
}

/**
 * Which of the totals may be told beside the parts: who subtracts the parts that are told from the totals must learn of no part that
 * is not. A total is withheld where what is left out of it is of few; and, as the totals over all groups may be known from another
 * question, where the hidden counts, taken as the edges of a graph between groups (lines) and parts (columns, the totals being one),
 * hold a bridge: a count is found from sums exactly where its edge lies on no circle. The smallest totals go first.
 */
export function totalsTold(groups: readonly Split[]): boolean[] {
  const told = groups.map((group) => group.told && safe(group));
  // Of one group alone there are no sums over groups.
  while (groups.length > 1) {
    const found = bridgesOf(hiddenOf(groups, told));
    const lines = found.map(([group]) => group).filter((group) => told[group]);
    const line = smallest(groups, told);
    if (lines.length === 0 && found.some(([, column]) => column === totals) && line !== undefined) lines.push(line);
    if (lines.length === 0) return told;
    for (const each of lines) told[each] = false;
  }
  return told;
}

/** The column of the totals among the parts. */
const totals = -1;

type Edge = readonly [group: number, column: number];

/** Those in none of the parts. Nobody can ask about them: they are a part of their own, the last, which is told nowhere. */
const restOf = ({ total, parts }: Split): number => total - parts.reduce((sum, { persons }) => sum + persons, 0);

/** What is left out is nothing, or cannot be told apart. */
function safe(group: Split): boolean {
  const rest = restOf(group);
  const hidden = [...group.parts.filter(({ told }) => !told).map(({ persons }) => persons), ...(rest > 0 ? [rest] : [])];
  return hidden.length === 0 || hides(hidden);
}

function hiddenOf(groups: readonly Split[], told: readonly boolean[]): Edge[] {
  const someRest = groups.some((group) => restOf(group) > 0);
  return groups.flatMap(({ parts }, group) => {
    const columns = parts.flatMap((part, column) => (part.told ? [] : [column]));
    if (someRest) columns.push(parts.length);
    if (!told[group]) columns.push(totals);
    return columns.map((column): Edge => [group, column]);
  });
}

/** The edges without which their two ends would not be joined, found in one walk: no way leads back from beyond such an edge. */
function bridgesOf(edges: readonly Edge[]): Edge[] {
  const at = new Map<string, { readonly edge: Edge; readonly to: string }[]>();
  const join = (from: string, to: string, edge: Edge): unknown => at.get(from)?.push({ edge, to }) ?? at.set(from, [{ edge, to }]);
  for (const edge of edges) {
    join(`group ${edge[0]}`, `column ${edge[1]}`, edge);
    join(`column ${edge[1]}`, `group ${edge[0]}`, edge);
  }
  const found: Edge[] = [];
  const entered = new Map<string, number>();
  /** How far back from the node one comes without the edge it was entered by. */
  const back = (node: string, by?: Edge): number => {
    const own = entered.size;
    entered.set(node, own);
    let furthest = own;
    for (const { edge, to } of at.get(node) ?? []) {
      if (edge === by) continue;
      const known = entered.get(to);
      const reached = known ?? back(to, edge);
      if (known === undefined && reached > own) found.push(edge);
      furthest = Math.min(furthest, reached);
    }
    return furthest;
  };
  for (const node of at.keys()) if (!entered.has(node)) back(node);
  return found;
}

function smallest(groups: readonly Split[], told: readonly boolean[]): number | undefined {
  return groups.reduce<number | undefined>((least, { total }, group) => (!told[group] || (least !== undefined && groups[least]!.total <= total) ? least : group), undefined);
}
