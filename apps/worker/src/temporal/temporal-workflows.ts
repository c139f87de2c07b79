import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { type SearchAttributePair, TypedSearchAttributes, defineSearchAttributeKey } from '@temporalio/common';
import type { WorkflowPort, WorkflowToStart } from '#actions';
import { CHANGED, type FollowInput, SEARCH_ATTRIBUTES, TASK_QUEUE, workflowId } from '#workflows';
import { TemporalConnection } from './temporal-connection.js';

/** The workflows as they run in earnest: real time, no offset. */
@Injectable()
export class TemporalWorkflows implements WorkflowPort {
  constructor(@Inject(TemporalConnection) private readonly temporal: TemporalConnection) {}

  async start(target: WorkflowToStart): Promise<void> {
    try {
      await this.temporal.client.workflow.start(target.workflow, optionsOf(target));
    } catch (error) {
      // It runs: that is what was wanted.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  async signal(target: WorkflowToStart): Promise<void> {
    await this.temporal.client.workflow.signalWithStart(target.workflow, { ...optionsOf(target), signal: CHANGED });
  }

  async isRunning(target: Pick<WorkflowToStart, 'workflow' | 'id'>): Promise<boolean> {
    try {
      const handle = this.temporal.client.workflow.getHandle(workflowId(target.workflow, target.id));
      return (await handle.describe()).status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}

/** No execution timeout: a plan runs for years. */
function optionsOf(target: WorkflowToStart) {
  const input: FollowInput = { id: target.id, clockOffsetMs: 0 };
  return {
    taskQueue: TASK_QUEUE,
    workflowId: workflowId(target.workflow, target.id),
    args: [input],
    typedSearchAttributes: new TypedSearchAttributes(attributesOf(target)),
  };
}

function attributesOf({ authorityId, planId, unitId }: WorkflowToStart): SearchAttributePair[] {
  const pair = (name: string, value: string): SearchAttributePair => ({
    key: defineSearchAttributeKey(name, 'KEYWORD'),
    value,
  });
  return [
    pair(SEARCH_ATTRIBUTES.authority, authorityId),
    pair(SEARCH_ATTRIBUTES.plan, planId),
    pair(SEARCH_ATTRIBUTES.state, 'following'),
    ...(unitId === null ? [] : [pair(SEARCH_ATTRIBUTES.unit, unitId)]),
  ];
}
