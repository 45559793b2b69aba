/** What a denial means for the message: wait and send it again, or never. */

export type Denial = { readonly code: string; readonly detail: string; readonly retryAfterMs?: number }
export type Consequence = 'again' | 'never'

/** The message itself is at fault: no node will ever take these bytes. */
const FINAL =
  /^(cbor_|header_|message_|kid_|senml_|payload_|alg_|signature_|key_malformed|body_too_large|time_implausible|content_type_unknown|unprotected_header)/

/** Everything not known to be the message's own fault is tried again: a message is not given up on a guess. */
export function consequenceOf(code: string): Consequence {
  return FINAL.test(code) ? 'never' : 'again'
}
