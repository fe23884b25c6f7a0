declare interface IInspirationPostWebPartStrings {
  heading: string;
  loading: string;
  time: string;
  place: string;
  setting: string;
  tool: string;
  institution: string;
  noFacts_heading: string;
  noFacts_text: string;
}

declare module 'InspirationPostWebPartStrings' {
  const strings: IInspirationPostWebPartStrings;
  export = strings;
}
