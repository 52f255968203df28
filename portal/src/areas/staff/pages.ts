export { Audit } from './Audit';
export { Office } from './Office';
export { Operate } from './Operate';
export { Screen } from './Screen';
export { StaffCase } from './StaffCase';
export { Wall } from './Wall';
