import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

/** Saves what is not saved before the page is left by a link; asks only where that fails. A window that is closed is asked by the browser. */
export function useLeaveGuard(changed: boolean, save: () => Promise<boolean>): void {
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname,
  );
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const ask = (): void => {
      modal.confirm({
        title: 'Rời trang khi chưa lưu được?',
        content: 'Các chỉnh sửa chưa lưu sẽ mất.',
        okText: 'Rời trang',
        okButtonProps: { danger: true },
        cancelText: 'Ở lại',
        onOk: () => blocker.proceed(),
        onCancel: () => blocker.reset(),
      });
    };
    void latest.current().then((done) => (done ? blocker.proceed() : ask()));
  }, [blocker, modal]);
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
}
