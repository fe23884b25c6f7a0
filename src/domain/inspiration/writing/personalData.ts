/// <reference lib="es2020.string" />
/** Each pattern: what must stand before (no lookbehind: older iPhones can't read a script that has one), and the hit. */
const mail = /(^|[^\p{L}\d._%+-])([\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/giu;
const cpr = /(^|\D)((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- –]?\d{4})(?!\d)/g;
const phone = /(^|[^\d.,+-])((?:(?:\+|00)45 ?)?[2-9]\d(?: ?\d{2}){3})(?![\d-])/g;

/**
 * What in a text looks like somebody's number or address: CPR numbers, Danish phone numbers and mail addresses, as they
 * stand, each once. A hit is a reason to ask, never proof.
 */
export function personalDataIn(plainText: string): readonly string[] {
  const withoutMail = plainText.replace(mail, '$1·');
  const withoutCpr = withoutMail.replace(cpr, '$1·');
  const hits = [...hitsOf(cpr, withoutMail), ...hitsOf(phone, withoutCpr), ...hitsOf(mail, plainText)];
  return [...new Set(hits)];
}

function hitsOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, , hit]) => hit);
}
