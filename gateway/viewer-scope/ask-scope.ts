import type { Identity, ViewerScope } from '../../subgraphs/kit/context/viewer';
import type { Moment } from '../context/request-state';
import type { SubgraphTransport } from '../transport';

const query = '{ viewerScope { counties ownSchool { id } staffing { id } facilities { id } partners { id } } }';

interface Answer {
  readonly viewerScope: {
    readonly counties: readonly string[];
    readonly ownSchool: { readonly id: string } | null;
    readonly staffing: readonly { readonly id: string }[];
    readonly facilities: readonly { readonly id: string }[];
    readonly partners: readonly { readonly id: string }[];
  } | null;
}

/** What the groups subgraph knows of an account: the codes of its counties as they are today, and for one of a school which schools' records it sees. */
export interface AskedScope {
  readonly counties: readonly string[];
  readonly schools: ViewerScope;
}

/** Asks the groups subgraph, in the name of the account, whose records it sees. Rejects when there is no such answer. */
export async function askScope(groups: SubgraphTransport, identity: Identity, moment: Moment): Promise<AskedScope> {
  const { data, errors } = await groups.execute({ query }, { ...moment, viewer: { ...identity, scope: null } });
  const answer = (data as Answer | null | undefined)?.viewerScope;
  if (errors?.length || !answer) throw new Error(`The groups subgraph did not tell the scope: ${errors?.map(({ message }) => message).join(' ') ?? 'no data'}`);
  const ids = (schools: readonly { readonly id: string }[]): string[] => schools.map(({ id }) => id);
  return {
    counties: answer.counties,
    schools: {
      ownSchool: answer.ownSchool?.id ?? null,
      partners: { STAFFING: ids(answer.staffing), FACILITIES: ids(answer.facilities) },
      allPartners: ids(answer.partners),
    },
  };
}
