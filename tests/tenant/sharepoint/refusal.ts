import { HttpRequestError } from '@pnp/queryable';

/** What SharePoint says when a call is refused. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** The refusal of a call that must not succeed. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof HttpRequestError)) throw error;
    const { 'odata.error': said } = (await error.response.json()) as {
      'odata.error': { code: string; message: { value: string } };
    };
    return { status: error.status, code: said.code, message: said.message.value };
  }
  throw new Error('The call was not refused.');
}
