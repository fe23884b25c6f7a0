import { SharePointError } from './errors';

/** How an answer is written. */
export interface Format {
  style: 'nometadata' | 'minimalmetadata' | 'verbose';
  /** `odata.` (version 3, PnPjs) or `@odata.` (version 4, SPHttpClient). */
  prefix: 'odata.' | '@odata.';
}

/**
 * Chooses the form from `Accept`, as SharePoint does: `application/json` alone means minimal metadata.
 * Atom, SharePoint's form without any Accept, is not spoken here and refused with 406.
 */
export function chooseFormat(headers: Record<string, string>): Format {
  const accept = (headers.accept ?? '').toLowerCase().replace(/\s/g, '');
  const prefix = (headers['odata-version'] ?? '').startsWith('4') ? '@odata.' : 'odata.';
  if (!accept.includes('json')) {
    throw new SharePointError(
      406,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      'The HTTP header ACCEPT is missing or its value is invalid. Only JSON is served.',
    );
  }
  if (accept.includes('odata=verbose')) return { style: 'verbose', prefix };
  if (/odata(\.metadata)?=(nometadata|none)/.test(accept)) return { style: 'nometadata', prefix };
  return { style: 'minimalmetadata', prefix };
}

/** The form for errors, which never fails. */
export function errorFormat(headers: Record<string, string>): Format {
  const verbose = /odata=verbose/i.test(headers.accept ?? '');
  const prefix = (headers['odata-version'] ?? '').startsWith('4') ? '@odata.' : 'odata.';
  return { style: verbose ? 'verbose' : 'nometadata', prefix };
}

export const contentType = (format: Format): string => {
  const name = format.style === 'verbose' ? 'odata=verbose' : `odata=${format.style};streaming=true`;
  return `application/json;${format.prefix === '@odata.' ? name.replace('odata=', 'odata.metadata=').replace('nometadata', 'none').replace('minimalmetadata', 'minimal') : name};charset=utf-8`;
};

/** SharePoint's error body: `odata.error` in JSON light, `error` in verbose and in version 4. */
export function errorBody(format: Format, error: { code: string; value: string }): string {
  const content = { code: error.code, message: { lang: 'en-US', value: error.value } };
  if (format.prefix === '@odata.')
    return JSON.stringify({ error: { code: error.code, message: error.value } });
  return JSON.stringify(format.style === 'verbose' ? { error: content } : { 'odata.error': content });
}
