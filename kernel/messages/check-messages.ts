/**
 * What the kernel asks of every message before a resource sees it: this network's, a registered subject, its signature, a
 * fresh sequence number, no extensions, a plausible time, a known content type. The first answer "no" is the verdict.
 *
 * Words that all resources share are judged here by their schema, and go no further: no resource sees them.
 *
 * Law: the result does not depend on the order of the evidence. Messages of a subject are taken by ascending
 * (sequence, arrival, id); of several with one sequence number the first counts and the others are `key_shared`.
 * An authentic message uses up its sequence number whatever else is wrong with it; a forged one does not, and neither does
 * one for another network: what a device says there is nobody's business here, and no guilt.
 */

import type { Verify } from '../../protocol/cose/signer.ts'
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import { isSignedBy, type Message } from '../../protocol/message.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { type AnyWord, wordOf } from '../../protocol/words/all-words.ts'
import type { Devices } from '../chain-facts.ts'
import { columnsOf, type Speaker } from '../columns/device-columns.ts'
import { SequenceColumns } from '../columns/sequence-columns.ts'
import type { KernelVerdict, SequenceWindow } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { isForgotten } from '../past-devices.ts'
import type { KernelReason } from '../reasons.ts'
import type { AnyResource, Facts, Finding, ReceivedMessage, Verdict } from '../resource.ts'
import { EMPTY_WINDOW, forgetGaps, highestOf, isFresh, useSequence } from './sequence-window.ts'

export interface CheckInput {
  /** The network's id. */
  readonly network: Hash
  readonly evidence: readonly Evidence[]
  readonly devices: Devices
  readonly resources: readonly AnyResource[]
  readonly sequences: ReadonlyMap<SubjectId, SequenceWindow>
  /** What arrived before this has no gaps below it any more, ms. */
  readonly gapsSinceMs: number
  readonly lateMs: number
  readonly earlyMs: number
  /** What a device may say in an epoch; `BUDGET` unless said. */
  readonly budget?: Budget
}

/** Authentic messages, and bytes of their payloads. */
export interface Budget {
  readonly messages: number
  readonly bytes: number
}

/** More than a device says in a week of minutes that commits to each, and all of it in small packs. */
export const BUDGET: Budget = { messages: 65_536, bytes: 33_554_432 }

export interface CheckedMessages {
  /** Messages that passed, by subject in ascending order of id; each list by ascending (sequence, id). */
  readonly bySubject: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
  readonly rejected: readonly KernelVerdict[]
  /** Of the words that all resources share: those that are well said, whoever says them. */
  readonly words: readonly ReceivedMessage[]
  readonly findings: readonly Finding[]
  readonly sequences: ReadonlyMap<SubjectId, SequenceWindow>
}

/** What is said of some subjects: no other part has anything of them. */
export type CheckedPart = Omit<CheckedMessages, 'sequences'>

/** The same, a part of the subjects at a time. */
export interface PartCheck {
  /** @param evidence all that the epoch has of its subjects. */
  check(evidence: readonly Evidence[]): CheckedPart
  /** After all parts that were checked. */
  readonly sequences: ReadonlyMap<SubjectId, SequenceWindow>
}

export function checkMessages(input: CheckInput, verify: Verify): CheckedMessages {
  const { check, sequences } = checkInParts(input, verify)
  return { ...check(input.evidence), sequences }
}

/** @param sequences where the windows of those who said something go; a copy of what there was unless said */
export function checkInParts(
  input: Omit<CheckInput, 'evidence'>,
  verify: Verify,
  sequences: SequenceColumns = new SequenceColumns(input.sequences),
): PartCheck {
  const devices = columnsOf(input.devices)
  const check = (evidence: readonly Evidence[]): CheckedPart => {
    const bySubject = new Map<SubjectId, readonly ReceivedMessage[]>()
    const rejected: KernelVerdict[] = []
    const words: ReceivedMessage[] = []
    const findings: Finding[] = []
    for (const [subject, all] of groupBySubject(evidence)) {
      const isOurs = all.every(({ network }) => network === input.network)
      const said = isOurs ? all : all.filter(({ network }) => network === input.network)
      if (!isOurs)
        for (const message of all)
          if (message.network !== input.network)
            rejected.push(
              reject(message, 'network_wrong', { named: message.network, network: input.network }),
            )
      if (said.length === 0) continue
      const device = devices.speakerOf(subject)
      if (device === undefined) {
        for (const message of said) rejected.push(reject(message, 'unknown_subject', {}))
        continue
      }
      const { passed, window } = checkSubject(said, device, input, { verify, rejected, words, findings })
      sequences.set(subject, window)
      if (passed.length > 0) bySubject.set(subject, passed)
    }
    return { bySubject, rejected, words, findings }
  }
  return { check, sequences }
}

/** Where what is found goes, of one subject after the other. */
interface Checking {
  readonly verify: Verify
  readonly rejected: KernelVerdict[]
  readonly words: ReceivedMessage[]
  readonly findings: Finding[]
}

function checkSubject(
  said: readonly ReceivedMessage[],
  device: Speaker,
  input: Omit<CheckInput, 'evidence'>,
  { verify, rejected, words, findings }: Checking,
): { readonly passed: readonly ReceivedMessage[]; readonly window: SequenceWindow } {
  const resource = input.resources.find(({ name }) => name === device.resource)
  const passed: ReceivedMessage[] = []
  let window = forgetGaps(input.sequences.get(device.id) ?? EMPTY_WINDOW, input.gapsSinceMs)
  let previous: ReceivedMessage | undefined
  let [messages, bytes] = [0, 0]
  for (const message of said) {
    if (!isSignedBy(message, device.key, verify)) {
      rejected.push(reject(message, 'signature_invalid', {}))
      continue
    }
    if (previous?.sequence === message.sequence) {
      rejected.push(reject(message, 'key_shared', { sequence: message.sequence, counted: previous.id }))
      findings.push(keyShared(device.id, previous, message))
      continue
    }
    if (!isFresh(window, message.sequence)) {
      const facts = { sequence: message.sequence, highest: highestOf(window) }
      rejected.push(reject(message, 'sequence_used', facts))
      continue
    }
    previous = message
    window = useSequence(window, message.sequence, message.arrivedAtMs)
    messages++
    bytes += message.payload.length
    const word = wordOf(message.contentType)
    const denial =
      judgeBudget(message, { messages, bytes }, input.budget ?? BUDGET) ??
      judgeExtensions(message) ??
      judgeTime(message, device, input) ??
      judgePlace(message, device, resource) ??
      judgeType(message, device, resource, word)
    if (denial !== undefined) rejected.push(denial)
    else if (word === undefined) passed.push(message)
    else words.push(message)
  }
  return { passed, window }
}

/** The lowest sequence numbers count: whoever floods crowds out its own, and nobody else's. */
function judgeBudget(message: ReceivedMessage, said: Budget, most: Budget): KernelVerdict | undefined {
  if (said.messages <= most.messages && said.bytes <= most.bytes) return undefined
  const facts = {
    messages: said.messages,
    bytes: said.bytes,
    mostMessages: most.messages,
    mostBytes: most.bytes,
  }
  return reject(message, 'over_budget', facts)
}

/** An extension may change what a message means, so a message with one that is not understood does not count. */
function judgeExtensions(message: ReceivedMessage): KernelVerdict | undefined {
  const bytes = message.extensions.length
  return bytes === 0 ? undefined : reject(message, 'extension_unknown', { bytes })
}

function judgeTime(
  message: ReceivedMessage,
  device: Speaker,
  limits: Pick<CheckInput, 'earlyMs' | 'lateMs'>,
): KernelVerdict | undefined {
  const { timeMs, arrivedAtMs } = message
  if (timeMs > arrivedAtMs + limits.earlyMs)
    return reject(message, 'early', { timeMs, arrivedAtMs, allowedMs: limits.earlyMs })
  if (timeMs < arrivedAtMs - limits.lateMs)
    return reject(message, 'late', { timeMs, arrivedAtMs, allowedMs: limits.lateMs })
  if (timeMs < device.registeredAtMs) {
    return reject(message, 'before_registration', { timeMs, registeredAtMs: device.registeredAtMs })
  }
  return undefined
}

/** Where place matters, a message is of the place where it was made: one that is forgotten cannot be judged. */
function judgePlace(
  message: ReceivedMessage,
  device: Speaker,
  resource: AnyResource | undefined,
): KernelVerdict | undefined {
  const { timeMs } = message
  if (resource?.kind === 'digital' || !isForgotten(device, timeMs)) return undefined
  return reject(message, 'moved', { timeMs, movedAtMs: device.movedAtMs })
}

function judgeType(
  message: ReceivedMessage,
  device: Speaker,
  resource: AnyResource | undefined,
  word: AnyWord | undefined,
): KernelVerdict | undefined {
  if (resource === undefined) return reject(message, 'resource_unknown', { model: device.model })
  if (word !== undefined) return judgeWord(message, word)
  if (Object.hasOwn(resource.messages, message.contentType)) return undefined
  const known = Object.keys(resource.messages).join(', ')
  return reject(message, 'content_type_unknown', { contentType: message.contentType, known })
}

function judgeWord(message: ReceivedMessage, word: AnyWord): KernelVerdict | undefined {
  try {
    word.decode(message.payload)
    return undefined
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return reject(message, 'word_malformed', error.facts)
  }
}

function reject(message: ReceivedMessage, code: KernelReason, facts: Facts): KernelVerdict {
  const verdict: Verdict = { message: message.id, accepted: false, code, facts }
  return { subject: message.subject, verdict }
}

function keyShared(subject: SubjectId, first: ReceivedMessage, second: ReceivedMessage): Finding {
  const messages = [first.id, second.id]
  return { subject, code: 'key_shared', severity: 'serious', messages, facts: { sequence: first.sequence } }
}

/** By ascending id: as they come where they ascend already, as a part's rows do. */
function groupBySubject(evidence: readonly Evidence[]): readonly (readonly [SubjectId, ReceivedMessage[]])[] {
  const groups: [SubjectId, ReceivedMessage[]][] = []
  let ascends = true
  for (const { message, arrivedAtMs } of evidence) {
    const received = receivedAt(message, arrivedAtMs)
    const last = groups.at(-1)
    if (last?.[0] === message.subject) last[1].push(received)
    else {
      ascends &&= last === undefined || last[0] < message.subject
      groups.push([message.subject, [received]])
    }
  }
  const whole = ascends ? groups : joined(groups)
  for (const [, group] of whole) if (group.length > 1) group.sort(bySequence)
  return whole
}

/** Named one by one: a spread of so many is what takes longest of a check. */
function receivedAt(message: Message, arrivedAtMs: number): ReceivedMessage {
  return {
    id: message.id,
    network: message.network,
    subject: message.subject,
    alg: message.alg,
    contentType: message.contentType,
    sequence: message.sequence,
    timeMs: message.timeMs,
    extensions: message.extensions,
    payload: message.payload,
    protectedBytes: message.protectedBytes,
    signature: message.signature,
    arrivedAtMs,
  }
}

function joined(
  groups: readonly (readonly [SubjectId, ReceivedMessage[]])[],
): [SubjectId, ReceivedMessage[]][] {
  const whole = new Map<SubjectId, ReceivedMessage[]>()
  for (const [subject, its] of groups) {
    const group = whole.get(subject)
    if (group === undefined) whole.set(subject, its)
    else for (const one of its) group.push(one)
  }
  return [...whole].sort(([a], [b]) => (a < b ? -1 : 1))
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || a.arrivedAtMs - b.arrivedAtMs || (a.id < b.id ? -1 : 1)
}
