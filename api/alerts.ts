/** Alerts by web push: what a node offers, what somebody wishes, and what stands. */
import * as v from 'valibot'
import { address, maybe, signature, text, told, whole } from './schema.ts'

export const ALERTS = v.object({
  key: maybe(
    told(
      text,
      'The node’s public key as `applicationServerKey`: 65 bytes, base64url (RFC 8292); absent where this node sends none.',
    ),
  ),
  topics: told(
    v.array(text),
    '`silent`: a device of the account’s is not heard; `payout`: it earns less or more than usual; `node`: this node is behind; `signed`: this node’s oracle, or the account’s, did not sign an epoch.',
  ),
  perHour: told(whole, 'So many messages an hour at most; what is still so comes later.'),
  days: told(whole, 'A subscription lasts so long at most; the page renews it.'),
})

const bytes = (length: number, digits: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9_-]{${digits}}=*$`), `${length} bytes in base64url are needed`),
  )
const [P256DH, AUTH] = [bytes(65, 87), bytes(16, 22)]
/** As `PushSubscription.toJSON()` has it. */
const PUSH = v.object({ endpoint: v.pipe(v.string(), v.maxLength(1_024)), p256dh: P256DH, auth: AUTH })

export const ALERT_WISH = v.object({
  account: v.pipe(v.string(), v.regex(/^0x[0-9a-f]{40}$/, '0x and 40 lowercase hex digits')),
  push: PUSH,
  topics: told(v.pipe(v.array(text), v.minLength(1), v.maxLength(4)), 'Ascending, each once.'),
  until: told(v.pipe(v.number(), v.integer(), v.minValue(0)), 'Seconds since 1970, real time.'),
  language: maybe(
    told(v.picklist(['en', 'de', 'es']), 'What it is told in; English unless said. Not signed.'),
  ),
  signature: told(signature, 'EIP-712, as protocol/chain-formats/alert-wish.ts has it, 65 bytes.'),
})

/** Whoever knows them has the browser: nobody else ends or sees its subscription. */
export const ALERT_DOOR = v.object({ endpoint: v.pipe(v.string(), v.maxLength(1_024)), auth: AUTH })

export const ALERT_STATE = v.object({
  account: address,
  topics: v.array(text),
  language: text,
  until: told(whole, 'Seconds since 1970, real time.'),
})

export const ALERT_ENDED = v.object({ ended: v.boolean() })
