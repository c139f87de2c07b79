import { Navigate } from 'react-router';
import { useMe } from '../api/session.js';
import type { Me } from '../api/types.js';
import { ROUTES } from '../routes.js';

/** The page a person sees first, by what they come for. */
export function homeOf(me: Pick<Me, 'role'>): string {
  switch (me.role) {
    case 'leader':
      return ROUTES.overview;
    case 'secretariat':
      return ROUTES.board;
    case 'unitHead':
    case 'unitOfficer':
      return ROUTES.inbox;
    case 'administrator':
      return ROUTES.units;
  }
}

/** `/` leads on to the person's first page. */
export function Home() {
  return <Navigate to={homeOf(useMe())} replace />;
}
