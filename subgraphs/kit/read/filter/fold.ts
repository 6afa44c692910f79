import sql, { raw, type Sql } from 'sql-template-tag';

/** Points between the parts of a name, as keyboards, fonts and vendors write them (．is the full stop once its width is ordinary), and spaces: they make no other name. */
export const betweenParts = ' ·•・‧∙⋅.';
/** Dashes that stand for a hyphen. */
export const dashes = '‐‑–—−';
const pattern = new RegExp(`[${betweenParts}]`, 'g');
const dashPattern = new RegExp(`[${dashes}]`, 'g');

/** A text as it is searched for: of ordinary width, in small letters, without spaces and points between the parts of a name. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(pattern, '').replace(dashPattern, '-');

/**
 * The same of a column. Indexes for searches are on this very expression (`<table>_name_search`), which migrations repeat as it was;
 * a test sees that the two agree.
 */
export const foldedColumn = (column: Sql): Sql => sql`translate(lower(normalize(${column}, NFKC)), ${raw(`'${dashes}${betweenParts}'`)}, ${raw(`'${'-'.repeat(dashes.length)}'`)})`;
