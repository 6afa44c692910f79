/** Persons, or shares of them, without what floating point adds when shares of a week are summed: the twin of `exactly` in SQL. */
export const exactPersons = (persons: number): number => Math.round(persons * 1_000_000_000) / 1_000_000_000;
