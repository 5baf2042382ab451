/// <reference types="vite/client" />

/** The words of a language (`fluent.ts`): JSON of each key followed by its pattern. */
declare module 'words:*' {
  const words: string;
  export default words;
}
