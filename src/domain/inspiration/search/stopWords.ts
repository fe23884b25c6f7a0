/** Words that say nothing about what is looked for, in their folded form. */
const stopWords = new Set(
  (
    'ad af alle alt and andre at blev blive bliver da de dem den denne der deres det dette dig din disse dit dog du ' +
    'efter eller en end er et for fra faa faar gaa goer goere ham han har hende hendes her hos hun hvad hvem hver ' +
    'hvilken hvis hvor hvordan hvornaar i ide ideer ifoelge ikke ind ja jeg jer jeres jo kan kunne lav lave laver ' +
    'maa man mange med meget men mig min mit mod naar noget nogle nu og ogsaa om op os over paa sammen ' +
    'saa selv sig sin sit skal skulle som til ud under var ved vi vil ville vor vores vaere vaeret the of in to with for how'
  ).split(' ')
);

/** True for a folded word that is left out of a search. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
