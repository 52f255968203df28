/** The nodes of a connection that can be read. */
export const nodesOf = <T>(edges: readonly { readonly node?: T | null }[]): T[] =>
  edges.flatMap(({ node }) => (node ? [node] : []));
