/**
 * The checks that need nothing but the message and the register of devices, cheapest first, as pure functions: each
 * says why a message can never be evidence, or nothing. What passes is authentic, from a registered device, and of a
 * kind that its resource knows; whether it counts is the kernel's to say.
 */
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import { type Message, openSigned } from '../../protocol/message.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { wordOf } from '../../protocol/words/all-words.ts'
import { type Denial, isDenialCode } from '../errors.ts'

/** What the checks need to know of a device. */
export interface Speaker {
  readonly id: SubjectId
  readonly key: PublicKey
  readonly model: string
  readonly resource: string
}

/** What stays the same while the node runs. */
export interface CheckRules {
  /** The network's id. */
  readonly network: Hash
  readonly genesisMs: number
  readonly lateMs: number
  readonly futureMs: number
  /** Resource name → the content types it knows. */
  readonly contentTypes: Readonly<Record<string, readonly string[]>>
}

export interface CheckContext {
  readonly rules: CheckRules
  readonly nowMs: number
  readonly speakers: ReadonlyMap<SubjectId, Speaker>
  readonly verify: Verify
}

/** Passed when there is no denial. Of bytes that cannot be read there is no id. */
export interface Checked {
  readonly id?: MessageId
  readonly subject?: SubjectId
  readonly denial?: Denial
}

export function checkMessage(bytes: Uint8Array, { rules, nowMs, speakers, verify }: CheckContext): Checked {
  const opened = open(bytes)
  if ('denial' in opened) return opened
  const { message } = opened
  const { id, subject } = message
  const speaker = speakers.get(subject)
  const denial =
    judgeNetwork(message, rules) ??
    judgePlausibility(message, rules, nowMs) ??
    (speaker === undefined
      ? deny('unknown_key', { subject })
      : (judgeSignature(opened, speaker, verify) ?? judgeContent(message, speaker, rules)))
  return denial === undefined ? { id, subject } : { id, subject, denial }
}

type Opened = ReturnType<typeof openSigned>

function open(bytes: Uint8Array): Opened | { readonly denial: Denial } {
  try {
    return openSigned(bytes)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const { code, facts, message: why } = error
    if (isDenialCode(code)) return { denial: deny(code, { ...facts, why }) }
    return { denial: deny('message_malformed', { ...facts, why, reason: code }) }
  }
}

/** What was said in another network means nothing here, and what nobody here understands would be rejected. */
function judgeNetwork({ network, extensions }: Message, rules: CheckRules): Denial | undefined {
  if (network !== rules.network) return deny('network_wrong', { named: network, network: rules.network })
  return extensions.length === 0 ? undefined : deny('extension_unknown', { bytes: extensions.length })
}

/**
 * A time that no epoch could ever accept: before the network began, or so far ahead that the clock must be unset. What
 * lies between is evidence, and the kernel judges it against the arrival.
 */
function judgePlausibility({ timeMs }: Message, rules: CheckRules, nowMs: number): Denial | undefined {
  const earliestMs = rules.genesisMs - rules.lateMs
  const latestMs = nowMs + rules.futureMs
  if (timeMs >= earliestMs && timeMs <= latestMs) return undefined
  return deny('time_implausible', { timeMs, earliestMs, latestMs, nowMs })
}

/** The register files devices under their key's thumbprint, so the key is the subject's. */
function judgeSignature({ message, signed }: Opened, { key }: Speaker, verify: Verify): Denial | undefined {
  const { subject, alg, signature } = message
  if (alg !== key.alg) return deny('alg_unsupported', { alg, registered: key.alg })
  return verify(key, signed, signature) ? undefined : deny('signature_invalid', { subject })
}

function judgeContent({ contentType }: Message, speaker: Speaker, rules: CheckRules): Denial | undefined {
  const known = rules.contentTypes[speaker.resource]
  if (known === undefined) return deny('resource_unknown', { model: speaker.model })
  // A word may be said by whoever belongs to a resource; whether it is well said is the kernel's to judge.
  return known.includes(contentType) || wordOf(contentType) !== undefined
    ? undefined
    : deny('content_type_unknown', { contentType, known: known.join(', ') })
}

function deny(code: Denial['code'], facts: Denial['facts']): Denial {
  return { code, facts }
}
