import type { App, Apps } from './apps';
import type { AuthorizationCodes } from './authorizationCodes';
import type { DeviceCodes } from './deviceCodes';
import type { Persons } from './persons';
import type { RefreshTokens } from './refreshTokens';
import type { ApiResource } from './resources';
import type { SigningKey } from './signingKey';

/** What the endpoints and grants of Entra ID stand on. */
export interface TenantContext {
  /** `https://127.0.0.1:N+2` */
  origin: string;
  tenantId: string;
  apps: Apps;
  persons: Persons;
  resources: ApiResource[];
  signingKey: SigningKey;
  codes: AuthorizationCodes;
  deviceCodes: DeviceCodes;
  refreshTokens: RefreshTokens;
  now: () => Date;
}

/** How an app proved who it is; ends up as `appidacr`/`azpacr` in its tokens. */
export type ClientProof = 'none' | 'secret' | 'certificate';

/** The app that calls the token endpoint. */
export interface Client { app: App; proof: ClientProof }

/** Issuer of version 1.0 tokens (`sts.windows.net` in the real one) and of version 2.0 tokens. */
export function issuerOf(context: { origin: string; tenantId: string }, version: 1 | 2): string {
  const base = `${context.origin}/${context.tenantId}/`;
  return version === 1 ? base : `${base}v2.0`;
}

/** Seconds since 1970. */
export function epochSeconds(now: Date): number {
  return Math.floor(now.getTime() / 1_000);
}
