/** A school year ends with its lessons, in early July at the latest, and not with the summer holidays after them. */
const holidayMonths = 2;

/** Months from the first lesson of so many school years to the last. */
export const monthsOf = (schoolYears: number): number => Math.ceil(12 * schoolYears) - holidayMonths;

/** Months from the first lesson of a school year to the last. */
export const schoolYearMonths = monthsOf(1);

/** First day, at the earliest, on which a stay of so many school years may end. */
export function stayEnds(startsOn: string, years: number): string {
  const [year = 0, month = 1, day = 1] = startsOn.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsOf(years), day)).toISOString().slice(0, 10);
}
