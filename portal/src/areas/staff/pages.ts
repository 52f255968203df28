export { Audit } from './Audit';
export { Office, OfficeCase } from './Office';
export { Operate } from './Operate';
export { Screen } from './Screen';
export { Wall } from './Wall';
export { WallCase } from './WallCase';
