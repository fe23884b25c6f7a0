import 'reflect-metadata';
import { createPrivateKey, X509Certificate as NodeCertificate, webcrypto } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { cryptoProvider, SubjectAlternativeNameExtension, X509Certificate, X509CertificateGenerator } from '@peculiar/x509';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const certsFile = (name: string): string => join(tenant.data, 'certs', name);

/** The certificate served on the https port to a client that trusts the tenant's CA alone. */
function servedCertificate(host: string): Promise<NodeCertificate> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host, port: tenant.port + 2, ca: readFileSync(certsFile('ca.crt')), ...(host === 'localhost' ? { servername: host } : {})
    }, () => {
      const certificate = socket.getPeerX509Certificate();
      socket.end();
      if (certificate) resolve(certificate);
      else reject(new Error('No certificate was served.'));
    });
    socket.on('error', reject);
  });
}

/** Replaces the server's certificate by one of the same CA that ends in so many days. */
async function placeServerCertificate(days: number): Promise<string> {
  cryptoProvider.set(webcrypto as unknown as Crypto);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const authorityKey = createPrivateKey(readFileSync(certsFile('ca.key'))).export({ type: 'pkcs8', format: 'der' });
  const certificate = await X509CertificateGenerator.create({
    subject: 'CN=127.0.0.1',
    issuer: new X509Certificate(readFileSync(certsFile('ca.crt'), 'utf8')).subject,
    notAfter: new Date(Date.now() + days * 86_400_000),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await webcrypto.subtle.importKey('pkcs8', authorityKey, algorithm, false, ['sign']),
    extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])]
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  writeFileSync(certsFile('server.key'), `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`);
  writeFileSync(certsFile('server.crt'), certificate.toString('pem'));
  return new NodeCertificate(certificate.toString('pem')).fingerprint256;
}

describe('the https port', () => {
  it.each(['127.0.0.1', 'localhost'])('is trusted as %s by whoever trusts the tenant’s CA', async (host) => {
    const certificate = await servedCertificate(host);
    expect(certificate.ca).toBe(false);
    expect(certificate.checkHost('example.org')).toBeUndefined();
  });

  it('keeps its certificate from start to start while it is good for long', async () => {
    const placed = await placeServerCertificate(200);
    await tenant.kill();
    await tenant.restart();
    expect((await servedCertificate('127.0.0.1')).fingerprint256).toBe(placed);
  });

  it('gets a new one before the old one ends, under the CA that clients already trust', async () => {
    const authority = readFileSync(certsFile('ca.crt'), 'utf8');
    const placed = await placeServerCertificate(10);
    await tenant.kill();
    await tenant.restart();
    const served = await servedCertificate('127.0.0.1');
    expect(served.fingerprint256).not.toBe(placed);
    expect(Date.parse(served.validTo)).toBeGreaterThan(Date.now() + 300 * 86_400_000);
    expect(readFileSync(certsFile('ca.crt'), 'utf8')).toBe(authority);
  });
});
