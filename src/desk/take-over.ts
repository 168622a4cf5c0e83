import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Lets a route write its answer itself, under the headers that all answers have: those that protect pages among them. */
export function takeOver(reply: FastifyReply): ServerResponse {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  return raw;
}
