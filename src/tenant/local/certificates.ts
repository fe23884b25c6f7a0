import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAppCertificate, makeAuthority, makeServerCertificate, type PemPair } from './certificateMaking';
import { writeFileAtomically } from './dataFolder';

const DAY = 86_400_000;
/** A certificate is renewed when it has less than this left: a tenant may run for weeks between starts. */
const RENEW_BEFORE = 30 * DAY;

/** A certificate with its private key, both PEM, and where they are kept. */
export interface CertificateFiles extends PemPair {
  certificateFile: string;
  privateKeyFile: string;
}

/** Lower-case hexadecimal SHA-256 of the DER form, as MSAL wants it in `thumbprintSha256`. */
export function thumbprintSha256(certificate: string): string {
  return createHash('sha256').update(new X509Certificate(certificate).raw).digest('hex');
}

function isFresh(certificate: string, now: Date): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) - now.getTime() > RENEW_BEFORE;
}

function readFiles(folder: string, name: string): CertificateFiles | undefined {
  const certificateFile = join(folder, `${name}.crt`);
  const privateKeyFile = join(folder, `${name}.key`);
  if (!existsSync(certificateFile) || !existsSync(privateKeyFile)) return undefined;
  return {
    certificateFile,
    privateKeyFile,
    certificate: readFileSync(certificateFile, 'utf8'),
    privateKey: readFileSync(privateKeyFile, 'utf8'),
  };
}

/** The key first: a kill in between leaves no certificate, and the next start makes both anew. */
function writeFiles(folder: string, name: string, pem: PemPair): CertificateFiles {
  const files = {
    certificateFile: join(folder, `${name}.crt`),
    privateKeyFile: join(folder, `${name}.key`),
    ...pem,
  };
  writeFileAtomically(files.privateKeyFile, pem.privateKey);
  writeFileAtomically(files.certificateFile, pem.certificate);
  return files;
}

/** The private CA and the server certificate for 127.0.0.1 and localhost that it signed. */
interface ServerCertificates { authority: CertificateFiles; server: CertificateFiles }

function serverMatchesAuthority(server: CertificateFiles, authority: CertificateFiles): boolean {
  return new X509Certificate(server.certificate).verify(new X509Certificate(authority.certificate).publicKey);
}

/** Reads the CA and the server certificate in `<folder>`, or makes what is missing or near its end. */
export async function serverCertificates(folder: string, now: Date): Promise<ServerCertificates> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let authority = readFiles(folder, 'ca');
  if (!authority || !isFresh(authority.certificate, now)) {
    authority = writeFiles(folder, 'ca', await makeAuthority(now));
  }
  let server = readFiles(folder, 'server');
  if (!server || !isFresh(server.certificate, now) || !serverMatchesAuthority(server, authority)) {
    server = writeFiles(folder, 'server', await makeServerCertificate(authority, now));
  }
  return { authority, server };
}

/** Reads the certificate an app signs in with, or makes it when it is missing or near its end. */
export async function appCertificate(folder: string, name: string, now: Date): Promise<CertificateFiles> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = readFiles(folder, name);
  if (found && isFresh(found.certificate, now)) return found;
  return writeFiles(folder, name, await makeAppCertificate(name, now));
}
