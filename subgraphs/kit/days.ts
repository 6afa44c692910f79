const dayMs = 86_400_000;

const shifted = (day: string, by: number): string => {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new TypeError(`"${day}" is no day written YYYY-MM-DD`);
  return new Date(time + by * dayMs).toISOString().slice(0, 10);
};

/** Days are written YYYY-MM-DD and have no time and no zone. Both throw a TypeError for what is no day: a mistake of ours. */
export const dayAfter = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);
