import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for operators. */
export const operateRoutes = [
  lazyPage('/o', pages, 'Matters'),
  lazyPage('/o/windows', pages, 'Windows'),
  lazyPage('/o/erasure', pages, 'Erasure'),
  lazyPage('/o/log', pages, 'Log'),
] as const;
