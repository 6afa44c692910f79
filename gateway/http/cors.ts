import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets pages of these origins ask, and of no other: without the header a browser keeps the answer from the page. Never `*`, and no cookies. */
export async function addCors(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, { origin: [...origins], methods: ['GET', 'POST'], allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight'], maxAge: 3_600 });
}
