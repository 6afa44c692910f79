import { registerEnumType } from 'type-graphql';

export interface EnumLabel {
  readonly en: string;
  readonly zh: string;
  /** What files write for it as well: its official code, other names. Taken where a cell holds it, never written. */
  readonly also?: readonly string[];
}

type Labels = Readonly<Record<string, EnumLabel>>;

/** The values of an enumeration, each its own name: what the database, the graph and the import files hold. */
export type EnumObject<L extends Labels = Labels> = { readonly [K in keyof L & string]: K };
export type EnumValue<E extends EnumObject> = E[keyof E];

const labelsOf = new WeakMap<object, Labels>();

/** One declaration for the graph (value and description), the import files (Chinese labels) and the database checks. */
export function describedEnum<const L extends Labels>(name: string, description: string, labels: L): EnumObject<L> {
  const values = Object.fromEntries(Object.keys(labels).map((key) => [key, key])) as EnumObject<L>;
  const valuesConfig = Object.fromEntries(
    Object.entries(labels).map(([key, { en, zh }]) => [key, { description: `${en} (${zh}).` }]),
  ) as Record<keyof L & string, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  labelsOf.set(values, labels);
  return values;
}

/** English and Chinese labels by value. Throws for an object that `describedEnum` did not make. */
export function enumLabels(values: EnumObject): Labels {
  const labels = labelsOf.get(values);
  if (!labels) throw new TypeError(`enumLabels needs an enumeration made by describedEnum, not one with the keys ${Object.keys(values).join(', ')}`);
  return labels;
}
