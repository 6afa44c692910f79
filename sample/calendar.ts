/** The day the sample shows: fixed, so that the sample is the same whenever it is written. */
export const sampleDay = '2026-11-23';

/** School year of that day, named by the year it begins in. */
export const currentYear = 2026;

/** School years of which rotations are shown. */
export const rotationYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;

/** School years begin on 1 September; a posting for one year ends on 31 July, so it no longer holds on 1 August. */
export const schoolYear = (year: number): { readonly starts_on: string; readonly ends_on: string } => ({
  starts_on: `${year}-09-01`,
  ends_on: `${year + 1}-08-01`,
});
