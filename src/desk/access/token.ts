import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Token } from '../../record/tokens.ts';

/** Tells people, and programs that look for secrets in code, what it is. */
const PREFIX = 'wortlaut_';

/** A new token: 256 random bits. */
export const newToken = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`;

/**
 * What is kept of a token. A fast digest without salt is right here: unlike a password, 256 random bits cannot be
 * guessed however fast one tries, and no two are the same; a slow one would only let strangers keep the desk busy.
 */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The one of some tokens that was shown, as long as it is good. All are compared, each in constant time.
 *
 * @param now ISO 8601
 */
export function matching(tokens: readonly Token[], shown: string, now: string): Token | null {
  const digest = Buffer.from(digestOf(shown));
  const [found = null] = tokens.filter((token) => timingSafeEqual(Buffer.from(token.digest), digest));
  return found && isGood(found, now) ? found : null;
}

/** Whether a token is not past its last day. */
export const isGood = ({ expires }: Token, now: string): boolean => expires === null || now.slice(0, 10) <= expires;
