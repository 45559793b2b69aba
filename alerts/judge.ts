/** From what a node says to conditions. */
import type { ComingRulesView } from '../client/node-api.ts'
import type { Condition, Say } from './condition.ts'
import { wordsOf } from './words/words.ts'

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
      ...told(w => ({ title: w.away.title, text: w.away.text(url) })),
      facts: { url },
    }
  }
  const facts = { url, waiting: seen.waiting, settled: seen.settled ?? -1 }
  if (seen.waiting > behind) {
    const { waitsSinceMs: sinceMs, waiting, settled, trouble } = seen
    return {
      ...about,
      ...(sinceMs === undefined ? {} : { sinceMs }),
      state: 'behind',
      usual: false,
      ...told(w => ({ title: w.behind.title(waiting), text: w.behind.text(settled, trouble) })),
      facts,
    }
  }
  return {
    ...about,
    state: 'well',
    usual: true,
    ...told(w => ({ title: w.well.title, text: w.well.text(seen.settled) })),
    facts,
  }
}

/**
 * Whether a node can go by the rules that are coming: what nobody has decided yet is no news.
 * @example judgeRules([], 0).state // → 'fits'
 */
export function judgeRules(coming: readonly ComingRulesView[], nowMs: number): Condition {
  const about = { topic: 'node', key: 'rules', path: '/rules' } as const
  const bad = coming.find(({ fit, stage }) => fit !== 'fits' && stage !== 'proposed')
  if (bad === undefined) {
    const next = coming.find(({ stage }) => stage !== 'proposed')
    const facts = { epoch: next?.epoch ?? -1 }
    return { ...about, state: 'fits', usual: true, ...told(w => w.rulesFit), facts }
  }
  const { rules, epoch, fit, why = '', startsMs } = bad
  const days = Math.max(0, Math.round((10 * (startsMs - nowMs)) / DAY_MS) / 10)
  return {
    ...about,
    state: `${fit} ${rules}`,
    usual: false,
    ...told(w => ({ title: w.rulesUnfit.title(days), text: w.rulesUnfit.text(epoch, why) })),
    facts: { rules, epoch, fit },
  }
}

const DAY_MS = 86_400_000

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
      ...told(w => ({ title: w.heard.title(name), text: w.heard.text(newest[0] ?? 0) })),
      facts,
    }
  }
  if (newest.length < silent) return undefined
  const sinceMs = startsMs[newest.length - 1]
  return {
    ...about,
    ...(sinceMs === undefined ? {} : { sinceMs }),
    state: 'silent',
    usual: false,
    ...told(w => ({ title: w.silent.title(name), text: w.silent.text(name, silent) })),
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
    ...told(w => ({ title: w.unregistered.title(name), text: w.unregistered.text })),
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
      ...told(w => ({ title: w.usual.title(name), text: w.usual.text(change, before.length) })),
      facts,
    }
  }
  const state = percent < 0 ? 'less' : 'more'
  const [sinceMs] = startsMs
  return {
    ...about,
    ...(sinceMs === undefined ? {} : { sinceMs }),
    state,
    usual: false,
    ...told(w => ({
      title: w[state].title(name),
      text: w[state].text(name, Math.abs(percent), before.length),
    })),
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
      ...told(w => ({ title: w.signs.title(name), text: w.signs.text(newest.epoch) })),
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
    ...told(w => ({ title: w.missing.title(name, first), text: w.missing.text(first, count) })),
    facts: { oracle, first, missed: count },
  }
}

function told(say: Say): Pick<Condition, 'title' | 'text' | 'say'> {
  return { ...say(wordsOf('en')), say }
}
