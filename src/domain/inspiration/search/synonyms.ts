/**
 * Everyday words of daycare, school and IT that stand for each other in a search: a line a group, words parted by
 * commas. Uninflected; inflections are found by their stems. A word may stand in several groups, and an expression
 * of several words is found where they stand together in one idea.
 *
 * To be extended from what people search for without finding it, never with the name of a single idea.
 */
const groups = `
gps, lokation, lokalitet, placering, position, sted, hvor billedet er taget
billede, foto, fotografi, fotografere
film, video, filme, optage video
optage, optagelse, indtale, diktere
lyd, lyde, lytte, høre, støj
samtykke, tilladelse, lov til, gdpr, persondata, personfølsom, personoplysning, sagt ja, anonym
ansigt, genkende, kendes
ordblind, dysleksi, læsevanskeligheder, oplæsning, læst højt, læse højt, højtlæsning
skriftsprog, skrive, stave, bogstav, alfabet
putte, putning, puttetid, sove, søvn, lur, middagslur, hvile, godnat
ro, stille, rolig, dæmpe, afslapning
hente, hentning, afhentning, hentetid, aflevering, gå hjem
forældre, familie, mor, far, hjem
besked, meddelelse, mail, post, nyhedsbrev
møde, stuemøde, personalemøde, teammøde
overlevering, aftale, huskeliste, opgaveliste
dokumentation, dokumentere, vise dagen
plan, planlægge, læreplan, årsplan
mål, læringsmål, elevmål, fremskridt
vurdering, vurdere, test, screening, sprogvurdering
programmering, programmere, kode, kodning, algoritme, robot, bee-bot
robot, robotbi, bee-bot, bluebot
animation, stop motion, tegnefilm, dukkefilm
grøn skærm, green screen, baggrund
slowmotion, slow motion, langsom gengivelse
timelapse, tidsforskudt
forstørre, forstørrelsesglas, lup, mikroskop, zoome
tablet, ipad, iPad, skærm
telefon, mobil, smartphone
computer, pc, bærbar
projektor, fremviser, beamer, smartboard, tavle
app, program, værktøj
print, printe, udskrift, udskrive, laminere
qr, qr-kode, stregkode
præsentation, powerpoint, slideshow, dias
notat, noter, notesbog, onenote
bog, e-bog, billedbog, fortælling, historie
eventyr, fortælle, fortælling, historie, dialogisk læsning
podcast, radio, lydfil
musik, sang, synge, sangkort, melodi, rytme
instrument, ukulele, guitar, akkord
dans, danse, trin, bevægelse
hoppe, løbe, kravle, motorik, grovmotorik, gymnastik
yoga, stilling, afspænding, mindfulness
finmotorik, klippe, klistre, perle
drama, teater, dukketeater, rollespil, skuespil
konflikt, skænderi, skændes, uvenner, uenig, mobning, drille
venskab, ven, kammerat, legekammerat, fællesskab
følelse, glad, ked, vred, bange, tryg, utryg
tur, turtagning, vente, samarbejde, enig
spilleregel, regel, brætspil, spil
matematik, tal, regne, tælle, måle, geometri
figur, form, tangram, brik, puslespil
ler, modellervoks, trylledej, cernit
fysik, eksperiment, forsøg, undersøge, hypotese
vejr, regn, regnvejr, sol, vind, blæst, sne
vinter, frost, is, kulde
vand, vandpyt, regnpyt, pyt
plante, spire, karse, gro, vokse, dyrke, haven
dyr, insekt, kryb, bille, orm, snegl
fugl, fuglebræt, foderbræt, foderhus, fuglefoder
skov, natur, udeliv, ude, udendørs
legeplads, skolegård, udeareal
skattejagt, skattekort, skat, orienteringsløb
lyskaster, lys, lommelygte, skygge, mørke
stjerne, himmel, rum, planet
farve, regnbue, male, tegne
hygiejne, håndvask, vaske hænder, sæbe, toilet
mad, måltid, spise, frokost, køkken
bamse, tøjdyr, kosedyr
ferie, rejse, sommerferie, efterårsferie
kildekritik, kilde, fake news, falske nyheder, påstand, sandt
overgang, skolestart, indkøring, opstart
tosproget, modersmål, dansk som andetsprog, ordforråd
specialbehov, støtte, inklusion, piktogram
vikar, afløser, ny kollega
låse, adgangskode, kodeord, login
slette, oprydning, rydde op
`;

/** Groups of words and expressions that stand for each other, as they are written. */
export const synonymGroups: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
