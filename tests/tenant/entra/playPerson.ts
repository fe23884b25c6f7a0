import { askEntra, type EntraAnswer } from '../../support/askEntra';
import type { Endpoints } from '../../support/tenant';

/** The page that a code leads to, and what a browser would keep and post from there. */
export async function openCode(endpoints: Endpoints, address: string, userCode: string) {
  const page = await askEntra(endpoints, `${new URL(address).pathname}?${new URLSearchParams({ otc: userCode })}`);
  const hidden = [...page.body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  const cookie = page.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return { page, cookie, form: Object.fromEntries(hidden.map(([, name, value]) => [name, value])) };
}

/** Plays a person at the address a program shows: enters the code and chooses who she is, or without anybody says no. */
export async function answerCode(
  endpoints: Endpoints, address: string, userCode: string, personOid?: string
): Promise<EntraAnswer> {
  const { cookie, form } = await openCode(endpoints, address, userCode);
  const choice: Record<string, string> = personOid === undefined ? {} : { person: personOid };
  return askEntra(endpoints, new URL(address).pathname, { ...form, ...choice }, { cookie });
}
