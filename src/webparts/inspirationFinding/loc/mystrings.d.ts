declare interface IInspirationFindingStrings {
  tryAgain: string;
}

declare module '*/inspirationFinding/loc/da-dk' {
  const strings: IInspirationFindingStrings;
  export default strings;
}

declare module '*/inspirationFinding/loc/en-us' {
  const strings: IInspirationFindingStrings;
  export default strings;
}
