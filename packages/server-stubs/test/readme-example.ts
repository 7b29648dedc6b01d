import type { Server } from 'node:http';
import express from 'express';
import { createOperationsRouter, type Handlers, notImplemented } from '../src/index.js';

const names = new Map([['%2B12065550100', '']]);

const handlers: Handlers<{ now: Date }> = {
  requestPhoneNumber: notImplemented,
  putProtectConfigurationRuleSetNumberOverride: notImplemented,
  updatePhoneNumber: async (input, { context, refuse }) => {
    const { phoneNumberId, CallingName = '' } = input;
    if (!names.has(phoneNumberId)) {
      throw refuse('NotFoundException', { Message: 'There is no such number.' });
    }
    names.set(phoneNumberId, CallingName);
    const PhoneNumber = { PhoneNumberId: phoneNumberId, UpdatedTimestamp: context.now };
    return { status: 200, body: { PhoneNumber } };
  },
};

const app = express().disable('etag').disable('x-powered-by');
app.use(await createOperationsRouter({ handlers, context: () => ({ now: new Date() }) }));
export const server: Server = app.listen(Number(process.env['PORT'] ?? 4010), '127.0.0.1');
