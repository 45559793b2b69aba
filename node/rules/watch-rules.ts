/**
 * Which rules this network is going to have, and whether this node can go by them: looked at every little while, so that an operator
 * hears of it days before, and that documents are here before they are needed. What past epochs were settled under is kept as well.
 */
import type { ComingRules, RulesOnChain } from '../../chain/governance/rules/coming-rules.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { documentHash, writeDocument } from '../../kernel/rules-change/document.ts'
import { pause } from '../../links/pause.ts'
import { formatDuration } from '../../protocol/duration.ts'
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { Concern } from '../http/services.ts'
import type { Log } from '../log.ts'
import type { Fit, RulesFinder } from './find-rules.ts'

export interface ComingHere extends ComingRules {
  /** When their first epoch begins. */
  readonly startsMs: number
  /** Whether this node can go by them; `missing` where nobody had their document yet. */
  readonly fit: Fit['kind']
  /** What its code cannot do. */
  readonly why?: string
}

export interface RulesHere {
  readonly inForce: Hash
  readonly coming: readonly ComingHere[]
  /** Documents that this node serves. */
  readonly kept: readonly Hash[]
}

export interface RulesWatch {
  /** @throws {ChainError} rpc_down, rpc_failed */
  read(): Promise<RulesHere>
  document(hash: Hash): Promise<Uint8Array | undefined>
  /** Taken where the chain names it. @throws {NodeError} rules_unknown */
  take(document: Uint8Array): Promise<Hash>
  /** As they were last looked at. */
  concerns(): readonly Concern[]
}

export interface RulesWatchOptions {
  readonly network: Network
  readonly finder: RulesFinder
  readonly readChain: () => Promise<RulesOnChain>
  /** Of the first epoch: what the launch came with. */
  readonly readFirst: () => Promise<Hash | undefined>
  readonly genesisMs: number
  /** Network time. */
  readonly nowMs: () => number
  /** Between two looks, real time. */
  readonly everyMs: number
  readonly log: Log
  readonly stopping: AbortSignal
}

export function createRulesWatch(options: RulesWatchOptions): RulesWatch {
  const { network, finder, log } = options
  const { shelf } = finder
  let coming: readonly ComingHere[] = []
  let named = new Set<Hash>()

  async function look(): Promise<RulesHere> {
    const [chain, first] = [await options.readChain(), await options.readFirst()]
    named = new Set([chain.inForce, ...chain.announced, ...chain.coming.map(({ rules }) => rules)])
    if (first !== undefined) named.add(first)
    // Whoever audits an epoch of then asks for them by their hash.
    for (const hash of named) await finder.find(hash)
    coming = await Promise.all(chain.coming.map(found => judge(found, options)))
    return { inForce: chain.inForce, coming, kept: await shelf.list() }
  }

  async function keepLooking(): Promise<void> {
    await shelf.put(writeDocument(network.rules))
    for (;;) {
      await pause(options.everyMs, options.stopping)
      if (options.stopping.aborted) return
      // A chain that does not answer is told of elsewhere.
      await look().catch(() => undefined)
    }
  }
  keepLooking().catch(error => log.fail('the rules of this node could not be kept', error))
  const read = remembered(look)

  return {
    read,
    document: async hash => (hash === rulesHash(network.rules) ? finder.find(hash) : shelf.get(hash)),
    async take(document) {
      const hash = documentHash(document)
      if (!named.has(hash)) await read()
      if (!named.has(hash)) throw new NodeError('rules_unknown', { rules: hash })
      await shelf.put(document)
      read.forget()
      return hash
    },
    concerns: () => coming.flatMap(found => concernOf(found, options.nowMs())),
  }
}

async function judge(
  found: ComingRules,
  { finder, network, genesisMs }: RulesWatchOptions,
): Promise<ComingHere> {
  const startsMs = genesisMs + found.epoch * network.rules.epochMs
  if (found.stage === 'proposed') {
    const seen = await finder.glance(found.rules)
    if (typeof seen === 'string') return { ...found, startsMs, fit: seen }
    return { ...found, startsMs, fit: 'unfit', why: seen.why }
  }
  const fit = found.rules === rulesHash(network.rules) ? FITS : await finder.read(found.rules)
  return { ...found, startsMs, fit: fit.kind, ...(fit.kind === 'unfit' ? { why: fit.why } : {}) }
}

/** Asked again only when a few seconds have passed, whoever asks. */
function remembered(look: () => Promise<RulesHere>) {
  let last: { readonly at: number; readonly read: Promise<RulesHere> } | undefined
  const forget = () => {
    last = undefined
  }
  const read = () => {
    const at = performance.now()
    if (last === undefined || at - last.at > FRESH_MS) {
      const asked = { at, read: look() }
      last = asked
      asked.read.catch(() => {
        if (last === asked) last = undefined
      })
    }
    return last.read
  }
  return Object.assign(read, { forget })
}

const FRESH_MS = 2_000

const FITS = { kind: 'fits' } as const

/** What may never come is nobody's concern yet. */
function concernOf(
  { rules, epoch, stage, startsMs, fit, why }: ComingHere,
  nowMs: number,
): readonly Concern[] {
  if (stage === 'proposed' || fit === 'fits') return []
  const left = Math.max(0, startsMs - nowMs)
  const when = `from epoch ${epoch} on, in ${formatDuration(roughly(left))}, the network goes by rules ${rules}`
  if (fit === 'missing')
    return [{ code: 'rules_missing', why: `${when}, of which nobody that was asked has the document` }]
  return [
    {
      code: 'rules_unfit',
      why: `${when}, which this version of cairn cannot: ${why ?? 'it does not say why'}`,
    },
  ]
}

const [DAY_MS, HOUR_MS, MINUTE_MS] = [86_400_000, 3_600_000, 60_000]

/** To what people would say of it. */
function roughly(ms: number): number {
  const unit = ms >= 2 * DAY_MS ? DAY_MS : ms >= 2 * HOUR_MS ? HOUR_MS : MINUTE_MS
  return Math.max(unit, Math.floor(ms / unit) * unit)
}
