import {
  createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { TenantRequest } from '../http';
import type { Answered } from './metering';
import { receive, rejectionResponse } from './receiveRequest';
import { maskSecrets, type LoggedRequest, type RequestLog } from './requestLog';
import { writeResponse } from './writeResponse';

const LOOPBACK = '127.0.0.1';

/** One of the tenant's addresses. */
interface Service {
  origin: string;
  answer: (request: TenantRequest) => Promise<Answered>;
  /** Under which name the request is logged; `undefined` when it is not (`/_local`). */
  loggedAs: (path: string) => LoggedRequest['service'] | undefined;
  /** Certificate and key for https. */
  tls?: { cert: string; key: string };
}

function listenerFor(service: Service, log: RequestLog): RequestListener {
  const respond = async (message: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const at = new Date();
    const start = performance.now();
    const answered: Answered = await receive(message, service.origin)
      .then((request) => service.answer(request))
      .catch((error: unknown) => ({ response: rejectionResponse(error) }));
    const { response } = answered;
    let bytesOut = 0;
    if (response) bytesOut = await writeResponse(reply, response, message.method === 'HEAD');
    else message.socket.destroy();
    const path = message.url ?? '/';
    const loggedAs = service.loggedAs(path);
    if (loggedAs === undefined) return;
    log.add({
      at: at.toISOString(),
      service: loggedAs,
      method: message.method ?? 'GET',
      path: maskSecrets(path),
      status: response?.status ?? 0,
      units: response?.units ?? 0,
      ms: Math.round((performance.now() - start) * 10) / 10,
      bytesOut,
      principal: answered.principal?.kind ?? 'none',
      ...(answered.fault === undefined ? {} : { fault: answered.fault }),
    });
  };
  return (message, reply) => {
    respond(message, reply).catch((error: unknown) => {
      // The reader went away in the middle of an answer, or the file behind it failed.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
      reply.destroy();
    });
  };
}

/** A port is taken by another program. */
export class PortTakenError extends Error {}

function listen(server: Server, port: number): Promise<void> {
  const taken = `Port ${port} on ${LOOPBACK} is taken by another program.`;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE'
        ? new PortTakenError(`${taken} Stop it, or choose another --port.`)
        : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Requests that run get a moment to end.
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

/** Servers that listen, and the way to end them: running requests first. */
interface RunningServers { stop(): Promise<void> }

/**
 * Opens all services on 127.0.0.1, or none.
 * @throws PortTakenError
 */
export async function openServers(services: Service[], log: RequestLog): Promise<RunningServers> {
  const open: Server[] = [];
  const stop = async (): Promise<void> => { await Promise.all(open.map(close)); };
  for (const service of services) {
    try {
      const listener = listenerFor(service, log);
      const server = service.tls ? createHttpsServer(service.tls, listener) : createHttpServer(listener);
      await listen(server, Number(new URL(service.origin).port));
      open.push(server);
    } catch (error) {
      await stop();
      throw error;
    }
  }
  return { stop };
}
