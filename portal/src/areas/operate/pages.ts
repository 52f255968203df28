export { Erasure } from './Erasure';
export { Log } from './Log';
export { Matters } from './Matters';
export { Windows } from './Windows';
