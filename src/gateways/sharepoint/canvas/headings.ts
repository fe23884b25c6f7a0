/** The parts of an idea that stand below a heading of their own on its page. */
export type HeadedPart = 'materials' | 'steps' | 'tip' | 'observation';

/** What a page says above each. The page is in Danish, as what is written on it. */
export const headings: Readonly<Record<HeadedPart, string>> = {
  materials: 'Det skal I bruge',
  steps: 'Sådan gør I',
  tip: 'Et godt råd',
  observation: 'Det så vi hos børnene',
};

/** The same heading as somebody may have it in other words; saving writes the portal's own again. */
const inOtherWords: Readonly<Record<HeadedPart, RegExp>> = {
  materials: /^(det skal (i|du|vi|man) bruge|(i|du|vi|man) skal bruge|materialer|materialeliste)$/,
  steps: /^(sådan (gør|gjorde) (i|du|vi|man)|sådan gøres det|fremgangsmåde|trin for trin)$/,
  tip: /^((et )?(godt|gode) råd|(et )?tips?)$/,
  observation: /^(det så vi( hos børnene)?|vi så hos børnene)$/,
};

/** The part that a heading begins; undefined for one of somebody's own. */
export function partHeadedBy(heading: string): HeadedPart | undefined {
  const words = heading.replace(/[\s\u00a0\u200b]+/g, ' ').trim().replace(/[:.!]$/, '').toLowerCase();
  return (Object.keys(inOtherWords) as HeadedPart[]).find((part) => inOtherWords[part].test(words));
}
