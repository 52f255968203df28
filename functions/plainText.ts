// control, format (bidirectional overrides, zero-width), line and paragraph separators, lone surrogates
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Whether a text shows everything that it contains, on one line: nothing invisible, nothing that reorders it. */
export const isPlainLine = (text: string): boolean => !HIDDEN.test(text);

/** Whether a text of one or more lines shows everything that it contains. */
export const isPlainText = (text: string): boolean => isPlainLine(text.replaceAll('\n', ''));

const FULL_WIDTH_OFFSET = 0xfee0;

/** Replaces full-width letters, digits, signs and spaces, as Chinese input methods type them, by plain ones. */
export const toHalfWidth = (text: string): string =>
  text
    .replaceAll('\u3000', ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
