/** Where a help request lies. */
export type HelpAddress = { readonly district: string; readonly village: string; readonly id: string };

const NUMBER = /^H-\d{12}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** The public number: `H-350205002214-9F3K…`. It is no case number, so neither is ever taken for the other. */
export const helpNumber = (village: string, id: string): string => `H-${village}-${id}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseHelpNumber = (number: string): HelpAddress | undefined =>
  NUMBER.test(number)
    ? { district: number.slice(2, 8), village: number.slice(2, 14), id: number.slice(-16) }
    : undefined;
