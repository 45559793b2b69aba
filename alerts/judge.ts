/** From what a node says to conditions. */
import type { Condition } from './condition.ts'

export interface Limits {
  /** Epochs that may wait to be settled. */
  readonly behind: number
  /** Settled epochs without a message of a device's. */
  readonly silent: number
  /** Percent by which a payout may differ from the usual one. */
  readonly change: number
}

export interface NodeSeen {
  readonly url: string
  /** Undefined while none is settled. */
  readonly settled: number | undefined
  /** Epochs that are over and not settled. */
  readonly waiting: number
  readonly trouble: string | undefined
  /** When the oldest of those that wait was over, network time. */
  readonly waitsSinceMs?: number
}

export interface DeviceSeen {
  readonly id: string
  /** As it is called here. */
  readonly name: string
  /** Messages that counted, of the newest settled epochs, newest first; those before it was registered are not in it. */
  readonly messages: readonly number[]
  /** When those epochs began, network time, newest first. */
  readonly startsMs: readonly number[]
  /** Base units of the token, of the newest settled epochs, newest first. */
  readonly rewards: readonly bigint[]
}

export interface SignedSeen {
  readonly oracle: string
  readonly name: string
  /** Of the newest settled epochs, newest first: whether its header bears the oracle's signature. */
  readonly epochs: readonly SignedEpoch[]
}

export interface SignedEpoch {
  readonly epoch: number
  readonly signed: boolean
  /** Network time. */
  readonly startMs?: number
}

/** @param seen undefined where it does not answer @example judgeNode('http://node', undefined, limits).state // → 'away' */
export function judgeNode(url: string, seen: NodeSeen | undefined, { behind }: Limits): Condition {
  const about = { topic: 'node', key: 'node', path: '/operate' } as const
  if (seen === undefined) {
    return {
      ...about,
      state: 'away',
      usual: false,
      title: 'The node does not answer',
      text: `Nothing answers at ${url}. Devices send to other oracles meanwhile, or keep what they measured.`,
      facts: { url },
    }
  }
  const facts = { url, waiting: seen.waiting, settled: seen.settled ?? -1 }
  if (seen.waiting > behind) {
    const why = seen.trouble === undefined ? 'cairn status says why.' : `It says: ${seen.trouble}`
    const { waitsSinceMs: sinceMs } = seen
    return {
      ...about,
      ...(sinceMs === undefined ? {} : { sinceMs }),
      state: 'behind',
      usual: false,
      title: `${seen.waiting} epochs wait to be settled`,
      text: `The newest settled one is ${seen.settled ?? 'none'}. Nothing is lost: what waits is paid later. ${why}`,
      facts,
    }
  }
  return {
    ...about,
    state: 'well',
    usual: true,
    title: 'The node keeps up again',
    text: `Settled up to epoch ${seen.settled ?? 'none yet'}.`,
    facts,
  }
}

/** Undefined while too little is settled to say. */
export function judgeSilence(
  { id, name, messages, startsMs }: DeviceSeen,
  { silent }: Limits,
): Condition | undefined {
  const newest = messages.slice(0, silent)
  if (newest.length === 0) return undefined
  const facts = { device: id, epochs: newest.length, messages: newest.reduce((sum, count) => sum + count, 0) }
  const about = aboutDevice('silent', id)
  if (newest.some(count => count > 0)) {
    return {
      ...about,
      state: 'heard',
      usual: true,
      title: `${name} is heard again`,
      text: `Of its messages ${newest[0]} counted in the newest settled epoch.`,
      facts,
    }
  }
  if (newest.length < silent) return undefined
  const epochs = silent === 1 ? 'the newest settled epoch' : `the ${silent} newest settled epochs`
  const sinceMs = startsMs[newest.length - 1]
  return {
    ...about,
    ...(sinceMs === undefined ? {} : { sinceMs }),
    state: 'silent',
    usual: false,
    title: `${name} is silent`,
    text: `None of its messages counted in ${epochs}. See whether it has power and network: cairn explain ${name} says whether something was denied.`,
    facts,
  }
}

function aboutDevice(topic: 'silent' | 'payout', id: string) {
  return { topic, key: `${topic} ${id}`, path: `/devices/${id}` } as const
}

/** Of a device that the registry does not have. @example judgeMissing({ id, name: 'roof' }).state // → 'unregistered' */
export function judgeMissing({ id, name }: Pick<DeviceSeen, 'id' | 'name'>): Condition {
  return {
    ...aboutDevice('silent', id),
    state: 'unregistered',
    usual: false,
    title: `${name} is not registered`,
    text: 'The registry does not have it: it was removed, or never brought in. What it says is denied.',
    facts: { device: id },
  }
}

/** Epochs whose mean is the usual payout. */
export const USUAL_EPOCHS = 7
/** Of them at least so many. */
const LEAST_EPOCHS = 3

/** Undefined while too little is settled to say what is usual. */
export function judgePayout(
  { id, name, rewards, startsMs }: DeviceSeen,
  { change }: Limits,
): Condition | undefined {
  const [newest, ...before] = rewards.slice(0, USUAL_EPOCHS + 1)
  if (newest === undefined || before.length < LEAST_EPOCHS) return undefined
  const usual = before.reduce((sum, amount) => sum + amount, 0n) / BigInt(before.length)
  const about = aboutDevice('payout', id)
  const facts = { device: id, newest: String(newest), usual: String(usual) }
  const percent = usual === 0n ? (newest === 0n ? 0 : 100) : Number(((newest - usual) * 100n) / usual)
  if (Math.abs(percent) <= change) {
    return {
      ...about,
      state: 'usual',
      usual: true,
      title: `${name} earns what is usual again`,
      text: `Within ${change} % of what it earned in the ${before.length} epochs before.`,
      facts,
    }
  }
  const [state, word] = percent < 0 ? (['less', 'less'] as const) : (['more', 'more'] as const)
  const [sinceMs] = startsMs
  return {
    ...about,
    ...(sinceMs === undefined ? {} : { sinceMs }),
    state,
    usual: false,
    title: `${name} earns ${word} than usual`,
    text: `${Math.abs(percent)} % ${word} than in the ${before.length} epochs before. cairn explain ${name} shows how it came about.`,
    facts: { ...facts, percent },
  }
}

/** Undefined while nothing is settled. */
export function judgeSigned({ oracle, name, epochs }: SignedSeen): Condition | undefined {
  const [newest] = epochs
  if (newest === undefined) return undefined
  const about = { topic: 'signed', key: `signed ${oracle}`, path: '/operate' } as const
  if (newest.signed) {
    return {
      ...about,
      state: 'signs',
      usual: true,
      title: `${name} signs again`,
      text: `Its signature is under epoch ${newest.epoch}.`,
      facts: { oracle, epoch: newest.epoch },
    }
  }
  const missed = epochs.findIndex(({ signed }) => signed)
  const count = missed === -1 ? epochs.length : missed
  const { epoch: first, startMs: sinceMs } = epochs[count - 1] ?? newest
  return {
    ...about,
    ...(sinceMs === undefined ? {} : { sinceMs }),
    state: 'missing',
    usual: false,
    title: `${name} did not sign epoch ${first}`,
    text: `Its signature is missing under ${count === 1 ? `epoch ${first}` : `the newest ${count} settled epochs`}. It is not paid for epochs that it does not sign: cairn doctor, on its machine, says what is wrong.`,
    facts: { oracle, first, missed: count },
  }
}
