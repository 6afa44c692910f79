/** Where a value stands in the client's answer: response keys, and indices in lists. */
export type ResponsePath = readonly (string | number)[];

/** Comparable form. Response keys hold no dots and begin with no digit, so no two paths share one. */
export const pathKey = (path: ResponsePath): string => path.join('.');
