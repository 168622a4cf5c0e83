import type { FastifyRequest } from 'fastify';
import { DeskError, type Told } from '../problem.ts';

const NAME = 'wortlaut_session';
/** Seconds: a working week. */
const LASTS = 7 * 24 * 3_600;

/** The token in the cookie of a browser that has signed in; null without. */
export function sessionOf({ headers: { cookie = '' } }: FastifyRequest): string | null {
  const found = cookie.split(/; */).find((part) => part.startsWith(`${NAME}=`));
  return found === undefined || found.length === NAME.length + 1 ? null : found.slice(NAME.length + 1);
}

/** A cookie that no script sees and no other site can have sent. @param token null to forget it */
export function sessionCookie(token: string | null, isSecure: boolean): string {
  const parts = [`${NAME}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${token ? LASTS : 0}`];
  return [...parts, ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** Whether a page of this desk sent a request: browsers say where each that changes something comes from. */
function isSameOrigin({ headers: { origin }, host }: FastifyRequest): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

export const OTHER_SITE: Told = {
  en: 'another site may not use this desk',
  de: 'eine andere Website darf diesen Schreibtisch nicht benutzen',
};

/** @throws DeskError when a page of another site sent it, or nothing says which did */
export function ofThisSite(request: FastifyRequest): void {
  if (!isSameOrigin(request)) throw new DeskError('not-allowed', OTHER_SITE);
}
