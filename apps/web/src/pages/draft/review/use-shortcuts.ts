import { useEffect, useRef } from 'react';

/** What each key of the review does; those that are missing do nothing. Keys as in `SHORTCUTS`. */
export type Shortcuts = Partial<Record<ShortcutKey, () => void>>;

export type ShortcutKey =
  'n' | 'p' | 'x' | 'j' | 'k' | 'e' | 'g' | 'd' | 'v' | 'b' | '?' | 'ctrl+z' | 'ctrl+y' | 'ctrl+s';

/** Keys that work while something is being typed, too. */
const ALWAYS: readonly string[] = ['ctrl+s'];

const TYPED = 'input, textarea, select, [contenteditable="true"], .ant-select, .ant-picker-dropdown';
const DIALOG = '.ant-modal-wrap:not([style*="display: none"])';

function nameOf(event: KeyboardEvent): string {
  // The code stands for the key where an input method hides its letter.
  const key =
    event.key.length === 1 || !event.code.startsWith('Key')
      ? event.key.toLowerCase()
      : event.code.slice(3).toLowerCase();
  if (!event.ctrlKey && !event.metaKey) return key;
  return key === 'z' && event.shiftKey ? 'ctrl+y' : `ctrl+${key}`;
}

/** Listens for the shortcuts of the review, except where letters are typed or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented) return;
      const name = nameOf(event);
      const act = latest.current[name as ShortcutKey];
      const typing = event.target instanceof Element && event.target.closest(TYPED) !== null;
      if (!act || (typing && !ALWAYS.includes(name)) || document.querySelector(DIALOG)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
