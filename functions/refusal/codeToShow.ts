/** Returns a received code if it is well formed: refusals never echo other text, which may be personal. */
export const codeToShow = (text: string): string | undefined =>
  /^[\w-]{1,40}$/.test(text) ? text : undefined;
