import type { Envelope } from './envelope';
import { isRole, roles, type Viewer, type ViewerScope } from './viewer';

/** Carries the envelope from the gateway to a subgraph in another process. */
export const envelopeHeader = 'sng-envelope';

/** Base64url, because a header value may hold neither line breaks nor anything outside ASCII. */
export function encodeEnvelope(envelope: Envelope): string {
  return Buffer.from(JSON.stringify(envelope), 'utf8').toString('base64url');
}

/** Reads the header back; throws with what was wrong, so that a listener can refuse the request before it parses anything. */
export function decodeEnvelope(header: string | readonly string[] | undefined): Envelope {
  if (typeof header !== 'string') throw new Error(`Exactly one ${envelopeHeader} header is needed; got ${header ? header.length : 'none'}.`);
  const { requestId, viewer, today, deadline } = parseObject(header);
  if (typeof requestId !== 'string' || requestId === '') throw refusal('requestId', requestId, 'a non-empty string');
  if (typeof today !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw refusal('today', today, 'a date written YYYY-MM-DD');
  if (typeof deadline !== 'number' || !Number.isFinite(deadline)) throw refusal('deadline', deadline, 'epoch milliseconds');
  return { requestId, viewer: viewerOf((viewer ?? {}) as Record<string, unknown>), today, deadline };
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

function parseObject(header: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through to the one refusal below: a header that is not JSON and one that is no object are equally useless.
  }
  throw new Error(`The ${envelopeHeader} header is not base64url of a JSON object.`);
}

const refusal = (name: string, value: unknown, right: string): Error =>
  new Error(`The ${envelopeHeader} header has ${name} ${JSON.stringify(value)}; it must be ${right}.`);
