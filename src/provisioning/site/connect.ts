import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, type IList, type IWeb, spfi, type SPFI } from './pnp';
import { type Fetch, SendPatiently } from './retry';

/** A site as somebody sees it: requests go out in the name of whoever the token was given to. */
export interface Site {
  sp: SPFI;
  /** A new object each time: what PnPjs selects and expands stays with the object. */
  readonly web: IWeb;
  /** Absolute, without a slash at the end. */
  url: string;
  /** `/sites/ambassadorportal` */
  path: string;
  tenantId: string;
  /** A list by its address in the site: `Lists/Institutions`. */
  list(url: string): IList;
}

interface ConnectOptions {
  siteUrl: string;
  tenantId: string;
  /** A token for the site; asked before each request, so it may be kept and renewed. */
  token: () => Promise<string>;
  fetch?: Fetch;
  attempts?: number;
}

/** PnPjs behaviour: the caller's token on every request. */
function Bearer(token: () => Promise<string>): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${await token()}` };
      return [url, init];
    });
    return instance;
  };
}

/** Opens a site. Sends nothing yet. */
export function connectSite(options: ConnectOptions): Site {
  const url = options.siteUrl.replace(/\/+$/, '');
  const path = decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '');
  const sp = spfi(url).using(
    DefaultHeaders(),
    DefaultInit(),
    SendPatiently({ fetch: options.fetch ?? fetch, attempts: options.attempts ?? 6, firstWaitMs: 500 }),
    DefaultParse(),
    Bearer(options.token),
  );
  return {
    sp,
    get web() {
      return sp.web;
    },
    url,
    path,
    tenantId: options.tenantId,
    list: (listUrl) => sp.web.getList(`${path}/${listUrl}`),
  };
}
