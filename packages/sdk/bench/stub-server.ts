// Sends the same leased number for every request, on the contract's route and on AWS's. It runs as a process
// of its own, so that its work is not counted as a client's.
import { createServer } from 'node:http';

const body = JSON.stringify({
  PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-${'0'.repeat(32)}`,
  PhoneNumberId: `phone-${'0'.repeat(32)}`,
  PhoneNumber: '+18335550100',
  Status: 'PENDING',
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
  MonthlyLeasingPrice: '2.00',
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
  OptOutListName: 'Default',
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: false,
  Tags: [],
  CreatedTimestamp: 1774915200.25,
});

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    const isAws = request.url === '/';
    response.writeHead(200, {
      'content-type': isAws ? 'application/x-amz-json-1.0' : 'application/json',
      'content-length': body.length,
      'x-amzn-requestid': '0c1d2e3f-0000-4000-8000-000000000000',
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
// The parent process may have been killed.
process.once('disconnect', () => process.exit());
