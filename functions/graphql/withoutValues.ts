/**
 * Removes the submitted values from a GraphQL error message: they may be personal data. Names of
 * variables and types stay.
 */
export const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value .*?(?= at "\w[\w.[\]]*"; |; )/s, ' got an invalid value')
    .replace(/ value ("|\[|\{).*? in "(\w+)" enum/s, ' value is not in "$2" enum')
    .replace(/(cannot represent [^:]*|is not a valid [^:]*|is not [^:]*): .*$/s, '$1.')
    // graphql-scalars: the value follows its kind without a colon
    .replace(
      / cannot represent (an invalid|a non|non) (?!.*value\.$).*$/s,
      ' cannot represent what was sent.',
    )
    .replace(/, found .*$/s, '.')
    .replace(/Value "[^"]*" does not exist/s, 'The value does not exist')
    .replace(/Field "[^"]*" is not defined by type/s, 'A field is not defined by type');
