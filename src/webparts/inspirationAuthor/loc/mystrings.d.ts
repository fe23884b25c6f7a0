declare interface IInspirationAuthorWebPartStrings {
  loading: string;
}

declare module 'InspirationAuthorWebPartStrings' {
  const strings: IInspirationAuthorWebPartStrings;
  export = strings;
}
