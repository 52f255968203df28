// the characters that start a formula in spreadsheets (OWASP, "CSV Injection"), also full-width, and after blanks,
// which some spreadsheets strip
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const QUOTED = /[",\r\n]/;

/** Formats a CSV cell (RFC 4180). Texts that a spreadsheet would run as a formula get a leading apostrophe. */
export const csvCell = (text: string): string => {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
