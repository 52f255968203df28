/** A code that somebody sent, if it looks like one: a refusal never echoes any other text, which may be personal. */
export const codeToShow = (text: string): string | undefined =>
  /^[\w-]{1,40}$/.test(text) ? text : undefined;
