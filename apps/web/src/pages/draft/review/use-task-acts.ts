import { useCallback, useRef, useState } from 'react';
import type { DraftContent, DraftTask } from '../../../api/types.js';
import { mergeWithNext, removeTask } from '../edits/task-edits.js';
import type { Editing } from '../saving/use-editing.js';
import { taskKey } from '../source/spots.js';

/** Which task is open for editing and which one is about to be dropped; and what the keyboard does to the chosen one. */
export function useTaskActs(editing: Pick<Editing, 'content' | 'edit' | 'pause'>, chosen: string | null) {
  const { content, edit, pause } = editing;
  const [opened, setOpened] = useState<string | null>(null);
  const before = useRef<string | null>(null);
  const [dropping, setDropping] = useState<string | null>(null);
  const own = all(content).find(({ task }) => taskKey(task.id) === chosen);

  const open = useCallback(
    (taskId: string | null): void => {
      pause();
      const left = before.current;
      // A task that was added and never written goes again.
      if (left !== null && left !== taskId) edit((now) => withoutBlank(now, left));
      before.current = taskId;
      setOpened(taskId);
    },
    [edit, pause],
  );
  return {
    opened,
    open,
    dropped: all(content).find(({ task }) => task.id === dropping) ?? null,
    drop: setDropping,
    editChosen: (): void => (own && own.task.droppedBecause === null ? open(own.task.id) : undefined),
    mergeChosen: (): void => (own ? edit(mergeWithNext(own.unitId, own.task.id)) : undefined),
    dropChosen: (): void => (own && own.task.droppedBecause === null ? setDropping(own.task.id) : undefined),
    /** Key of the task behind or before the chosen one, in the order of the page; null when there is none. */
    neighbour: (step: 1 | -1): string | null => {
      const tasks = all(content);
      const at = tasks.findIndex(({ task }) => taskKey(task.id) === chosen);
      const next = tasks[at < 0 ? (step === 1 ? 0 : tasks.length - 1) : at + step];
      return next ? taskKey(next.task.id) : null;
    },
  };
}

function all(content: DraftContent): { unitId: string; task: DraftTask }[] {
  return content.units.flatMap((unit) => unit.tasks.map((task) => ({ unitId: unit.id, task })));
}

function withoutBlank(content: DraftContent, taskId: string): DraftContent {
  const found = all(content).find(({ task }) => task.id === taskId);
  return found && found.task.place === null && found.task.text.trim() === ''
    ? removeTask(found.unitId, taskId)(content)
    : content;
}
