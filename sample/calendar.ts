import { dayBefore } from '../subgraphs/kit';
import { classYearBegins, schoolYearBegins } from '../subgraphs/network/calendar';

/** The day the sample shows: fixed, so that the sample is the same whenever it is written. */
export const sampleDay = '2026-11-23';

/** School year of that day, named by the year it begins in. */
export const currentYear = 2026;

/** School years of which rotations are shown. */
export const rotationYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;

/** A posting for one school year: from the first day of its classes until 31 July, so that it no longer holds on the day the next one begins. */
export const schoolYear = (year: number): { readonly starts_on: string; readonly ends_on: string } => ({
  starts_on: classYearBegins(year),
  ends_on: schoolYearBegins(year + 1),
});

/** The network keeps the first day on which something no longer holds, files the last on which it does. */
export const lastDayBefore = (end: string | null | undefined): string | null => (end ? dayBefore(end) : null);
