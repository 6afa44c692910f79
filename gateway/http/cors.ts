import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const preflightSeconds = 600;

/**
 * Lets pages of the given origins read answers; to others no header says that cross-origin requests exist. Without credentials:
 * who asks is told by a token that the page adds, never by a cookie that the browser adds by itself.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const allowed = new Set(origins.map(checked));
  await app.register(cors, {
    origin: async (origin: string | undefined) => origin !== undefined && allowed.has(origin),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['retry-after'],
    maxAge: preflightSeconds,
  });
}

function checked(origin: string): string {
  const exact = URL.canParse(origin) && new URL(origin).origin === origin && /^https?:[^*]+$/.test(origin);
  if (exact) return origin;
  throw new Error(`"${origin}" is no origin to allow: it must be scheme, host and port as a browser sends them, such as https://schools.example. There is none for all.`);
}
