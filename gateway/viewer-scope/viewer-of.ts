import { LRUCache } from 'lru-cache';
import type { Identity, Viewer } from '../../subgraphs/kit/context/viewer';
import type { Moment } from '../context/request-state';
import type { Logger } from '../logger';
import type { SubgraphTransport } from '../transport';
import { askScope, type AskedScope } from './ask-scope';

/** How long a scope is used without asking again. A change that another gateway carried out shows after this at the latest. */
export const scopeLifetimeMs = 3_000;
const rememberedAccounts = 10_000;

export interface Viewers {
  /**
   * The identity with its scope, and its counties by the codes that they have today; asked of `groups` for accounts of schools and counties, once for all requests of
   * the same within seconds. Where it does not answer, a county has the code that the account names.
   */
  viewerOf(identity: Identity, moment: Moment): Promise<Viewer>;
  /** After a change: consents and memberships may be different ones, so that nothing remembered is used. */
  forget(): void;
}

const actsForSchool = ({ role }: Identity): boolean => role === 'SCHOOL_ADMIN' || role === 'LEAD_SCHOOL_USER';
const actsForCounty = ({ role, counties }: Identity): boolean => role === 'COUNTY_PLANNER' && counties.length > 0;

export function createViewers(groups: SubgraphTransport | undefined, logger: Logger): Viewers {
  const scopes = new LRUCache<string, AskedScope>({ max: rememberedAccounts, ttl: scopeLifetimeMs });
  const underWay = new Map<string, Promise<AskedScope>>();

  const scopeOf = async (identity: Identity, moment: Moment): Promise<AskedScope | null> => {
    if (!groups || !(actsForSchool(identity) || actsForCounty(identity))) return null;
    const key = JSON.stringify([identity.role, identity.school, identity.counties, moment.today]);
    const remembered = scopes.get(key);
    if (remembered) return remembered;
    const asked = underWay.get(key) ?? askScope(groups, identity, moment);
    underWay.set(key, asked);
    try {
      const scope = await asked;
      // Forgotten meanwhile: it may be older than the change, so it serves this request and no later one.
      if (underWay.get(key) === asked) scopes.set(key, scope);
      return scope;
    } catch (error) {
      logger.warn('It is not known whose records an account sees.', { requestId: moment.requestId, cause: error });
      return null;
    } finally {
      if (underWay.get(key) === asked) underWay.delete(key);
    }
  };

  return {
    async viewerOf(identity, moment) {
      const asked = await scopeOf(identity, moment);
      return { ...identity, counties: asked && actsForCounty(identity) ? asked.counties : identity.counties, scope: asked && actsForSchool(identity) ? asked.schools : null };
    },
    forget() {
      scopes.clear();
      underWay.clear();
    },
  };
}
