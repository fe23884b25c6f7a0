/** One request as `/_local/requests` tells of it: no bodies, no tokens. */
export interface LoggedRequest {
  /** Increases by one for each request since the start. */
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  service: 'sharepoint' | 'entra' | 'graph';
  method: string;
  /** With query; secrets in it are masked. */
  path: string;
  /** 0 when the connection was broken before an answer. */
  status: number;
  units: number;
  /** Milliseconds until the answer was sent. */
  ms: number;
  bytesOut: number;
  principal: 'person' | 'app' | 'none';
  /** When a fault that was switched on befell it. */
  fault?: 'fail' | 'throttle' | 'drop-before' | 'drop-after';
}

export interface RequestLog {
  add(request: Omit<LoggedRequest, 'id'>): void;
  /** Those kept, oldest first, and how many there were in all since the log was cleared. */
  read(): { total: number; requests: LoggedRequest[] };
  clear(): void;
}

/** Secrets and what names a person; all else in an address may be told. */
const maskedParameters = new Set([
  'access_token', 'refresh_token', 'id_token', 'id_token_hint', 'code', 'client_secret', 'client_assertion', 'password',
  'assertion', 'login_hint',
]);

/** A parameter's name as the server reads it: escapes in it hide nothing. */
function nameOf(parameter: string): string {
  return [...new URLSearchParams(parameter).keys()][0]?.toLowerCase() ?? '';
}

/** A path as it may be logged. */
export function maskSecrets(path: string): string {
  return path.replace(/([?&])([^&=?]+)=[^&]*/g, (whole, before: string, name: string) => (
    maskedParameters.has(nameOf(`${name}=`)) ? `${before}${name}=***` : whole
  ));
}

export function createRequestLog(capacity = 5_000): RequestLog {
  let kept: LoggedRequest[] = [];
  let total = 0;
  let lastId = 0;
  return {
    add(request) {
      kept.push({ id: ++lastId, ...request });
      total += 1;
      // Trimmed rarely: moving the whole array for every request would cost more than the log is worth.
      if (kept.length > capacity * 2) kept = kept.slice(-capacity);
    },
    read: () => ({ total, requests: kept.slice(-capacity) }),
    clear() {
      kept = [];
      total = 0;
    },
  };
}
