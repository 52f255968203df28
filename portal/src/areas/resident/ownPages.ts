export { CasePage } from './CasePage';
export { Clients } from './Clients';
export { Help } from './help/Help';
export { HelpRequest } from './help/HelpRequest';
export { Mine } from './Mine';
export { Messages } from './messages/Messages';
export { Appointments } from './queue/Appointments';
export { Book } from './queue/Book';
