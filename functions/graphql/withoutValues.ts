/**
 * What is wrong with a request, without what was sent: the words of GraphQL repeat a value that they cannot read, and
 * it may be somebody's number. Names of variables and types stay.
 */
export const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value .*?(?= at "\w[\w.[\]]*"; |; )/s, ' got an invalid value')
    .replace(/ value ("|\[|\{).*? in "(\w+)" enum/s, ' value is not in "$2" enum')
    .replace(/(cannot represent [^:]*|is not a valid [^:]*|is not [^:]*): .*$/s, '$1.')
    .replace(/, found .*$/s, '.')
    .replace(/Value "[^"]*" does not exist/s, 'The value does not exist')
    .replace(/Field "[^"]*" is not defined by type/s, 'A field is not defined by type');
