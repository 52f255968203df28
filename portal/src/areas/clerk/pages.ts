export { Batch } from './Batch';
export { Bookings } from './Bookings';
export { Desk } from './Desk';
export { DeskCase } from './DeskCase';
export { DeskHelp } from './DeskHelp';
export { FindPerson } from './FindPerson';
export { Outbox } from './outbox/Outbox';
export { NewVisit } from './Visit';
