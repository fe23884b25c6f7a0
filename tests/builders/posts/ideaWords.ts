/** Words that made-up ideas are put together from. Danish, as the blog is; each list is small enough to read. */

/** What is done; begins a title. */
export const activities = [
  'Lydjagt', 'Billedjagt', 'Skattejagt', 'Farvejagt', 'Formjagt', 'Bogstavjagt', 'Fotosafari', 'Tegnefilm', 'Lydbog',
  'Billedbog', 'Podcast', 'Nyhedsudsendelse', 'Interview', 'Slowmotion', 'Kortfilm', 'Udstilling', 'Quiz', 'Vendespil',
  'Billedlotteri', 'Fortælling', 'Rollespil', 'Dukketeater', 'Skyggeteater', 'Bevægelsesleg', 'Sangleg', 'Yoga',
  'Forhindringsbane', 'Forsøg', 'Dagbog', 'Målebog', 'Gættekonkurrence', 'Kodeleg', 'Robotløb', 'Rim og remser',
  'Plakatværksted', 'Musikvideo', 'Ordbog', 'Tidslinje', 'Kortlægning', 'Værksted'
] as const;

/** What it is about; stands after "om". */
export const subjects = [
  'regnorme', 'edderkopper', 'bænkebidere', 'frøer', 'mariehøns', 'havets dyr', 'fugletræk', 'vilde blomster', 'svampe',
  'årstiderne', 'vinden', 'regnbuen', 'skyerne', 'frosten', 'månen', 'stjernebilleder', 'dinosaurer', 'vulkaner',
  'magneter', 'tyngdekraften', 'spejlinger', 'skygger', 'ekkoer', 'hjulet', 'broer', 'tårne', 'skraldebilen',
  'brandstationen', 'havnen', 'bageren', 'vores by', 'gamle dage', 'eventyr', 'trolde', 'ord, der rimer', 'tal og mængder',
  'mønstre', 'følelser', 'venskab', 'at vente på tur', 'at sige undskyld', 'hænder og fødder', 'sanserne', 'balancen',
  'åndedrættet', 'gamle lege', 'madpakken', 'grøntsager', 'affald', 'genbrug', 'vand', 'ild og lys', 'farver',
  'musikinstrumenter', 'trommerytmer', 'fastelavn', 'høsten', 'julen', 'påskeæg', 'sommerferien'
] as const;

/** Where; ends a title. */
export const whereabouts = [
  'i skoven', 'på stranden', 'på legepladsen', 'i køkkenet', 'på stuen', 'ved søen', 'i haven', 'på biblioteket',
  'i garderoben', 'på sandbakken', 'under bordet', 'i klassen', 'på gangen', 'i hallen', 'ved bålet', 'i drivhuset'
] as const;

export const openings = [
  'Vi begyndte med et spørgsmål og endte med en hel uge.', 'Fem børn, én tablet og en halv time – mere skulle der ikke til.',
  'Det tog ti minutter at gøre klar, og ingen ville holde op.', 'Børnene fandt selv på det, vi tog bare billederne.',
  'Første gang gik det galt. Her er, hvad vi lærte.', 'En regnvejrsdag blev til den bedste dag i måneden.',
  'Det kræver ikke andet end det, der ligger i skuffen.', 'Alle kan være med, også de mindste.',
  'Vi gjorde det to og to, så alle fik fingrene i det.', 'Forældrene så filmen ved afhentning og blev stående.'
] as const;

export const steps = [
  'Sæt jer i en rundkreds, og lad alle sige, hvad de tror, der sker.', 'Vælg sammen, hvem der holder tabletten først.',
  'Tag tre billeder: ét tæt på, ét langt fra og ét nedefra.', 'Optag lyden, mens alle tæller til ti inde i hovedet.',
  'Lad børnene bytte plads, så alle prøver det hele.', 'Se billederne igennem, og vælg de tre bedste sammen.',
  'Skriv børnenes egne ord ned, også de opfundne.', 'Gør det én gang til, men nu baglæns.',
  'Hæng resultatet op i børnehøjde.', 'Spørg til sidst: Hvad overraskede jer?',
  'Slet de billeder, hvor man kan kende nogen.', 'Gem det færdige, så den anden stue kan bruge det.'
] as const;

export const observations = [
  'De, der plejer at være stille, havde mest at sige.', 'Børnene rettede hinanden og fandt på nye ord undervejs.',
  'De ventede på tur uden at blive bedt om det.', 'Flere ville vise det derhjemme samme aften.',
  'Bagefter legede de det selv, uden os og uden tablet.', 'De opdagede, at man kan lave fejl og prøve igen.'
] as const;
