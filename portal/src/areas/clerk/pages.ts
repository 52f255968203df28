export { Desk } from './Desk';
export { DeskCase } from './DeskCase';
export { NewVisit } from './Visit';
