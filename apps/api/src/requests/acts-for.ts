import type { FoundRequest } from '#database';
import { type Actor, type RequestAct, allowedActs, may } from '#domain';

/** Acts allowed from a request's status to the one who asks; the actions check it again. */
export function actsFor(actor: Actor, request: Pick<FoundRequest, 'status' | 'unitId'>): RequestAct[] {
  return allowedActs(request.status).filter((act) => isFor(actor, request, act));
}

function isFor(actor: Actor, request: Pick<FoundRequest, 'unitId'>, act: RequestAct): boolean {
  switch (act) {
    case 'submit':
      return actor.unitId === request.unitId && may(actor, 'report.submitOwn');
    case 'return':
    case 'accept':
      return may(actor, 'report.review');
    case 'exempt':
    case 'withdraw':
    case 'close':
      return may(actor, 'followUp.exempt');
  }
}
