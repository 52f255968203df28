/** The most ways in which a pattern may divide a text of the field's greatest length, each tried in turn. */
const MOST_WAYS = 10_000;

// the syntax of patterns with the flag u, in which brackets and braces are never literal
const TOKEN =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const LOOK_AROUND = /^\(\?<?[=!]/;
const BACK_REFERENCE = /^\\[1-9k]/;
const QUANTIFIER = /^[*+?{]/;

/**
 * Whether a pattern is valid and cannot take long on any text of at most `longest` characters: it has neither
 * look-around, back references nor repeated groups, and few choices.
 */
export const isSafePattern = (pattern: string, longest: number): boolean => {
  if (!isValid(pattern)) return false;
  const tokens = pattern.match(TOKEN) ?? [];
  if (tokens.some((token) => LOOK_AROUND.test(token) || BACK_REFERENCE.test(token))) return false;
  if (tokens.some((token, i) => tokens[i - 1] === ')' && QUANTIFIER.test(token) && !token.startsWith('?')))
    return false;
  // an unanchored pattern is tried at every position
  const starts = pattern.startsWith('^') ? 1 : longest;
  return tokens.reduce((ways, token) => ways * waysOf(token, longest), starts) <= MOST_WAYS;
};

const isValid = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};

/** The choices at a token: lengths of a repetition, or one more branch. */
const waysOf = (token: string, longest: number): number => {
  if (token === '|' || token.startsWith('?')) return 2;
  if (/^[*+]/.test(token)) return longest;
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token) ?? [];
  if (least === undefined || comma !== ',') return 1;
  return Math.max(1, Math.min(most ? Number(most) : longest, longest) - Number(least) + 1);
};
