import { lazyPage } from '../../page';

// what everybody reads, what somebody applies with, and what is one's own: three parts, each loaded when it is opened
const pages = () => import('./pages');
const applyPages = () => import('./apply/Apply');
const ownPages = () => import('./ownPages');

/** Pages for residents and agents, most of them open to everybody. */
export const residentRoutes = [
  lazyPage('/', pages, 'Home'),
  lazyPage('/matters', pages, 'Search'),
  lazyPage('/matters/$code', pages, 'Guide'),
  lazyPage('/places', pages, 'Places'),
  lazyPage('/apply/$code', applyPages, 'Apply'),
  lazyPage('/mine', ownPages, 'Mine'),
  lazyPage('/clients', ownPages, 'Clients'),
  lazyPage('/case/$number', ownPages, 'CasePage'),
  lazyPage('/appointments', ownPages, 'Appointments'),
  lazyPage('/book/$window', ownPages, 'Book'),
  lazyPage('/my-messages', ownPages, 'Messages'),
  lazyPage('/help', ownPages, 'Help'),
  lazyPage('/help/$number', ownPages, 'HelpRequest'),
] as const;
