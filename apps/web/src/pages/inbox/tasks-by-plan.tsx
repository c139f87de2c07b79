import { Link } from 'react-router';
import type { TaskToDo } from '../../api/types.js';
import { planPath } from '../../routes.js';
import { TaskToDoItem } from './task-to-do-item.js';

/** Tasks under the plan they come from; within a plan those with a date of their own first. */
export function TasksByPlan({ tasks }: { tasks: TaskToDo[] }) {
  const plans = new Map<string, TaskToDo[]>();
  for (const task of tasks) plans.set(task.planId, [...(plans.get(task.planId) ?? []), task]);
  return [...plans].map(([planId, own]) => (
    <section key={planId} className="to-do-plan">
      <Link to={planPath(planId)}>{own[0]?.planTitle}</Link>
      {own
        .toSorted((a, b) => Number(a.deadline === null) - Number(b.deadline === null))
        .map((task) => (
          <TaskToDoItem key={task.assignmentId} task={task} />
        ))}
    </section>
  ));
}
