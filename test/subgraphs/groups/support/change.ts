import type { Network } from './network';

export interface Outcome<Result> {
  readonly result: Result | null;
  readonly dryRun: boolean;
  readonly userErrors: readonly { readonly code: string; readonly field: string[] | null; readonly params: readonly { name: string; value: string }[] }[];
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Asks for one change. `selection` names the changed record of the payload and what is wanted of it: `membership { id }`. */
export async function change<Result>(network: Network, mutation: string, selection: string, input: Record<string, unknown>): Promise<Outcome<Result>> {
  const { change: payload } = await network.ask<{ change: Outcome<Result> }>(
    `mutation ($input: ${capitalised(mutation)}Input!) {
      change: ${mutation}(input: $input) { result: ${selection} dryRun userErrors { code field params { name value } } }
    }`,
    { input },
  );
  return payload;
}

/** The refusals as code and path, for a change that must have done nothing. */
export function refusals({ result, userErrors }: Outcome<unknown>): string[] {
  expect(result).toBeNull();
  return userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' '));
}

export async function groupOf(network: Network, code: string): Promise<{ id: string; version: number }> {
  return (await network.ask<{ educationGroup: { id: string; version: number } }>(`query ($code: String) { educationGroup(code: $code) { id version } }`, { code }))
    .educationGroup;
}

export interface HeldMembership {
  readonly id: string;
  readonly version: number;
  readonly role: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly school: { readonly id: string };
}
export const membershipFields = '{ id version role startsOn endsOn school { id } }';

/** Every membership a group ever had, as school, role, first day and end. */
export async function membershipsOf(network: Network, code: string): Promise<(string | null)[][]> {
  const { educationGroup } = await network.ask<{ educationGroup: { memberships: { nodes: HeldMembership[] } } }>(
    `query ($code: String) { educationGroup(code: $code) { memberships(during: {}, first: 100) { nodes ${membershipFields} } } }`,
    { code },
  );
  return educationGroup.memberships.nodes.map(({ school, role, startsOn, endsOn }) => [school.id, role, startsOn, endsOn]);
}
