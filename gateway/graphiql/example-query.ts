import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** Reads every `.graphql` file of a folder, in the order of their names. The first line is a comment that holds the title. */
export function readExampleQueries(folder: string): ExampleQuery[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    const title = /^#\s*(\S.*)$/m.exec(query.split('\n', 1)[0] ?? '')?.[1];
    if (!title) throw new Error(`${file} must begin with a comment that names the example, such as "# Rotations of a group"; it does not.`);
    return { title: title.trim(), query };
  });
}
