import type { TenantRequest } from '../../http';
import type { TokenForm } from '../clientAuthentication';
import { EntraError } from '../errors';

/**
 * What a program posted; nothing when it is no form. Empty parameters count as absent.
 * @throws EntraError when it is not posted, or a parameter is there twice
 */
export function postedForm(request: TenantRequest): TokenForm {
  if (request.method !== 'POST') {
    throw new EntraError('invalid_request', 900561, 'The endpoint only accepts POST requests. Received a '
      + `${request.method} request.`, { status: 405 });
  }
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return {};
  const form: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) {
    if (form[name] !== undefined) {
      throw new EntraError(
        'invalid_request', 9000411,
        `The request is not properly formatted. The parameter '${name}' is duplicated.`,
      );
    }
    if (value !== '') form[name] = value;
  }
  return form;
}
