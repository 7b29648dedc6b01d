import type { Server } from 'node:http';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import express from 'express';
import { createOperationsRouter, type Handlers, withNotImplemented } from '../src/index.js';

const names = new Map([['+12065550100', '']]);

const written: Partial<Handlers<{ now: Date }>> = {
  updatePhoneNumber: async (input, { context, refuse }) => {
    const { phoneNumberId, CallingName = '' } = input;
    // The id is the number with its plus percent-encoded; both spellings name the number.
    const number = phoneNumberId.replace(/^%2B/i, '+');
    if (!names.has(number)) {
      throw refuse('NotFoundException', { Message: 'There is no such number.' });
    }
    names.set(number, CallingName);
    const PhoneNumber = {
      PhoneNumberId: encodeURIComponent(number),
      UpdatedTimestamp: context.now,
    };
    return { status: 200, body: { PhoneNumber } };
  },
};

const app = express().disable('etag').disable('x-powered-by');
const handlers = withNotImplemented(phoneNumbersWithDocument, written);
const context = () => ({ now: new Date() });
app.use(await createOperationsRouter(phoneNumbersWithDocument, { handlers, context }));
export const server: Server = app.listen(Number(process.env['PORT'] ?? 4010), '127.0.0.1');
