import { z } from 'zod';
import type { Persons } from '../entra/persons';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../http';
import { faultSettingsSchema, type Faults } from './faults';
import type { LoggedRequest, RequestLog } from './requestLog';
import type { Throttle } from './throttle';

interface LocalDoorOptions { faults: Faults; throttle: Throttle; log: RequestLog; persons: Persons }

/** RFC 9457, as everywhere where the wire format is our own. */
function problem(status: number, title: string, detail?: string): TenantResponse {
  return jsonResponse(status, { title, status, ...(detail === undefined ? {} : { detail }) }, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** Parses a JSON body by a schema, or answers what is wrong with it. */
function readBody<T>(request: TenantRequest, schema: z.ZodType<T>): { value: T } | { refusal: TenantResponse } {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return { refusal: problem(415, 'The body must be JSON', 'Send Content-Type: application/json.') };
  }
  let json: unknown;
  try {
    json = JSON.parse(request.body.toString('utf8'));
  } catch {
    return { refusal: problem(400, 'The body is not JSON') };
  }
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { value: parsed.data }
    : { refusal: problem(400, 'The body is not as described', z.prettifyError(parsed.error)) };
}

/** New settings start a new day: random numbers and counted units begin anew, so that a run can be repeated. */
function putFaults({ faults, throttle }: LocalDoorOptions, request: TenantRequest): TenantResponse {
  const body = readBody(request, faultSettingsSchema);
  if ('refusal' in body) return body.refusal;
  faults.set(body.value);
  throttle.forget();
  return jsonResponse(200, faults.settings());
}

/** `since` is an id (those after it) or an ISO moment (those from it on). */
function isSince(since: string | null): (request: LoggedRequest) => boolean {
  if (since === null) return () => true;
  if (/^\d+$/.test(since)) return (request) => request.id > Number(since);
  const moment = Date.parse(since);
  return (request) => Date.parse(request.at) >= moment;
}

function getRequests({ log }: LocalDoorOptions, request: TenantRequest): TenantResponse {
  const since = request.url.searchParams.get('since');
  if (since !== null && !/^\d+$/.test(since) && Number.isNaN(Date.parse(since))) {
    return problem(400, '`since` must be an id or an ISO 8601 moment');
  }
  const path = request.url.searchParams.get('path') ?? '';
  const { total, requests } = log.read();
  const wanted = requests.filter(isSince(since)).filter((logged) => logged.path.includes(path));
  return jsonResponse(200, { total, kept: requests.length, requests: wanted });
}

function deleteRequests({ log }: LocalDoorOptions): TenantResponse {
  log.clear();
  return { status: 204, headers: {}, body: '', units: 0 };
}

const newPersonsSchema = z.strictObject({ count: z.number().int().min(1).max(5_000) });

function postPersons({ persons }: LocalDoorOptions, request: TenantRequest): TenantResponse {
  const body = readBody(request, newPersonsSchema);
  if ('refusal' in body) return body.refusal;
  const added = persons.add(body.value.count).map((person) => ({
    userName: person.userPrincipalName,
    password: person.password,
    displayName: person.displayName,
    oid: person.oid,
  }));
  return jsonResponse(201, { persons: added });
}

type Action = (options: LocalDoorOptions, request: TenantRequest) => TenantResponse;

const doors: Record<string, Record<string, Action>> = {
  '/_local/faults': { GET: ({ faults }) => jsonResponse(200, faults.settings()), PUT: putFaults },
  '/_local/requests': { GET: getRequests, DELETE: deleteRequests },
  '/_local/persons': { POST: postPersons },
};

/**
 * A page of another origin may not turn things here, though it can send requests to 127.0.0.1. Another port of this
 * computer is another origin too (`same-site`); `none` is an address that somebody typed.
 */
function isForeign({ headers, url }: TenantRequest): boolean {
  const { origin, 'sec-fetch-site': from } = headers;
  const otherOrigin = origin !== undefined && origin !== url.origin;
  return otherOrigin || (from !== undefined && from !== 'same-origin' && from !== 'none');
}

/** The tenant's own door, which no real tenant has: `/_local/…`. Answers every path under it. */
export function createLocalDoor(options: LocalDoorOptions): (request: TenantRequest) => TenantResponse {
  return (request) => {
    if (isForeign(request)) return problem(403, 'Only this origin may use the local door');
    const { pathname } = request.url;
    const door = Object.hasOwn(doors, pathname) ? doors[pathname] : undefined;
    if (!door) return problem(404, 'No such local door', `There are ${Object.keys(doors).join(', ')}.`);
    const action = Object.hasOwn(door, request.method) ? door[request.method] : undefined;
    if (action) return action(options, request);
    const refusal = problem(405, `${request.method} is not for ${pathname}`);
    return { ...refusal, headers: { ...refusal.headers, Allow: Object.keys(door).join(', ') } };
  };
}
