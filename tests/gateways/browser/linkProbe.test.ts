import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLinkProbe } from '../../../src/gateways/browser/drafts/linkProbe';

let server: Server;
let origin: string;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const status = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200);
    if (request.url !== '/tavs') {
      response.writeHead(status).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('whether a link answers', () => {
  test.each([
    ['/', true], ['/404', false], ['/410', false], ['/401', true], ['/403', true], ['/405', true], ['/500', 'unknown'], ['/503', 'unknown'],
  ] as const)('on our own host, %s: %s', async (path, answers) => {
    const probe = createLinkProbe(origin);
    expect(probe.isOwn(origin + path)).toBe(true);
    expect(await probe.answers(origin + path)).toBe(answers);
  });

  test.each([
    ['/_layouts/15/SignOut.aspx', true], ['/_layouts/15/SignOut.aspx/302', true], ['/_layouts/15/Doc.aspx/404', false],
  ] as const)('a program of SharePoint’s is asked as nobody, so that it does nothing to who asks: %s', async (path, answers) => {
    const ask = jest.spyOn(globalThis, 'fetch');
    expect(await createLinkProbe(origin).answers(origin + path)).toBe(answers);
    expect(ask.mock.calls.map(([, how]) => [how?.credentials, how?.redirect])).toEqual([['omit', 'manual']]);
    ask.mockRestore();
  });

  it('on another host, an answer is enough: what it says can’t be read from here', async () => {
    const probe = createLinkProbe('https://herning.sharepoint.com');
    expect(probe.isOwn(`${origin}/`)).toBe(false);
    expect(await probe.answers(`${origin}/`)).toBe(true);
    expect(asked[asked.length - 1].method).toBe('HEAD');
  });

  test.each(['http://127.0.0.1:1/', 'ikke en adresse', 'https://findes-ikke.invalid/'])('one that can’t be reached isn’t said to be gone: %s', async (address) => {
    expect(await createLinkProbe('https://herning.sharepoint.com').answers(address)).toBe('unknown');
  });

  it('one that says nothing for five seconds is given up', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    const count = asked.length;
    const answer = createLinkProbe(origin).answers(`${origin}/tavs`);
    while (asked.length === count) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    jest.advanceTimersByTime(5000);
    jest.useRealTimers();
    expect(await answer).toBe('unknown');
  });
});
