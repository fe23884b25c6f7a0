/** Display names of what every site has from the start, by language (LCID). Stored at creation, as SharePoint does. */
export interface Wording {
  pagesLibrary: string;
  documents: string;
  siteAssets: string;
  userInformation: string;
  owners: string;
  members: string;
  visitors: string;
  roles: Record<'fullControl' | 'design' | 'edit' | 'contribute' | 'read' | 'limitedAccess', string>;
  everyone: string;
  allItems: string;
  allDocuments: string;
  allPages: string;
  home: string;
  siteContents: string;
  contentTypes: {
    item: string;
    document: string;
    folder: string;
    sitePage: string;
    wikiPage: string;
    repostPage: string;
  };
  fields: Record<string, string>;
}

const danish: Wording = {
  pagesLibrary: 'Webstedssider',
  documents: 'Dokumenter',
  siteAssets: 'Webstedsaktiver',
  userInformation: 'Brugeroplysningsliste',
  owners: 'Ejere af {0}',
  members: 'Medlemmer af {0}',
  visitors: 'Besøgende på {0}',
  roles: {
    fullControl: 'Fuld kontrol',
    design: 'Design',
    edit: 'Rediger',
    contribute: 'Bidrag',
    read: 'Læs',
    limitedAccess: 'Begrænset adgang',
  },
  everyone: 'Alle undtagen eksterne brugere',
  allItems: 'Alle elementer',
  allDocuments: 'Alle dokumenter',
  allPages: 'Alle sider',
  home: 'Startside',
  siteContents: 'Indhold på webstedet',
  contentTypes: {
    item: 'Element',
    document: 'Dokument',
    folder: 'Mappe',
    sitePage: 'Webstedsside',
    wikiPage: 'Wikiside',
    repostPage: 'Genopslagsside',
  },
  fields: {
    Title: 'Titel',
    Created: 'Oprettet',
    Modified: 'Ændret',
    Author: 'Oprettet af',
    Editor: 'Ændret af',
    ContentType: 'Indholdstype',
    FileLeafRef: 'Navn',
    Attachments: 'Vedhæftede filer',
    _UIVersionString: 'Version',
    FirstPublishedDate: 'Dato for første udgivelse',
    PromotedState: 'Forfremmet tilstand',
    Description: 'Beskrivelse',
    BannerImageUrl: 'URL-adresse til bannerbillede',
    _ModerationStatus: 'Godkendelsesstatus',
    _ModerationComments: 'Godkenders kommentarer',
    CheckoutUser: 'Tjekket ud til',
    File_x0020_Size: 'Filstørrelse',
    WikiField: 'Wikiindhold',
  },
};

const english: Wording = {
  pagesLibrary: 'Site Pages',
  documents: 'Documents',
  siteAssets: 'Site Assets',
  userInformation: 'User Information List',
  owners: '{0} Owners',
  members: '{0} Members',
  visitors: '{0} Visitors',
  roles: {
    fullControl: 'Full Control',
    design: 'Design',
    edit: 'Edit',
    contribute: 'Contribute',
    read: 'Read',
    limitedAccess: 'Limited Access',
  },
  everyone: 'Everyone except external users',
  allItems: 'All Items',
  allDocuments: 'All Documents',
  allPages: 'All Pages',
  home: 'Home',
  siteContents: 'Site contents',
  contentTypes: {
    item: 'Item',
    document: 'Document',
    folder: 'Folder',
    sitePage: 'Site Page',
    wikiPage: 'Wiki Page',
    repostPage: 'Repost Page',
  },
  fields: {},
};

const finnish: Wording = {
  pagesLibrary: 'Sivuston sivut',
  documents: 'Tiedostot',
  siteAssets: 'Sivuston resurssit',
  userInformation: 'Käyttäjätietoluettelo',
  owners: '{0} - omistajat',
  members: '{0} - jäsenet',
  visitors: '{0} - vierailijat',
  roles: {
    fullControl: 'Täydet oikeudet',
    design: 'Suunnittelu',
    edit: 'Muokkaaminen',
    contribute: 'Osallistuminen',
    read: 'Lukuoikeudet',
    limitedAccess: 'Rajoitettu käyttöoikeus',
  },
  everyone: 'Kaikki paitsi ulkoiset käyttäjät',
  allItems: 'Kaikki kohteet',
  allDocuments: 'Kaikki tiedostot',
  allPages: 'Kaikki sivut',
  home: 'Aloitussivu',
  siteContents: 'Sivuston sisältö',
  contentTypes: {
    item: 'Kohde',
    document: 'Tiedosto',
    folder: 'Kansio',
    sitePage: 'Sivuston sivu',
    wikiPage: 'Wikisivu',
    repostPage: 'Uudelleenjulkaisusivu',
  },
  fields: {
    Title: 'Otsikko',
    Created: 'Luotu',
    Modified: 'Muokattu',
    Author: 'Tekijä',
    Editor: 'Muokkaaja',
    ContentType: 'Sisältölaji',
    FileLeafRef: 'Nimi',
  },
};

const wordings: Record<number, Wording> = { 1030: danish, 1033: english, 1035: finnish };

/** The words of a language; undefined for one that isn't known here. */
export function wordingOf(lcid: number): Wording | undefined {
  return wordings[lcid];
}
