import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for operators. */
export const operateRoutes = [
  lazyPage('/o', pages, 'Matters'),
  lazyPage('/o/publish/$code', pages, 'Publish'),
  lazyPage('/o/windows', pages, 'Windows'),
  lazyPage('/o/staff', pages, 'Staff'),
  lazyPage('/o/delegations', pages, 'Delegations'),
  lazyPage('/o/calendar', pages, 'CalendarPage'),
  lazyPage('/o/pack', pages, 'Pack'),
  lazyPage('/o/erasure', pages, 'Erasure'),
  lazyPage('/o/log', pages, 'Log'),
] as const;
