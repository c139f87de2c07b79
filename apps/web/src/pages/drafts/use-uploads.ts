import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendForm } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';

/** A file that was dropped or chosen, on its way to becoming a draft. */
export interface UploadedFile {
  key: string;
  fileName: string;
  state: 'queued' | 'sending' | 'sent' | 'refused';
  draftId: string | null;
  /** Why it was refused. */
  reason: string | null;
}

const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file is not even sent; null when it is. The server judges everything else. */
function refusal(file: File): string | null {
  if (file.size === 0) return 'Tệp trống, không có nội dung để đọc.';
  return file.size > MAX_BYTES ? 'Tệp lớn hơn 20 MB. Xin bỏ bớt phụ lục, hình ảnh rồi tải lên lại.' : null;
}

const keyOf = (file: File): string => `${file.name} ${file.size} ${file.lastModified}`;

/** Sends files one after the other, each with a state of its own. The same file taken twice while it waits is sent once. */
export function useUploads() {
  const queries = useQueryClient();
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const waiting = useRef(new Set<string>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);

  const change = (key: string, more: Partial<UploadedFile>): void =>
    setFiles((known) => known.map((file) => (file.key === key ? { ...file, ...more } : file)));

  const send = async (file: File, key: string): Promise<void> => {
    change(key, { state: 'sending' });
    const form = new FormData();
    form.append('file', file, file.name);
    try {
      const { draftId } = await sendForm<{ draftId: string }>('/api/drafts', form);
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      change(key, { state: 'sent', draftId });
    } catch (error) {
      change(key, { state: 'refused', reason: asProblem(error).message });
    } finally {
      waiting.current.delete(keyOf(file));
    }
  };

  return {
    files,
    add: (file: File): void => {
      if (waiting.current.has(keyOf(file))) return;
      const key = String((count.current += 1));
      const reason = refusal(file);
      const state = reason === null ? 'queued' : 'refused';
      setFiles((known) => [...known, { key, fileName: file.name, state, draftId: null, reason }]);
      if (reason !== null) return;
      waiting.current.add(keyOf(file));
      line.current = line.current.then(() => send(file, key));
    },
    hide: (key: string): void => setFiles((known) => known.filter((file) => file.key !== key)),
  };
}
