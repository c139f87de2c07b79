import type { Instant } from '#domain';
import { type ClockActivities, type ClockStep, type WorkflowName, workflowId } from '#workflows';

/** A workflow that did not look within this real time is stuck. */
const LOOK_WITHIN_MS = 60_000;

/** Watches the workflows' looks at the database: who wakes next and when, without asking the server. */
export class Looks {
  /** When each running workflow looks again; null = only when told. */
  readonly wakesAt = new Map<string, Instant | null>();
  private readonly count = new Map<string, number>();
  private readonly waiting = new Set<() => void>();

  /** The same activities, watched. */
  watch(activities: ClockActivities): ClockActivities {
    return {
      planStep: (id, now) => this.note('plan', id, activities.planStep(id, now)),
      cycleStep: (id, now) => this.note('collectReports', id, activities.cycleStep(id, now)),
      followUpStep: (id, now) => this.note('followUp', id, activities.followUpStep(id, now)),
    };
  }

  looksOf(id: string): number {
    return this.count.get(id) ?? 0;
  }

  /** Resolves once the workflow has looked more often than `before`. */
  async lookedAfter(id: string, before: number): Promise<void> {
    const giveUp = Date.now() + LOOK_WITHIN_MS;
    while (this.looksOf(id) <= before) {
      if (Date.now() > giveUp) throw new Error(`Workflow ${id} did not look within a minute.`);
      await this.nextLook(giveUp);
    }
  }

  private nextLook(giveUp: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, giveUp - Date.now()));
      this.waiting.add(done);
    });
  }

  private async note(name: WorkflowName, rowId: string, step: Promise<ClockStep>): Promise<ClockStep> {
    const result = await step;
    this.record(workflowId(name, rowId), result);
    return result;
  }

  /** Takes down a look, also one that another process reports. */
  record(id: string, result: ClockStep): void {
    this.count.set(id, this.looksOf(id) + 1);
    if (result.over) this.wakesAt.delete(id);
    else this.wakesAt.set(id, result.lookAgainAt);
    this.waiting.forEach((tell) => tell());
  }
}
