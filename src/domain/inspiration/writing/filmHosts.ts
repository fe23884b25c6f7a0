import { isPathOfProgram, isProgramPath } from '../ownPrograms';

/** Where a film may lie. Whoever adds a host adds how its films are named here, and nothing else. */
export type FilmHost = 'sharePoint' | 'youTube' | 'vimeo';

export interface Film {
  readonly host: FilmHost;
  /** The film's own page, for a link. */
  readonly page: string;
  /**
   * What a frame on a page shows; built here, never what somebody typed. Absent where the host shows the film on its own
   * page alone, as OneDrive does with a link that was shared.
   */
  readonly embedUrl?: string;
}

/**
 * The film that an address names, on a host that is allowed: the tenant's own SharePoint, YouTube and Vimeo, and no host
 * that only looks like one of them. Undefined for all else.
 *
 * @param ownOrigin of the portal, such as `https://herning.sharepoint.com`
 */
export function filmOf(address: string, ownOrigin: string): Film | undefined {
  const url = plainUrlOf(address.trim(), ownOrigin);
  if (!url) {
    return undefined;
  }
  if (url.origin === ownOrigin || url.host === oneDriveHostOf(ownOrigin)) {
    return ownFilm(url, ownOrigin);
  }
  return youTubeFilm(url) ?? vimeoFilm(url);
}

/** An address that says what it means: https (or the portal's own origin), no name or port in it, plain characters. */
function plainUrlOf(address: string, ownOrigin: string): URL | undefined {
  const isOwn = address.startsWith(`${ownOrigin}/`);
  const isPlain = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\\\s\p{Cc}]*$/iu.test(address);
  if (!(isOwn || isPlain) || address.length > 2000) {
    return undefined;
  }
  try {
    const url = new URL(address);
    return url.username === '' && url.password === '' && (isOwn || url.port === '') ? url : undefined;
  } catch {
    return undefined;
  }
}

/** `herning-my.sharepoint.com` of `https://herning.sharepoint.com`. */
function oneDriveHostOf(ownOrigin: string): string | undefined {
  const [, tenant] = /^https:\/\/([a-z0-9-]+)\.sharepoint\.com$/.exec(ownOrigin) ?? [];
  return tenant && `${tenant}-my.sharepoint.com`;
}

/**
 * A film in a library, as people copy its address: SharePoint's player, what "Embed" gives, a link that was shared
 * (`/:v:/…`), or the file itself.
 */
function ownFilm(url: URL, ownOrigin: string): Film | undefined {
  const path = url.pathname.toLowerCase();
  const id = url.searchParams.get('UniqueId') ?? '';
  if (isPathOfProgram(path, 'embed.aspx')) {
    const embedUrl = `${url.origin}${url.pathname}?UniqueId=${id}`;
    return /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i.test(id)
      ? { host: 'sharePoint', page: embedUrl, embedUrl }
      : undefined;
  }
  const isPlayer = isPathOfProgram(path, 'stream.aspx') && url.searchParams.has('id');
  const isFile = !isProgramPath(path) && (path.startsWith('/:v:/') || /\.(?:mp4|m4v|mov|webm)$/.test(path));
  const isFilm = isPlayer || isFile;
  // OneDrive's own pages can't be framed from another host.
  return isFilm ? { host: 'sharePoint', page: url.href, ...(url.origin === ownOrigin && { embedUrl: url.href }) } : undefined;
}

const youTubeHosts = ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'];

function youTubeFilm(url: URL): Film | undefined {
  const [first, second] = url.pathname.split('/').slice(1);
  const id = idOnYouTube(url.host, first, second, url.searchParams.get('v'));
  return id !== undefined && /^[\w-]{11}$/.test(id)
    ? {
        host: 'youTube',
        page: `https://www.youtube.com/watch?v=${id}`,
        embedUrl: `https://www.youtube-nocookie.com/embed/${id}`,
      }
    : undefined;
}

function idOnYouTube(host: string, first: string, second: string | undefined, v: string | null): string | undefined {
  if (host === 'youtu.be') {
    return first;
  }
  if (!youTubeHosts.includes(host)) {
    return undefined;
  }
  return first === 'watch' ? v ?? undefined : ['embed', 'shorts', 'live'].includes(first) ? second : undefined;
}

/** An unlisted film has a key beside its number: `vimeo.com/76979871/8272103f6e`. */
function vimeoFilm(url: URL): Film | undefined {
  const parts = url.pathname.split('/').slice(1);
  const isPlayer = url.host === 'player.vimeo.com' && parts[0] === 'video';
  if (!isPlayer && url.host !== 'vimeo.com' && url.host !== 'www.vimeo.com') {
    return undefined;
  }
  const [id, key = url.searchParams.get('h') ?? ''] = isPlayer ? [parts[1]] : parts;
  if (!/^\d{6,12}$/.test(id ?? '') || !/^(?:[\da-f]{6,20})?$/.test(key)) {
    return undefined;
  }
  return {
    host: 'vimeo',
    page: `https://vimeo.com/${id}${key && `/${key}`}`,
    embedUrl: `https://player.vimeo.com/video/${id}?dnt=1${key && `&h=${key}`}`,
  };
}
