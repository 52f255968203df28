const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates. Each is made once: on a slow phone that takes milliseconds, and a list needs dozens. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
};
