/** What is answered to whoever wants to be told by web push, and is not. */
import type { Problem } from '../errors.ts'

export const ALERT_ERRORS = {
  alerts_none: {
    status: 404,
    title: 'This node sends no alerts',
    hint: 'Its operator starts it with --alerts mailto:ADDRESS. `cairn watch` tells a webhook from any machine.',
  },
  alert_malformed: {
    status: 400,
    title: 'This is no wish for alerts',
    hint: 'Send what GET /openapi.json says of it; `place` and `right` among the facts say what is wrong.',
  },
  alert_unsigned: {
    status: 403,
    title: 'The account did not sign this wish',
    hint: 'Sign exactly these terms with the account’s key, for this network; contract wallets cannot sign it.',
  },
  alert_expired: {
    status: 400,
    title: 'The wish does not hold now, or for too long',
    hint: 'Let it end between now and `days` days from now, by the real time.',
  },
  alert_stranger: {
    status: 403,
    title: 'The account has no device in this network and operates no oracle of it',
    hint: 'Bring a device in first. An operator names its own account with --alerts-for.',
  },
  push_service_unknown: {
    status: 403,
    title: 'This node sends to no such push service',
    hint: 'It sends to those of browsers that it knows. Its operator names another with --push-service.',
  },
  push_failed: {
    status: 503,
    title: 'The push service did not take the first message',
    hint: 'Try again later. Where `why` is a status of 4xx or `gone`, subscribe anew in the browser.',
  },
  alerts_busy: {
    status: 429,
    title: 'Too many wishes for alerts came from this address',
    hint: 'Wait for `retryAfterMs`.',
  },
  alerts_full: {
    status: 503,
    title: 'This node has as many subscribers as it takes',
    hint: 'Ask another node of the network, or use `cairn watch`.',
  },
  alert_unknown: {
    status: 404,
    title: 'This node has no such subscription',
    hint: 'It ended, was never made, or `auth` is another one. Subscribe anew.',
  },
} as const satisfies Record<string, Problem>
