import type { World } from './world';

export interface Observed {
  readonly status: string;
  readonly observation: {
    readonly value: number | null;
    readonly formula: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly from: string | null;
    readonly on: string | null;
    readonly unknown: string | null;
    readonly reached: boolean | null;
    readonly progress: number | null;
    readonly later: { readonly value: number; readonly on: string; readonly reached: boolean | null } | null;
  };
}

/** A target as tests need it; what they do not say is that of a plain one that is met once. */
export const target = (code: string, county: string, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  code,
  county_id: county,
  title: code,
  domain: 'SCHOOLS',
  measure: null,
  stages: null,
  area: null,
  counted_name: null,
  comparator: 'AT_LEAST',
  threshold: 1,
  threshold_max: null,
  unit: '个',
  starts_on: null,
  due_on: null,
  recurrence: 'ONCE',
  document: '示例规划',
  ...more,
});

export async function look(world: World, code: string, on?: string): Promise<Observed> {
  const fields = 'status(on: $on) observation(on: $on) { value formula numerator denominator from on unknown reached progress later { value on reached } }';
  const { target } = await world.ask<{ target: Observed }>(`query ($code: String!, $on: Date) { target(code: $code) { ${fields} } }`, { code, on });
  return target;
}
