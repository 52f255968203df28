export { Figures } from './Figures';
export { SignedIn } from './SignedIn';
export { Verify } from './Verify';
