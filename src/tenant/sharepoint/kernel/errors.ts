/**
 * A refusal as SharePoint words it. `code` is the number and the exception's type; `value` is the sentence.
 * The envelope (`odata.error` or `error`) is chosen when the answer is written.
 */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly value: string,
  ) {
    super(value);
    this.name = 'SharePointError';
  }
}

const client = 'Microsoft.SharePoint.Client';

/** A path that leads nowhere. */
export function resourceNotFound(path: string): SharePointError {
  return new SharePointError(
    404,
    `-1, ${client}.ResourceNotFoundException`,
    `Cannot find resource for the request ${path}.`,
  );
}

/** `$select`, `$filter`, `$orderby` or `$expand` names something the type doesn't have. */
export function fieldNotFound(name: string): SharePointError {
  return new SharePointError(
    400,
    '-1, Microsoft.SharePoint.SPException',
    `The field or property '${name}' does not exist.`,
  );
}

/** A query, body or address that can't be read. */
export function invalidQuery(sentence: string): SharePointError {
  return new SharePointError(400, `-1, ${client}.InvalidClientQueryException`, sentence);
}

export function invalidExpression(expression: string): SharePointError {
  return invalidQuery(`The expression "${expression}" is not valid.`);
}

/** A body sets something the type doesn't have. */
export function propertyNotOnType(property: string, type: string): SharePointError {
  return invalidQuery(
    `The property '${property}' does not exist on type '${type}'. ` +
      'Make sure to only use property names that are defined by the type.',
  );
}

export function accessDenied(): SharePointError {
  return new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );
}

export function itemDoesNotExist(): SharePointError {
  return new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );
}

export function listDoesNotExist(title: string, siteUrl: string): SharePointError {
  return new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${siteUrl}'.`,
  );
}

export function fileNotFound(path: string): SharePointError {
  return new SharePointError(
    404,
    '-2130575338, Microsoft.SharePoint.SPException',
    `The file ${path} does not exist.`,
  );
}

/** `If-Match` names another version than the one that is there. */
export function etagMismatch(sent: string, current: string): SharePointError {
  return new SharePointError(
    412,
    `-1, ${client}.ClientServiceException`,
    `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
  );
}

/** SharePoint's list view threshold: 5,000 rows. */
export function throttledQuery(): SharePointError {
  return new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
}

export function digestInvalid(): SharePointError {
  return new SharePointError(
    403,
    '-2130575251, Microsoft.SharePoint.SPException',
    'The security validation for this page is invalid and might be corrupted. ' +
      "Please use your web browser's Back button to try your operation again.",
  );
}

/**
 * A form digest older than half an hour: a code of its own, which SharePoint's own pages know as
 * ERROR_CODE_SECURITY_VALIDATION_TIMEOUT (SPFileHandler.ts in Microsoft's rich text editor).
 */
export function digestExpired(): SharePointError {
  return new SharePointError(
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    'The security validation for this page has timed out. ' +
      'Click Back in your Web browser, refresh the page, and try your operation again.',
  );
}

/** A value that is there already in a column of unique values: 500 (https://github.com/pnp/pnpcore/issues/1280). */
export function duplicateValue(field: string): SharePointError {
  return new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
  );
}

export function wrongVerb(verb: string, resource: string): SharePointError {
  return new SharePointError(
    405,
    `-1, ${client}.ClientServiceException`,
    `The HTTP method '${verb}' cannot be used to access the resource '${resource}'. The operation type of the ` +
      "resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.",
  );
}

export function notSupported(type: string, verb: string): SharePointError {
  return invalidQuery(`The type ${type} does not support HTTP ${verb} method.`);
}

export function invalidArgument(
  sentence = 'Value does not fall within the expected range.',
): SharePointError {
  return new SharePointError(400, '-2147024809, System.ArgumentException', sentence);
}

/** A rule of SharePoint's own is broken: its general exception. */
export function refused(sentence: string, status = 400, code = '-2130575214'): SharePointError {
  return new SharePointError(status, `${code}, Microsoft.SharePoint.SPException`, sentence);
}
