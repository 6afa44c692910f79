import { generateKeyPair, SignJWT } from 'jose';
import { authenticateWith, type Authenticate } from '../authentication/authenticate';
import { TokenRefused } from '../authentication/authentication-error';
import { identityOfClaims } from '../authentication/identity-of-claims';
import { lifetimeSeconds } from '../authentication/verify-token';
import type { DemoAccount } from './demo-account';

const rules = { issuer: 'urn:school-network-graph:development', audience: 'school-network-graph' };

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly account: string;
}

export interface DevelopmentIssuer {
  readonly accounts: readonly DemoAccount[];
  readonly authenticate: Authenticate;
  /** A token for one of the accounts; undefined when there is no such account. */
  issue(account: string): Promise<IssuedToken | undefined>;
}

/** An issuer inside the gateway. Its key is made here and kept in memory: with the process, all its tokens end. */
export async function createDevelopmentIssuer(accounts: readonly DemoAccount[]): Promise<DevelopmentIssuer> {
  const byName = new Map(accounts.map((account) => [account.account, account]));
  if (byName.size < accounts.length) throw new Error(`Demo accounts must have names of their own; got ${accounts.map(({ account }) => account).join(', ')}.`);
  accounts.forEach(requireUsable);
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return {
    accounts,
    authenticate: authenticateWith(async () => publicKey, rules),
    async issue(name) {
      const account = byName.get(name);
      if (!account) return undefined;
      const issuedAt = Math.floor(Date.now() / 1_000);
      const token = await new SignJWT(claimsOf(account))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
        .setIssuer(rules.issuer)
        .setAudience(rules.audience)
        .setSubject(name)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(privateKey);
      return { token, expiresIn: lifetimeSeconds, account: name };
    },
  };
}

/** A planner's token is for the county; of who acts for a school, the county says no more than where the school lies. */
const claimsOf = ({ role, county, school, teacher }: DemoAccount): Record<string, unknown> => ({
  role,
  counties: role === 'COUNTY_PLANNER' && county ? [county] : undefined,
  school,
  teacher,
});

/** An account whose tokens would be refused is found at the start, not by whoever tries it. */
function requireUsable(account: DemoAccount): void {
  try {
    identityOfClaims(claimsOf(account));
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw new Error(`Demo account "${account.account}" cannot be used: ${String(error.params.claim)} is ${String(error.params.problem)}.`);
  }
}
