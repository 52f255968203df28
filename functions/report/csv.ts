// what a spreadsheet takes for a formula when a cell starts with it (OWASP, "CSV Injection"): also in full width, and
// after blanks, which some leave out
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const QUOTED = /[",\r\n]/;

/** A text as a cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula: such a text gets a leading apostrophe. */
export const csvCell = (text: string): string => {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
