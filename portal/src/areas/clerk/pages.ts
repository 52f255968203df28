export { Batch } from './Batch';
export { Desk } from './Desk';
export { DeskCase } from './DeskCase';
export { DeskHelp } from './DeskHelp';
export { Outbox } from './outbox/Outbox';
export { NewVisit } from './Visit';
