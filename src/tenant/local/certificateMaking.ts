import { webcrypto } from 'node:crypto';
import type * as x509Types from '@peculiar/x509';

const DAY = 86_400_000;
/** The longest that browsers take for a server certificate is 398 days. */
const VALID_FOR = 397 * DAY;
const AUTHORITY_VALID_FOR = 3_650 * DAY;

/** A certificate and its private key (PKCS#8), both PEM. */
export interface PemPair { certificate: string; privateKey: string }

const ellipticKeys = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
/** Entra ID takes only RSA for an app's certificate: assertions are PS256 or RS256. */
const rsaKeys = {
  name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048,
} as const;

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})(?!$)/g, '$1\n')}\n-----END PRIVATE KEY-----\n`;
}

/** Loaded only when a certificate must be made: starting with the certificates there costs nothing. */
async function loadX509(): Promise<typeof x509Types> {
  // tsyringe, inside @peculiar/x509, throws without it.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  x509.cryptoProvider.set(webcrypto as unknown as Crypto);
  return x509;
}

interface Validity { notBefore: Date; notAfter: Date }

/** A day back, for clocks that differ. */
function validity(now: Date, duration: number): Validity {
  return { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + duration) };
}

function serialNumber(): string {
  // 15 random bytes behind 0x01: positive and never shortened.
  return `01${Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
}

/** A new private CA, for ten years. */
export async function makeAuthority(now: Date): Promise<PemPair> {
  const x509 = await loadX509();
  const keys = (await webcrypto.subtle.generateKey(ellipticKeys, true, ['sign', 'verify']));
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=Ambassadorportal local tenant CA',
    ...validity(now, AUTHORITY_VALID_FOR),
    signingAlgorithm: ellipticKeys,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n`, privateKey: await privateKeyPem(keys.privateKey) };
}

/** A server certificate for 127.0.0.1 and localhost, signed by the CA, for 397 days. */
export async function makeServerCertificate(
  authority: PemPair, now: Date,
): Promise<PemPair> {
  const x509 = await loadX509();
  const keys = (await webcrypto.subtle.generateKey(ellipticKeys, true, ['sign', 'verify']));
  const authorityKey = await webcrypto.subtle.importKey(
    'pkcs8', x509.PemConverter.decodeFirst(authority.privateKey), ellipticKeys, false, ['sign'],
  );
  const issuer = new x509.X509Certificate(authority.certificate);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=127.0.0.1',
    issuer: issuer.subject,
    ...validity(now, VALID_FOR),
    signingAlgorithm: ellipticKeys,
    publicKey: keys.publicKey,
    signingKey: authorityKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'ip', value: '127.0.0.1' }, { type: 'dns', value: 'localhost' },
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n`, privateKey: await privateKeyPem(keys.privateKey) };
}

/** A self-signed certificate for an app to sign in with, for 397 days. */
export async function makeAppCertificate(name: string, now: Date): Promise<PemPair> {
  const x509 = await loadX509();
  const keys = (await webcrypto.subtle.generateKey(rsaKeys, true, ['sign', 'verify']));
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: `CN=${name}`,
    ...validity(now, VALID_FOR),
    signingAlgorithm: rsaKeys,
    keys,
  });
  return { certificate: `${certificate.toString('pem')}\n`, privateKey: await privateKeyPem(keys.privateKey) };
}
