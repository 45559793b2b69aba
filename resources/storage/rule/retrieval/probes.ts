/**
 * What panels (panels.ts) say of providers: whether what they keep can be had, and how fast.
 *
 * Laws: a panel says that nothing is handed out only where four fifths of the owners that were drawn say so, three at least;
 * who does not speak speaks for the provider. From then on what it earns waits, tokens and, where probers are vouched for, the
 * consumers' payment; it is paid as soon as a panel gets a leaf, however long that takes. Only who hands out nothing, panel
 * after panel, for as long as it may prove nothing (`faults`), earns no tokens meanwhile, and is blamed where probers are
 * vouched for. An answer is never too late within the time that a proof has: slow is slow, not wrong. Probers earn nothing by
 * what they say.
 */
import type { EpochContext, Finding } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { StorageSummary } from '../appraise.ts'
import type { Books, Provider } from '../books.ts'
import type { StorageParams } from '../params.ts'
import { isOver } from '../rounds.ts'
import type { Panel, StorageState } from '../state.ts'
import { NO_LEAF, NOT_SAID, probesOf } from './panels.ts'

const [KEPT, OF, ONE_PPM] = [999, 1000, 1_000_000]
/** Owners that are sure together. */
const LEAST_OWNERS = 3

export function heedProbes(
  books: Books,
  said: readonly (readonly [SubjectId, StorageSummary])[],
  context: EpochContext<StorageState>,
  params: StorageParams,
): readonly Finding[] {
  for (const [prober, { probes }] of said)
    for (const { epoch, number, ms } of probes) {
      const round = books.rounds.get(epoch)
      const provider = probesOf(context.state, prober, epoch)[number]?.provider
      const panel = provider && round?.panels[provider]
      if (round === undefined || panel === undefined) continue
      const heard = Object.assign({}, panel, { [prober]: ms ?? NO_LEAF })
      const panels = Object.assign({}, round.panels, { [provider!]: heard })
      books.rounds.set(epoch, Object.assign({}, round, { panels }))
    }
  const rounds = [...books.rounds].sort(([a], [b]) => a - b)
  return rounds.flatMap(([epoch, round]) => {
    const judged = new Set(round.judged)
    const findings = (Object.entries(round.panels) as [SubjectId, Panel][]).flatMap(([id, panel]) => {
      const provider = books.providers.get(id)
      const says = judged.has(id) ? undefined : verdictOf(panel, isOver(round, context, params))
      if (provider === undefined || says === undefined) return []
      judged.add(id)
      return judge(id, provider, { panel, epoch, says, fromMs: round.knownMs }, { context, params })
    })
    if (judged.size > round.judged.length)
      books.rounds.set(epoch, Object.assign({}, round, { judged: [...judged].sort() }))
    return findings
  })
}

type Says = 'served' | 'refused'

/** Sure as soon as nothing that can still be said changes it; undefined until then, and where nobody knows. */
function verdictOf(panel: Panel, isLast: boolean): Says | undefined {
  const all = Object.values(panel)
  const needed = Math.max(LEAST_OWNERS, Math.ceil((4 * all.length) / 5))
  const silent = all.filter(ms => ms === NO_LEAF).length
  const answered = all.filter(ms => ms !== NOT_SAID && ms !== NO_LEAF).length
  if (silent >= needed) return 'refused'
  const isSure = answered >= Math.min(LEAST_OWNERS, all.length) && all.length - answered < needed
  return isSure || (isLast && answered > silent) ? 'served' : undefined
}

interface Looked {
  readonly panel: Panel
  readonly epoch: number
  readonly says: Says
  /** When it was known who looks. */
  readonly fromMs: number
}

interface Judging {
  readonly context: Pick<EpochContext<StorageState>, 'epoch' | 'vouching'>
  readonly params: Pick<StorageParams, 'faultsMs'>
}

function judge(
  id: SubjectId,
  provider: Provider,
  { panel, epoch, says, fromMs }: Looked,
  { context, params }: Judging,
): readonly Finding[] {
  const all = Object.values(panel)
  const waited = all.filter(ms => ms !== NOT_SAID && ms !== NO_LEAF).sort((a, b) => a - b)
  const silent = all.filter(ms => ms === NO_LEAF).length
  provider.answeredPpm = Math.floor((provider.answeredPpm * KEPT) / OF) + waited.length * ONE_PPM
  provider.silentPpm = Math.floor((provider.silentPpm * KEPT) / OF) + silent * ONE_PPM
  if (waited.length >= LEAST_OWNERS) provider.answerMs = waited[waited.length >> 1]!
  if (says === 'served') {
    Object.assign(provider, { refusedSinceMs: -1, refusedMs: -1 })
    return []
  }
  if (provider.refusedSinceMs === -1) provider.refusedSinceMs = fromMs
  provider.refusedMs = context.epoch.endMs
  const isCostly = refuses(provider, params)
  const code = isCostly ? 'retrieval_refused' : 'retrieval_failed'
  const facts = { epoch, probers: silent, of: all.length, sinceMs: provider.refusedSinceMs }
  // Where identities are free nobody is blamed on their word.
  const severity = isCostly && context.vouching ? 'minor' : 'notice'
  return [{ subject: id, code, severity, messages: [], facts }]
}

/** A panel that was sure got nothing, and none has got a leaf since. */
export function isSilent({ refusedSinceMs }: Pick<Provider, 'refusedSinceMs'>): boolean {
  return refusedSinceMs !== -1
}

/** No panel has looked at it, though some do that could be sure. */
export function isUnseen(books: Books, { answeredPpm, refusedSinceMs }: Provider): boolean {
  return answeredPpm === 0 && refusedSinceMs === -1 && books.isWatched
}

/** Whether panels were drawn, as the epoch began, that could be sure. */
export function areWatched(rounds: StorageState['rounds']): boolean {
  return Object.values(rounds).some(({ panels }) =>
    Object.values(panels).some(panel => Object.keys(panel).length >= LEAST_OWNERS),
  )
}

/** The same for so long that no outage explains it: by a later panel, not by time alone. */
export function refuses(
  provider: Pick<Provider, 'refusedSinceMs' | 'refusedMs'>,
  { faultsMs }: Pick<StorageParams, 'faultsMs'>,
): boolean {
  return isSilent(provider) && provider.refusedMs - provider.refusedSinceMs >= faultsMs
}
