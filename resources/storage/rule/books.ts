/** The state while an epoch is worked out: deals and providers that can be changed, and where each deal is. */
import { type Balances, openBalances } from '../../../kernel/balances.ts'
import { type Escrow, openEscrow } from '../../../kernel/money/escrow.ts'
import type { EpochContext } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import { startOf } from './epoch-times.ts'
import type { StorageParams } from './params.ts'
import { areWatched } from './retrieval/probes.ts'
import { isOver } from './rounds.ts'
import {
  type DealState,
  type DealWord,
  type EarlyReceipt,
  NEW_PROVIDER,
  type ProviderState,
  type Round,
  type StorageState,
} from './state.ts'

type Changing<T> = { -readonly [K in keyof T]: T[K] }
export type Deal = Changing<DealState>

export interface Provider extends Omit<Changing<ProviderState>, 'deals'> {
  readonly deals: Map<DealId, Deal>
}

/** An offer that nobody accepts is forgotten so many epochs after it could be known. */
const OFFER_EPOCHS = 10
/** Rounds that are open at a time. */
export const MOST_ROUNDS = 2_048

export class Books {
  /** Ascending by id. Only registered ones: a provider that has left has no deals. */
  readonly providers = new Map<SubjectId, Provider>()
  readonly rounds: Map<number, Round>
  /** What is free of deposits, and what is set aside of them, by deal. */
  readonly balances: Balances
  readonly escrow: Escrow
  /** Only of registered ones. */
  readonly earlyEnds: Map<SubjectId, readonly DealWord[]>
  readonly earlyReceipts: Map<SubjectId, readonly EarlyReceipt[]>

  /** Whether panels look at providers. */
  readonly isWatched: boolean
  readonly #subjects: EpochContext<StorageState>['subjects']

  constructor(context: EpochContext<StorageState>) {
    const { state, subjects } = context
    this.#subjects = subjects
    this.isWatched = areWatched(state.rounds)
    this.balances = openBalances(context)
    this.escrow = openEscrow(context, this.balances, state.escrow)
    this.rounds = new Map(Object.entries(state.rounds).map(([epoch, round]) => [Number(epoch), round]))
    const ends = entriesOf<SubjectId, readonly DealWord[]>(state.earlyEnds)
    this.earlyEnds = new Map(ends.filter(([id]) => subjects.has(id)))
    const early = entriesOf<SubjectId, readonly EarlyReceipt[]>(state.earlyReceipts)
    this.earlyReceipts = new Map(early.filter(([id]) => subjects.has(id)))
    for (const [id, { deals, ...rest }] of entriesOf<SubjectId, ProviderState>(state.providers)) {
      if (!subjects.has(id)) continue
      const copies = entriesOf<DealId, DealState>(deals).map(([deal, known]) => [deal, { ...known }] as const)
      this.providers.set(id, { ...rest, deals: new Map(copies) })
    }
  }

  providerOf(id: SubjectId): Provider {
    const known = this.providers.get(id)
    if (known !== undefined) return known
    const made: Provider = { ...NEW_PROVIDER, deals: new Map() }
    this.providers.set(id, made)
    return made
  }

  accountOf(subject: SubjectId): Address | undefined {
    return this.#subjects.get(subject)?.owner
  }

  /** A lock lasts as long as something may still be due of its deal: it is put off for as long as the deal is known. */
  lockUntil(
    { untilMs }: Pick<DealState, 'untilMs'>,
    { epoch }: Pick<EpochContext<StorageState>, 'epoch'>,
    { answerEpochs, everyMs }: Pick<StorageParams, 'answerEpochs' | 'everyMs'>,
  ): number {
    const settledMs = (answerEpochs + OFFER_EPOCHS) * (epoch.endMs - epoch.startMs) + everyMs
    return Math.max(untilMs, epoch.endMs) + settledMs
  }

  /** Every deal with its provider, ascending by provider and deal. */
  *deals(): Generator<readonly [SubjectId, DealId, Deal]> {
    for (const [provider, { deals }] of [...this.providers].sort(byKey))
      for (const [id, deal] of [...deals].sort(byKey)) yield [provider, id, deal]
  }

  /** Forgets what nothing hangs on any more. */
  tidy(context: EpochContext<StorageState>, params: StorageParams): void {
    const { knownAtMs, completeUntilMs } = context
    const epochMs = context.epoch.endMs - context.epoch.startMs
    this.#forgetRounds(context, params)
    /** Whoever could know of it has had its time to accept. */
    const isOld = (offered: number) => {
      const knownMs = knownAtMs(offered)
      return knownMs !== undefined && knownMs + OFFER_EPOCHS * epochMs <= completeUntilMs
    }
    // A round asks probers as long as it may be answered: what it asked of them stays. And receipts may still come in.
    const oldest = Math.min(...this.rounds.keys())
    const isPast = (ended: number) =>
      ended !== -1 && ended <= oldest && startOf(ended + 1, context.epoch) <= completeUntilMs
    const isComplete = (epoch: number) => startOf(epoch + 1, context.epoch) <= completeUntilMs
    for (const [id, { deals, open, held, ...record }] of this.providers) {
      for (const [deal, { since, offered, ended, owedSinceMs }] of deals) {
        // It may have been accepted before it was taken back.
        const isStale = since === -1 && ((ended !== -1 && isComplete(ended)) || isOld(offered))
        const isOver = since !== -1 && isPast(ended) && owedSinceMs === -1
        if (isStale || isOver) deals.delete(deal)
      }
      if (deals.size + open.length + held.length + record.early.length === 0 && isNew(record))
        this.providers.delete(id)
    }
    this.#endLocks(context, params)
  }

  /** What was set aside for a deal that nobody knows any more goes back. */
  #endLocks(context: EpochContext<StorageState>, params: StorageParams): void {
    const over = new Set(this.escrow.ids())
    for (const [, id, deal] of this.deals()) {
      over.delete(id)
      this.escrow.extend(id, this.lockUntil(deal, context, params))
    }
    for (const id of over) this.escrow.end(id)
  }

  /** Those whose time is up; and where nothing settled for so long that there are too many, the oldest are void for everybody. */
  #forgetRounds(context: EpochContext<StorageState>, params: StorageParams): void {
    for (const [asked, round] of this.rounds) if (isOver(round, context, params)) this.rounds.delete(asked)
    const oldest = [...this.rounds.keys()].sort((a, b) => a - b)
    for (const asked of oldest.slice(0, Math.max(0, oldest.length - MOST_ROUNDS))) this.rounds.delete(asked)
    for (const provider of this.providers.values())
      provider.open = provider.open.filter(asked => this.rounds.has(asked))
  }

  figures() {
    let [deals, bytes] = [0, 0]
    const providers = new Set<SubjectId>()
    for (const [provider, , { since, ended, size }] of this.deals()) {
      if (since === -1 || ended !== -1) continue
      deals++
      bytes += size
      providers.add(provider)
    }
    return { providers: providers.size, deals, bytes }
  }

  state(): StorageState {
    const providers = [...this.providers].sort(byKey).map(([id, { deals, ...rest }]) => {
      const kept = Object.fromEntries([...deals].sort(byKey).map(([deal, known]) => [deal, { ...known }]))
      return [id, { ...rest, deals: kept }] as const
    })
    return {
      earlyEnds: Object.fromEntries([...this.earlyEnds].sort(byKey)),
      earlyReceipts: Object.fromEntries([...this.earlyReceipts].sort(byKey)),
      escrow: this.escrow.locks(),
      rounds: Object.fromEntries([...this.rounds].sort(([a], [b]) => a - b)),
      providers: Object.fromEntries(providers),
    }
  }
}

/** Nothing is known of it that a new one would not have. */
function isNew({
  okPpm,
  failedPpm,
  answeredPpm,
  silentPpm,
  refusedSinceMs,
  answerMs,
}: Omit<Provider, 'deals' | 'open' | 'held'>): boolean {
  return okPpm + failedPpm + answeredPpm + silentPpm === 0 && refusedSinceMs === -1 && answerMs === -1
}

function entriesOf<Key extends string, Value>(record: { readonly [key: string]: Value }): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
