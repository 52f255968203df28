// Stands in for `@apollo/utils.createhash`, which in a bundle does not find Node's hashes and falls back to a slow one.
export { createHash } from 'node:crypto';
