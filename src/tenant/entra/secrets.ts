import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A random text of 256 bits, safe in URLs and cookies. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A random password that can be typed: 96 bits. */
export function randomPassword(): string {
  return randomBytes(12).toString('base64url');
}

/** What is stored of a token, so that the data folder does not give sessions away. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares in constant time, whatever the lengths. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(given).digest(), createHash('sha256').update(expected).digest(),
  );
}
