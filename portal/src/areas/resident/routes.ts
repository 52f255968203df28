import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for residents and agents, most of them open to everybody. */
export const residentRoutes = [
  lazyPage('/', pages, 'Home'),
  lazyPage('/matters', pages, 'Search'),
  lazyPage('/matters/$code', pages, 'Guide'),
  lazyPage('/places', pages, 'Places'),
  lazyPage('/apply/$code', pages, 'Apply'),
  lazyPage('/mine', pages, 'Mine'),
  lazyPage('/clients', pages, 'Clients'),
  lazyPage('/case/$number', pages, 'CasePage'),
  lazyPage('/appointments', pages, 'Appointments'),
  lazyPage('/book/$window', pages, 'Book'),
  lazyPage('/help', pages, 'Help'),
  lazyPage('/help/$number', pages, 'HelpRequest'),
] as const;
