import type { Database } from '../../store/database';
import type { Blobs } from '../../store/blobs';
import type { Directory } from '../../directory';
import type { TenantRequest } from '../../http';
import type { Principal } from '../../principal';
import type { Query } from '../odata/query';
import type { Registry } from './types';
import type { SiteUser } from '../model/principals';
import type { Web } from '../model/webs';
import type { Caches } from '../model/caches';
import type { Events } from './events';

/** What lives as long as the process. */
export interface Services {
  database: Database;
  blobs: Blobs;
  directory: Directory;
  now: () => Date;
  /** `http://127.0.0.1:4321`, without a trailing slash. */
  origin: string;
  registry: Registry;
  caches: Caches;
  events: Events;
}

/** One request on one site, as one person or program. */
export interface Context extends Services {
  request: TenantRequest;
  principal: Principal;
  web: Web;
  /** The caller in this site's user list. */
  user: SiteUser;
  query: Query;
  /** Adds to what the answer costs in resource units. */
  charge(units: number): void;
  /** Headers for the answer (ETag of a new item). */
  responseHeaders: Record<string, string>;
  /** Things looked up during this request, by a key of the finder's own. */
  found: Map<string, unknown>;
}

/** The current moment as the store keeps it. */
export function moment(services: Pick<Services, 'now'>): string {
  return `${services.now().toISOString().slice(0, 19)}Z`;
}
