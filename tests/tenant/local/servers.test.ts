import { request } from 'node:http';
import { connect } from 'node:net';
import { personToken } from '../../support/tenant';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

/** A request with headers and paths that `fetch` would not send. */
function askRaw(path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: tenant.port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the tenant’s port', () => {
  it('answers with SharePoint’s headers', async () => {
    const token = await personToken(tenant.endpoints, 'ejer');
    const { headers } = await fetch(tenant.url('/sites/ambassadorportal/_api/web'), {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' }
    });
    expect(headers.get('sprequestguid')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('microsoftsharepointteamservices')).toMatch(/^16\.0\./);
    expect(headers.get('x-sharepointhealthscore')).toMatch(/^\d+$/);
    expect(headers.get('spclientservicerequestduration')).toMatch(/^\d+$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('answers only to its own name, so that a foreign name made to point here gets nothing', async () => {
    expect((await askRaw('/_local/requests', { host: `evil.example:${tenant.port}` })).status).toBe(421);
    expect((await askRaw('/_local/requests', { host: `localhost:${tenant.port}` })).status).toBe(200);
  });

  it('refuses an absolute target and survives an address that is none', async () => {
    expect((await askRaw('http://evil.example/_local/faults', {})).status).toBe(400);
    expect((await askRaw('//[/_local/faults', {})).status).toBeLessThan(500);
  });

  it('refuses a body past 260 MB before it is sent', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1', port: tenant.port, path: '/_api/web', method: 'POST', headers: { 'Content-Length': String(300 * 1_048_576) }
      }, (response) => resolve(response.statusCode ?? 0));
      sent.on('error', reject);
      sent.write('x');
    });
    expect(status).toBe(413);
  });

  it('lives on when a client goes away in the middle of a request', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(tenant.port, '127.0.0.1', () => {
        socket.write(`POST /_api/web HTTP/1.1\r\nHost: 127.0.0.1:${tenant.port}\r\nContent-Length: 100\r\n\r\nhalf`);
        socket.destroy();
        resolve();
      });
    });
    expect((await fetch(tenant.url('/_local/faults'))).status).toBe(200);
  });
});
