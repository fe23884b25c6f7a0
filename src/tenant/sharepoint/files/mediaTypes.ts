/** Media types by extension, as SharePoint Online sends them. */
const byExtension: Record<string, string> = {
  aspx: 'text/html; charset=utf-8',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  mht: 'message/rfc822',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  css: 'text/css',
  js: 'application/javascript',
  mjs: 'application/javascript',
  json: 'application/json',
  xml: 'text/xml',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
  heic: 'image/heic',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  zip: 'application/x-zip-compressed',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** The extension in small letters without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

export function mediaTypeOf(name: string): string {
  return byExtension[extensionOf(name)] ?? 'application/octet-stream';
}

/**
 * Kinds a browser would run in the site's own name. SharePoint's strict file handling makes it save them
 * instead.
 */
const active = new Set(['aspx', 'html', 'htm', 'xhtml', 'mht', 'svg', 'xml', 'js', 'mjs', 'swf', 'hta']);

/** What of it runs as a document of its own; a script alone only does where a page loads it. */
export const isActiveDocument = (name: string): boolean =>
  isActiveContent(name) && !/^m?js$/.test(extensionOf(name));

export const isActiveContent = (name: string): boolean => active.has(extensionOf(name));
