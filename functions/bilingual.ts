/** A text in the languages of the system. */
export type Bilingual = { readonly zh: string; readonly en: string };
