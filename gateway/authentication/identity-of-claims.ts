import type { JWTPayload } from 'jose';
import { isRole, roles, type Identity, type Role } from '../../subgraphs/kit/context/viewer';
import { TokenRefused } from './authentication-error';

type OwnClaim = 'counties' | 'school' | 'teacher';

/** Without these a role would see nothing, or, read carelessly somewhere, everything. */
const needed: Readonly<Record<Role, readonly OwnClaim[]>> = {
  ANONYMOUS: [],
  TEACHER: ['teacher', 'school'],
  SCHOOL_ADMIN: ['school'],
  LEAD_SCHOOL_USER: ['school'],
  COUNTY_PLANNER: ['counties'],
  SYSTEM_ADMINISTRATOR: [],
};

/** Who a verified token says it is. `prefix` stands before the name of each claim that is ours, for issuers that require one. */
export function identityOfClaims(claims: JWTPayload, prefix = ''): Identity {
  const role = claims[`${prefix}role`];
  if (role === undefined) throw new TokenRefused({ problem: 'missing', claim: `${prefix}role` });
  // A stranger has no token; one that says so was made by mistake.
  if (!isRole(role) || role === 'ANONYMOUS') throw new TokenRefused({ problem: `not one of ${roles.slice(1).join(', ')}`, claim: `${prefix}role` });
  const own = {
    counties: countiesOf(claims[`${prefix}counties`], `${prefix}counties`),
    school: codeOf(claims[`${prefix}school`], `${prefix}school`, /^\d{10}$/, '10 digits'),
    teacher: codeOf(claims[`${prefix}teacher`], `${prefix}teacher`, /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, '1 to 40 letters, digits or hyphens'),
  };
  const missing = needed[role].find((name) => own[name] === null || own[name].length === 0);
  if (missing) throw new TokenRefused({ problem: `missing, which ${role} needs`, claim: `${prefix}${missing}` });
  return { subject: claims.sub ?? null, role, ...own };
}

function countiesOf(value: unknown, claim: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((code): code is string => typeof code === 'string' && /^\d{6}$/.test(code))) return value;
  throw new TokenRefused({ problem: 'not a list of county codes of 6 digits', claim });
}

function codeOf(value: unknown, claim: string, pattern: RegExp, hint: string): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new TokenRefused({ problem: `not a text of ${hint}`, claim });
}
