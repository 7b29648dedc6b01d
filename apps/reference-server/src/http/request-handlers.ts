import { randomUUID } from 'node:crypto';
import { type Operations, sendHttpResponse } from '@numberkit/server-stubs';
import type { RequestHandler } from 'express';
import type { AnswerVisit } from './handle-request.js';
import { Visit } from './request-context.js';
import { toArrival } from './route-match.js';

export interface FrontDoorParts {
  readonly answer: AnswerVisit;
  /** Finds the operation of a route. */
  readonly match: Operations<never>['match'];
  /** Is told of each reply before it is sent. */
  readonly onReply: (visit: Visit) => void;
  /** Is told when a request is over, answered or not. */
  readonly onClose: (visit: Visit) => void;
}

export interface FrontDoor {
  /** Answers requests for operations, in whichever protocol, and lets others pass. */
  readonly operations: RequestHandler;
  /** Says to those that nothing has answered that nothing is there. */
  readonly rest: RequestHandler;
}

/** Lets requests in, and follows each of them until it is over. */
export function createFrontDoor({ answer, match, onReply, onClose }: FrontDoorParts): FrontDoor {
  async function serve(visit: Visit): Promise<void> {
    const { response } = visit;
    response.once('close', () => onClose(visit));
    const reply = await answer(visit);
    if (reply === undefined || response.destroyed) return;
    visit.reply = reply;
    onReply(visit);
    sendHttpResponse(response, reply.written);
  }

  return {
    operations: (request, response, next) => {
      const arrival = toArrival(request, match);
      if (arrival === undefined) return next();
      return serve(new Visit(request, response, arrival, randomUUID()));
    },
    rest: (request, response) => serve(new Visit(request, response, undefined, randomUUID())),
  };
}
