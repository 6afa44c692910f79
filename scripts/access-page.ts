import type { SubgraphDefinition } from '../subgraphs/kit';
import { audiences } from '../subgraphs/kit/access/audience';
import { roleNames } from '../subgraphs/kit/access/describe';
import { fieldAccessOf, type FieldAccess } from '../subgraphs/kit/access/field-access';
import type { Grant, Reach } from '../subgraphs/kit/access/mutation-rule';
import { roles } from '../subgraphs/kit/context/viewer';
import { buildDeclaredSchema } from '../subgraphs/kit/schema/build';

const reaches: Readonly<Record<Reach, string>> = {
  EVERYWHERE: 'everywhere',
  COUNTY: 'in their counties',
  GROUP: 'among own school and consenting partners',
  SCHOOL: 'own school',
  SELF: 'what concerns themselves',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];

/** `docs/access.md`: who sees which fields and rows and who may make which change, from the declarations that enforce it. */
export function accessPage(definitions: readonly SubgraphDefinition[]): string {
  return `${[
    '# Who may see and change what',
    '',
    'Written by `npm run schema` from what the subgraphs declare and enforce; do not edit.',
    '',
    ...table(['audience', 'roles'], Object.values(audiences).map(({ en, zh, roles: those }) => [`${en} (${zh})`, those.map((role) => roleNames[role].en).join(', ')])),
    '',
    '## Rows',
    '',
    'Which rows of a type an account meets, by whatever way. Types that are not here show all their rows to whoever the type is for.',
    '',
    ...table(['type', 'rows'], definitions.flatMap(({ access }) => access.rows.map(({ entity, en, zh }) => [entity.name, `${en} (${zh})`]))),
    '',
    '## Changes',
    '',
    ...table(['mutation', ...roles.slice(1).map((role) => roleNames[role].en)], changes(definitions)),
    '',
    '## Fields',
    '',
    '*in detail*: only where the record shows in full. What a type shows to fewer than the type itself is named after it.',
    '',
    ...table(['subgraph', 'type', 'for', 'fields for fewer'], definitions.flatMap(fields)),
  ].join('\n')}\n`;
}

const changes = (definitions: readonly SubgraphDefinition[]): string[][] =>
  definitions.flatMap(({ access }) =>
    Object.entries(access.mutations).map(([name, rule]) => [name, ...roles.slice(1).map((role) => told(rule[role]))]),
  );

const told = (grant: Grant | undefined): string => (grant ? reaches[grant.reach] : '–');

function fields(definition: SubgraphDefinition): string[][] {
  const schema = buildDeclaredSchema(definition);
  const byType = new Map<string, FieldAccess[]>();
  for (const field of fieldAccessOf(schema)) byType.set(field.type, [...(byType.get(field.type) ?? []), field]);
  return [...byType]
    .filter(([type]) => !/(Connection|Edge|Payload)$/.test(type))
    .map(([type, all]) => {
      const open = all.find(({ guarded }) => !guarded)?.audience ?? 'EVERYONE';
      const fewer = all.filter(({ guarded }) => guarded).map(({ field, audience, detail }) => `${field} (${detail ? 'in detail, ' : ''}${audiences[audience].en})`);
      return [definition.name, type, type === 'Query' ? audiences.EVERYONE.en : audiences[open].en, fewer.join('; ') || '–'];
    });
}
