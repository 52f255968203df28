export { Audit } from './Audit';
export { Heat } from './Heat';
export { Office } from './Office';
export { Screen } from './Screen';
export { StaffCase } from './StaffCase';
export { Wall } from './Wall';
