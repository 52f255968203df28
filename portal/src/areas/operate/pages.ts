export { CalendarPage } from './CalendarPage';
export { Erasure } from './Erasure';
export { Log } from './Log';
export { Matters } from './Matters';
export { Pack } from './Pack';
export { Publish } from './Publish';
export { Windows } from './Windows';
