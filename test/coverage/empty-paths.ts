/**
 * Paths of an answer that hold nothing wherever they occur: null, or a list without an item. Indices are left out, so that
 * `rows.nodes.township` is empty only when no row at all has a township. What lies under an empty path is not named.
 */
export function emptyPaths(data: unknown): string[] {
  const filled = new Map<string, boolean>();
  const visit = (value: unknown, path: string): void => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    filled.set(path, (filled.get(path) ?? false) || !isEmpty);
    if (Array.isArray(value)) value.forEach((item) => visitFields(item, path));
    else visitFields(value, path);
  };
  const visitFields = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, field] of Object.entries(value)) visit(field, path ? `${path}.${key}` : key);
  };
  visit(data, '');
  return [...filled].filter(([, isFilled]) => !isFilled).map(([path]) => path).sort();
}
