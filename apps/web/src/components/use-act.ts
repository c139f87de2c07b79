import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { asProblem } from '../api/problem.js';

interface ActOptions<Input, Output> {
  run: (input: Input) => Promise<Output>;
  /** Said when it is done. */
  done?: string;
  /** More to do with the answer, for instance to go to another page. */
  then?: (output: Output) => void;
  /** True where the page itself shows a refusal beside the button; a conflict is still told apart. */
  refusalShown?: boolean;
}

/**
 * An act of a person: runs once however often the button is pressed, reads everything anew afterwards, says how it ended.
 * A conflict offers 'Tải lại', for somebody else was quicker.
 */
export function useAct<Input, Output>({ run, done, then, refusalShown = false }: ActOptions<Input, Output>) {
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  // Set at once, while `isPending` is known only after the next drawing: the second click of a double click comes before it.
  const running = useRef(false);
  const mutation = useMutation<Output, unknown, Input>({
    mutationFn: run,
    onSuccess: async (output) => {
      if (done) void message.success(done);
      then?.(output);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.status !== 409) {
        if (!refusalShown) void message.error(problem.message, 8);
        return;
      }
      modal.warning({
        title: 'Chưa thực hiện được',
        content: problem.message,
        okText: 'Tải lại',
        onOk: () => queries.invalidateQueries(),
      });
    },
    onSettled: () => {
      running.current = false;
    },
  });
  const mutate = (input: Input): void => {
    if (running.current) return;
    running.current = true;
    mutation.mutate(input);
  };
  return { ...mutation, mutate };
}
