/** What is computed now and what waits, by county. */
const lanes = new Map<string, Promise<void>>();

/**
 * Plans of one county are computed one after another, as each solver takes a processor; those of another county do not wait for them.
 * `work` never rejects.
 */
export function enqueue(countyId: string, work: () => Promise<void>): void {
  const lane = (lanes.get(countyId) ?? Promise.resolve()).then(work);
  lanes.set(countyId, lane);
  void lane.then(() => {
    if (lanes.get(countyId) === lane) lanes.delete(countyId);
  });
}

/** Resolves when every plan that was begun in this process is done. */
export async function plansDone(): Promise<void> {
  await Promise.all(lanes.values());
}
