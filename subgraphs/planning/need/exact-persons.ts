/** Persons, or shares of them, without what floating point adds when shares of a week are summed: the twin of `exactly` in SQL. */
export const exactPersons = (persons: number): number => Math.round(persons * 1e9) / 1e9;
