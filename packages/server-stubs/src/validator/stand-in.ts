import express from 'express';
import type { Step } from './steps.js';

export type StepRequest = Parameters<Step>[0];
export type StepResponse = Parameters<Step>[1];

/** What the validator reads of every request of an operation. */
export interface RequestFrame {
  readonly method: string;
  /** The path without a query. */
  readonly path: string;
  readonly contentType?: string;
  readonly app?: express.Express;
  readonly openapi?: StepRequest['openapi'];
}

/** What it reads of one. */
export interface RequestParts {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

// Express 5 computes `query`; a stand-in is given it.
const prototype: object = Object.create(express.request, {
  query: { value: undefined, writable: true },
});

/**
 * Makes requests that have just what the validator shall see. The one that came stays as it is (the
 * validator rewrites queries and parameters), and nothing in its headers can make the validator compile
 * and keep a schema for each spelling of a content type.
 */
export function createStandIns(frame: RequestFrame): (parts: RequestParts) => StepRequest {
  const { method, path, contentType, app, openapi } = frame;
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const members = { method, url: path, originalUrl: path, baseUrl: '', headers, app, openapi };
  const framed: object = Object.assign(Object.create(prototype), members);
  return ({ params, query = {}, body }) =>
    Object.assign(Object.create(framed), { params, query, body });
}

/** A response that goes nowhere: what is given to `json` is given to `onJson`. */
export function createStandInResponse(
  status: number,
  onJson: (body: unknown) => void,
): StepResponse {
  return Object.assign(Object.create(express.response), { statusCode: status, json: onJson });
}
