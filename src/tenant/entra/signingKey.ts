import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, type JSONWebKeySet } from 'jose';
import type { Database } from '../store/database';
import { readSetting, settingMadeOnce } from './schema';

/** The key all tokens are signed with (RS256), and its public half as the keys endpoint shows it. */
export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  jwks: JSONWebKeySet;
  /** Finds the public key for a token's header; for `jwtVerify`. */
  keyOf: ReturnType<typeof createLocalJWKSet>;
}

async function makePem(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Opens the signing key; made at the first start, so that tokens and cached keys outlive a restart. */
export async function openSigningKey(database: Database): Promise<SigningKey> {
  const pem = readSetting(database, 'signingKey') ?? settingMadeOnce(database, 'signingKey', await makePem());
  const privateKey = createPrivateKey(pem);
  const publicJwk = await exportJWK(createPublicKey(privateKey));
  const kid = await calculateJwkThumbprint(publicJwk);
  const jwks: JSONWebKeySet = { keys: [{ ...publicJwk, kid, use: 'sig', alg: 'RS256' }] };
  return { kid, privateKey, jwks, keyOf: createLocalJWKSet(jwks) };
}
