export { Audit } from './Audit';
export { Cases } from './Cases';
export { HandOver } from './HandOver';
export { Heat } from './Heat';
export { Office } from './Office';
export { Screen } from './Screen';
export { OfficeCase, WatchedCase } from './StaffCase';
export { Wall } from './Wall';
