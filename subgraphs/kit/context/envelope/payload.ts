import { isRole, roles, type Viewer, type ViewerScope } from '../viewer';
import type { Envelope } from './envelope';

/** What is signed: the envelope, when it was made (epoch milliseconds), and a name that is used once. */
export interface Payload {
  readonly envelope: Envelope;
  readonly iat: number;
  readonly jti: string;
}

/** Base64url, because a header value may hold neither line breaks nor anything outside ASCII. */
export const encodePayload = ({ envelope, iat, jti }: Payload): string => Buffer.from(JSON.stringify({ ...envelope, iat, jti }), 'utf8').toString('base64url');

/** Reads a payload back; throws with what was wrong. */
export function decodePayload(encoded: string): Payload {
  const { requestId, viewer, today, deadline, iat, jti } = parseObject(encoded);
  if (typeof requestId !== 'string' || requestId === '') throw refusal('requestId', requestId, 'a non-empty string');
  if (typeof today !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw refusal('today', today, 'a date written YYYY-MM-DD');
  if (typeof jti !== 'string' || jti === '') throw refusal('jti', jti, 'a non-empty string');
  return {
    envelope: { requestId, viewer: viewerOf((viewer ?? {}) as Record<string, unknown>), today, deadline: milliseconds('deadline', deadline) },
    iat: milliseconds('iat', iat),
    jti,
  };
}

function viewerOf({ subject, role, counties, school, teacher, scope }: Record<string, unknown>): Viewer {
  if (!isRole(role)) throw refusal('viewer.role', role, `one of ${roles.join(', ')}`);
  return {
    subject: textOrNull('viewer.subject', subject),
    role,
    counties: texts('viewer.counties', counties),
    school: textOrNull('viewer.school', school),
    teacher: textOrNull('viewer.teacher', teacher),
    scope: scope === null ? null : scopeOf((scope ?? {}) as Record<string, unknown>),
  };
}

function scopeOf({ ownSchool, partners, allPartners }: Record<string, unknown>): ViewerScope {
  const { STAFFING, FACILITIES } = (partners ?? {}) as Record<string, unknown>;
  return {
    ownSchool: textOrNull('viewer.scope.ownSchool', ownSchool),
    partners: { STAFFING: texts('viewer.scope.partners.STAFFING', STAFFING), FACILITIES: texts('viewer.scope.partners.FACILITIES', FACILITIES) },
    allPartners: texts('viewer.scope.allPartners', allPartners),
  };
}

function textOrNull(name: string, value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw refusal(name, value, 'a string or null');
}

function texts(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw refusal(name, value, 'a list of strings');
}

function milliseconds(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refusal(name, value, 'epoch milliseconds');
}

function parseObject(encoded: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through to the one refusal below: what is not JSON and what is no object are equally useless.
  }
  throw new Error('The envelope is not base64url of a JSON object.');
}

const refusal = (name: string, value: unknown, right: string): Error => new Error(`The envelope has ${name} ${JSON.stringify(value)}; it must be ${right}.`);
