import { randomUUID } from 'node:crypto';
import { jsonResponse, type TenantResponse } from '../http';

/** A refusal of Entra ID. `message` is the public text; `detail` is for the tenant's own log only. */
export class EntraError extends Error {
  constructor(
    /** OAuth's code: `invalid_grant`, `invalid_client`, … */
    readonly error: string,
    /** The number behind AADSTS, as in https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
    readonly code: number,
    description: string,
    readonly options: { status?: number; suberror?: string; detail?: string } = {},
  ) {
    super(description);
  }

  get status(): number {
    return this.options.status ?? (this.error === 'invalid_client' ? 401 : 400);
  }
}

/** A parameter that must be there and is not. */
export function missingParameter(name: string, place: 'body' | 'query' = 'body'): EntraError {
  const where = place === 'body' ? 'request body' : 'request';
  return new EntraError(
    'invalid_request', 900144, `The ${where} must contain the following parameter: '${name}'.`,
  );
}

/** `2026-11-21 20:15:00Z`, as Entra writes moments in errors. */
function entraTime(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** The description with everything Entra puts around it. */
function describeError(error: EntraError, traceId: string, correlationId: string, now: Date): string {
  return `AADSTS${error.code}: ${error.message} Trace ID: ${traceId} Correlation ID: ${correlationId} `
    + `Timestamp: ${entraTime(now)}`;
}

/** The one place that turns a refusal into HTTP. `correlationId` is the caller's `client-request-id`, if sent. */
export function errorResponse(
  error: EntraError, now: Date, correlationId: string = randomUUID(),
): TenantResponse {
  const traceId = randomUUID();
  return jsonResponse(error.status, {
    error: error.error,
    error_description: describeError(error, traceId, correlationId, now),
    error_codes: [error.code],
    timestamp: entraTime(now),
    trace_id: traceId,
    correlation_id: correlationId,
    ...(error.options.suberror === undefined ? {} : { suberror: error.options.suberror }),
  });
}
