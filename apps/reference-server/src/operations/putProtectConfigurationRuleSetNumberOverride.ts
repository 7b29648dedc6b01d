import type { Operation, OperationCall } from '../context.js';
import { countryOfNumber, toE164 } from '../numbering/country-of-number.js';
import { runOnce, toTokenReuse } from './rules/idempotency.js';
import { toOverrideBody } from './rules/override-body.js';
import { toId, toNotFound } from './rules/refusals.js';

type Call = OperationCall<'putProtectConfigurationRuleSetNumberOverride'>;

/** Creates or replaces the rule of one destination number. */
export const putProtectConfigurationRuleSetNumberOverride: Operation<
  'putProtectConfigurationRuleSetNumberOverride'
> = async (input, call) => {
  const { clock, scope } = call.context;
  const DestinationPhoneNumber = toE164(input.DestinationPhoneNumber);
  const parameters = { ...input, DestinationPhoneNumber };
  const token = input.ClientToken;
  const refuseReuse = () => call.refuse('ConflictException', toTokenReuse(token));
  const body = await runOnce({ ...call, token, parameters, refuseReuse }, async (tables) => {
    const now = clock.now();
    checkExpiration(call, input.ExpirationTimestamp, now);
    const ProtectConfigurationId = toId(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
    );
    const rule =
      ProtectConfigurationId &&
      (await tables.ruleSetNumberOverrides.put({
        ProtectConfigurationId,
        DestinationPhoneNumber,
        Action: input.Action,
        IsoCountryCode: countryOfNumber(DestinationPhoneNumber),
        CreatedTimestamp: now,
        ExpirationTimestamp: input.ExpirationTimestamp,
      }));
    if (!rule) throw toNotFound(call, 'protect-configuration', input.ProtectConfigurationId);
    return toOverrideBody(rule, scope);
  });
  return { status: 200, body };
};

function checkExpiration(call: Call, expiration: Date | undefined, now: Date): void {
  if (expiration === undefined || expiration > now) return;
  const Message = `must be after now (${now.toISOString()})`;
  throw call.refuse('ValidationException', {
    Message: `ExpirationTimestamp ${Message}.`,
    Reason: 'INVALID_PARAMETER',
    Fields: [{ Name: 'ExpirationTimestamp', Message }],
  });
}
