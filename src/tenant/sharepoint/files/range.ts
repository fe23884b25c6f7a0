/** What of a file is asked for: everything, a part (both ends included), or something that isn't there. */
type Wanted = { kind: 'whole' } | { kind: 'part'; start: number; end: number } | { kind: 'outside' };

/**
 * Reads a `Range` header (RFC 9110, 14.2). Several ranges, another unit or a malformed header ask for the
 * whole file, which the standard allows and SharePoint does.
 */
export function readRange(header: string | undefined, size: number): Wanted {
  const found = /^bytes=(\d*)-(\d*)$/.exec((header ?? '').trim());
  if (!found || (found[1] === '' && found[2] === '')) return { kind: 'whole' };
  const first = found[1] ?? '';
  const last = found[2] ?? '';
  if (first === '') return suffix(Number(last), size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  return start >= size ? { kind: 'outside' } : { kind: 'part', start, end };
}

function suffix(length: number, size: number): Wanted {
  if (length === 0 || size === 0) return { kind: 'outside' };
  return { kind: 'part', start: Math.max(0, size - length), end: size - 1 };
}
