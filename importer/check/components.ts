/** A directed graph with as many links as may come: nodes are numbers from 0, links two arrays of the same length. */
export interface Links {
  readonly nodes: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Links in the order of where they start, so that those of a node stand together: `place[start[n]]` to `place[start[n + 1] - 1]` number them. */
export interface Outgoing {
  readonly start: Uint32Array;
  readonly place: Uint32Array;
}

export function outgoing({ nodes, from }: Links): Outgoing {
  const start = new Uint32Array(nodes + 1);
  for (const node of from) start[node + 1] = at(start, node + 1) + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = at(start, node + 1) + at(start, node);
  const next = start.slice();
  const place = new Uint32Array(from.length);
  for (const [link, node] of from.entries()) {
    place[at(next, node)] = link;
    next[node] = at(next, node) + 1;
  }
  return { start, place };
}

/**
 * Numbers the strongly connected components: two nodes have the same number where each leads to the other (Tarjan, 1972). Each
 * node and each link is looked at once, without recursion, so that neither long chains nor many ways cost more.
 */
export function components(links: Links, { start, place } = outgoing(links)): Uint32Array {
  const component = new Uint32Array(links.nodes);
  const order = new Uint32Array(links.nodes);
  const low = new Uint32Array(links.nodes);
  const next = start.slice(0, links.nodes);
  const open: number[] = [];
  const path: number[] = [];
  let [seen, found] = [0, 0];

  const enter = (node: number): void => {
    order[node] = low[node] = ++seen;
    open.push(node);
    path.push(node);
  };
  const leave = (node: number): void => {
    path.pop();
    const above = path.at(-1);
    if (above !== undefined) low[above] = Math.min(at(low, above), at(low, node));
    if (low[node] !== order[node]) return;
    found += 1;
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) component[member] = found;
  };

  for (let root = 0; root < links.nodes; root++) {
    if (order[root] !== 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const link = at(next, node);
      if (link === at(start, node + 1)) {
        leave(node);
        continue;
      }
      next[node] = link + 1;
      const target = links.to[at(place, link)] ?? 0;
      if (order[target] === 0) enter(target);
      else if (component[target] === 0) low[node] = Math.min(at(low, node), at(order, target));
    }
  }
  return component;
}

/** A place that is known to be there. */
const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
