export { ByCode } from './ByCode';
export { Figures } from './Figures';
export { SignedIn } from './SignedIn';
export { Verify } from './Verify';
