/** Makes an id unique: appends a number if it is taken. */
export const makeUniqueId = (name: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!ids.has(id)) return id;
  }
};
