import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for clerks. */
export const clerkRoutes = [
  lazyPage('/w', pages, 'Desk'),
  lazyPage('/w/new', pages, 'NewVisit'),
  lazyPage('/w/batch', pages, 'Batch'),
  lazyPage('/w/find', pages, 'FindPerson'),
  lazyPage('/w/bookings', pages, 'Bookings'),
  lazyPage('/w/outbox', pages, 'Outbox'),
  lazyPage('/w/help/$number', pages, 'DeskHelp'),
  lazyPage('/w/case/$number', pages, 'DeskCase'),
] as const;
