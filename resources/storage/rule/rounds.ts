/**
 * Rounds of proof: opened by an epoch's seed, closed by a proof or by time.
 *
 * Laws: the time for an answer runs from when everybody could know the seed, and an answer is as early as it arrived. Missed
 * is a round only once all that arrived in time has come in: however late epochs settle, nobody is late for that.
 *
 * What a seed asked stays asked: an end that comes in later excuses nobody from proving it, or whoever lost something would end
 * its deal once it is asked for just that. But a deal costs nothing from the epoch on in which its end arrived. So a round that
 * was proved is paid once every end that arrived by then has come in, and what is paid is never taken back.
 *
 * Who misses so many rounds in a row (`faults`) has its deals no more: nothing is asked, kept or locked for ever.
 */
import type { EpochContext, Finding } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { isAsked } from '../messages/provider-store.ts'
import type { Books, Deal, Provider } from './books.ts'
import { endDeal } from './end-deals.ts'
import { startOf } from './epoch-times.ts'
import { oweForKeeping } from './owed.ts'
import type { StorageParams } from './params.ts'
import { drawPanels } from './retrieval/panels.ts'
import { isSilent, isUnseen } from './retrieval/probes.ts'
import type { Round, StorageState } from './state.ts'

/** What became of a provider's rounds in this epoch. */
export interface Settled {
  readonly proven: number
  readonly faulted: number
  /** Byte-milliseconds that were proved. */
  readonly byteMs: bigint
}

type Context = EpochContext<StorageState>

/** Newer rounds count more: a thousand are remembered. Source: Storj's audit reputation, λ = 0.999. */
const [KEPT, OF, ONE_PPM] = [999, 1000, 1_000_000]

export function closeRounds(
  books: Books,
  proven: ReadonlyMap<SubjectId, readonly number[]>,
  context: Context,
  params: StorageParams,
): { readonly rounds: ReadonlyMap<SubjectId, Settled>; readonly findings: readonly Finding[] } {
  const rounds = new Map<SubjectId, Settled>()
  const findings: Finding[] = []
  for (const [id, provider] of books.providers) {
    const held = provider.open.filter(epoch => proven.get(id)?.includes(epoch))
    const missed = provider.open.filter(
      epoch => !held.includes(epoch) && isOver(books.rounds.get(epoch), context, params),
    )
    const proved = [...provider.held, ...held].sort((a, b) => a - b)
    const due = proved.filter(epoch => startOf(epoch + 1, context.epoch) <= context.completeUntilMs)
    provider.held = proved.slice(due.length)
    if (held.length + missed.length + due.length === 0) continue
    provider.open = provider.open.filter(epoch => !held.includes(epoch) && !missed.includes(epoch))
    let byteMs = 0n
    for (const epoch of due) byteMs += payFor(books, { id, provider, epoch, params }, context)
    for (const epoch of missed) findings.push(missing(id, provider, epoch))
    if (held.length > 0) provider.missed = 0
    else provider.missed += missed.length
    if (provider.missed >= params.faultRounds) findings.push(...giveUp(provider, context, params))
    for (const ok of [...held.map(() => true), ...missed.map(() => false)]) remember(provider, ok)
    rounds.set(id, { proven: held.length, faulted: missed.length, byteMs })
  }
  return { rounds, findings }
}

interface Held {
  readonly id: SubjectId
  readonly provider: Provider
  readonly epoch: number
  readonly params: StorageParams
}

/** The round's slots are proved for every deal that it asked for and that had not ended. @returns byte-milliseconds that count. */
function payFor(books: Books, { id, provider, epoch, params }: Held, context: Context): bigint {
  const { epoch: now, subjects } = context
  const provedMs = startOf(epoch + 1, now) - 1
  const ms = (books.rounds.get(epoch)?.slots ?? 0) * params.everyMs
  let byteMs = 0n
  for (const deal of provider.deals.values()) {
    if (!isAsked(deal, epoch)) continue
    const provenMs = (deal.endedIn === -1 || epoch < deal.endedIn ? ms : 0) + deal.unaskedMs
    byteMs += BigInt(deal.size) * BigInt(provenMs)
    deal.unaskedMs = 0
    if (mustWait(books, { provider, deal, params }, context))
      Object.assign(deal, { waitsMs: deal.waitsMs + provenMs, waitsAtMs: provedMs })
    else countKept(deal, subjects.get(id)!, provedMs, provenMs)
  }
  return byteMs
}

function missing(id: SubjectId, { deals }: Provider, epoch: number): Finding {
  const asked = [...deals.values()].filter(deal => isAsked(deal, epoch))
  // Whoever does not prove it now has not shown that it was there before.
  for (const deal of asked) deal.unaskedMs = 0
  const bytes = asked.reduce((sum, { size }) => sum + size, 0)
  const facts = { epoch, deals: asked.length, bytes }
  return { subject: id, code: 'proof_missing', severity: 'minor', messages: [], facts }
}

/** Their consumers know, and have what was set aside back once the rounds that were asked are settled. */
function giveUp({ deals, missed }: Provider, context: Context, params: StorageParams): readonly Finding[] {
  const lost = [...deals].filter(([, { since, ended }]) => since !== -1 && ended === -1)
  return lost.map(([id, deal]): Finding => {
    endDeal(deal, context.epoch.number, { context, params })
    const facts = { deal: id, rounds: missed }
    return { subject: deal.consumer, code: 'deal_faulted', severity: 'notice', messages: [], facts }
  })
}

function countKept(deal: Deal, provider: Subject, provedMs: number, keptMs: number): void {
  deal.provenMs += keptMs
  oweForKeeping(deal, provider, provedMs, keptMs)
}

interface Waiting {
  readonly provider: Provider
  readonly deal: Deal
  readonly params: StorageParams
}

/**
 * Where nothing can be had, as panels of vouched probers find, what is proved waits until one gets a leaf; and of who is new
 * until one has looked, though not for longer than an outage may last.
 */
function mustWait(books: Books, { provider, deal, params }: Waiting, { vouching, epoch }: Context): boolean {
  if (!vouching) return false
  const isNew = epoch.endMs - startOf(deal.since, epoch) < params.faultsMs
  return isSilent(provider) || (isNew && isUnseen(books, provider))
}

/** What waited counts once a panel gets a leaf. What still waits when the deal is over goes back to the consumer. */
export function countProven(books: Books, context: Context, params: StorageParams): readonly Finding[] {
  return [...books.providers].flatMap(([id, provider]): Finding[] => {
    let deals = 0
    for (const deal of provider.deals.values()) {
      if (deal.waitsMs === 0) continue
      if (mustWait(books, { provider, deal, params }, context)) deals++
      else {
        countKept(deal, context.subjects.get(id)!, deal.waitsAtMs, deal.waitsMs)
        Object.assign(deal, { waitsMs: 0, waitsAtMs: -1 })
      }
    }
    const facts = { deals, sinceMs: provider.refusedSinceMs }
    return deals === 0 ? [] : [{ subject: id, code: 'not_served', severity: 'notice', messages: [], facts }]
  })
}

function remember(provider: Provider, ok: boolean): void {
  provider.okPpm = Math.floor((provider.okPpm * KEPT) / OF) + (ok ? ONE_PPM : 0)
  provider.failedPpm = Math.floor((provider.failedPpm * KEPT) / OF) + (ok ? 0 : ONE_PPM)
}

/** Until when an answer is in time, ms of network time; undefined while the round cannot be known. */
export function answerUntil(
  { knownMs }: Pick<Round, 'knownMs'>,
  { epoch }: Pick<Context, 'epoch'>,
  { answerEpochs }: StorageParams,
): number | undefined {
  return knownMs === -1 ? undefined : knownMs + answerEpochs * (epoch.endMs - epoch.startMs)
}

/** Its time is up, and whatever arrived before has come in. */
export function isOver(round: Round | undefined, context: Context, params: StorageParams): boolean {
  if (round === undefined) return false
  const untilMs = answerUntil(round, context, params)
  return untilMs !== undefined && untilMs <= context.completeUntilMs
}

/** When a round could be known is remembered from when that is seen: facts list the newest epochs only. */
export function noteKnown(books: Books, { knownAtMs }: Pick<Context, 'knownAtMs'>): void {
  for (const [epoch, round] of books.rounds) {
    const knownMs = round.knownMs === -1 ? knownAtMs(epoch) : undefined
    if (knownMs !== undefined) books.rounds.set(epoch, { ...round, knownMs })
  }
}

/** The epoch's seed asks whoever stores something, if a slot ends in the epoch. */
export function openRound(books: Books, context: Context, params: StorageParams): void {
  const { epoch } = context
  const { everyMs } = params
  const slots = Math.floor(epoch.endMs / everyMs) - Math.floor(epoch.startMs / everyMs)
  if (slots === 0) return
  let isAny = false
  for (const provider of books.providers.values()) {
    if (![...provider.deals.values()].some(deal => isAsked(deal, epoch.number))) continue
    provider.open = [...provider.open, epoch.number]
    isAny = true
  }
  if (!isAny) return
  const panels = drawPanels(books, context, params)
  books.rounds.set(epoch.number, { seed: epoch.seed, slots, knownMs: -1, panels, judged: [] })
}
