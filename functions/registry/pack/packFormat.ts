/**
 * Names the shape of a pack as this release validates it. Items packed under this name are trusted when they are
 * loaded; others are parsed, so that newer defaults reach them. A test names the right value.
 */
export const PACK_FORMAT = '8a2046aeb2f7be60';
