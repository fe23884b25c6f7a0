declare interface IInspirationReadingStrings {
  tryAgain: string;
}

declare module '*/inspirationReading/loc/da-dk' {
  const strings: IInspirationReadingStrings;
  export default strings;
}

declare module '*/inspirationReading/loc/en-us' {
  const strings: IInspirationReadingStrings;
  export default strings;
}
