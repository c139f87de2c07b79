import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, isSignedOut } from './client.js';
import type { Act, Me } from './types.js';

export const SESSION_KEY = ['session'] as const;

/** Who is signed in; null when nobody is. */
async function readSession(): Promise<Me | null> {
  try {
    return await answer(api.GET('/api/session'));
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

/** The session as last read; refreshed when the window comes back to the front. */
export const useSession = () => useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 60_000 });

/** The person signed in. Only for pages inside the shell, which shows them to nobody else. */
export function useMe(): Me {
  const me = useQueryClient().getQueryData<Me | null>(SESSION_KEY);
  if (!me) throw new Error('A page inside the shell was shown without a session.');
  return me;
}

/** Asks what the person may do; what may not be done is not offered. */
export function useMay(): (act: Act) => boolean {
  const { acts } = useMe();
  return (act) => acts.includes(act);
}
