import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFound } from './ui/NotFound';

/** The route around all pages; the router gives it the frame. */
export const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/** A page that is loaded, with its area, when somebody opens it. */
export const lazyPage = <P extends string, M extends Record<string, () => ReactNode>>(
  path: P,
  load: () => Promise<M>,
  name: keyof M & string,
) => createRoute({ getParentRoute: () => rootRoute, path, component: lazyRouteComponent(load, name) });
