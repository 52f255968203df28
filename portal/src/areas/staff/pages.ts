export { Audit } from './Audit';
export { Heat } from './Heat';
export { Office } from './Office';
export { Screen } from './Screen';
export { OfficeCase, WatchedCase } from './StaffCase';
export { Wall } from './Wall';
