/** esbuild's text loader: the markup of an icon. */
declare module '*.svg' {
  const markup: string;
  export default markup;
}
