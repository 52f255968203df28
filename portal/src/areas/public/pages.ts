export { ByCode } from './ByCode';
export { Figures } from './Figures';
export { SignedIn } from './SignedIn';
export { StaffHome } from './StaffHome';
export { Verify } from './Verify';
