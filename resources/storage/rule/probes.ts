/**
 * What panels (panels.ts) say of providers: whether what they keep can be had, and how fast.
 *
 * Laws: a panel says that nothing is handed out only where four fifths of the owners that were drawn say so, three at least; who does not
 * speak speaks for the provider. One such panel costs nothing; a second one in a row, which looked when the first one's time was over,
 * costs tokens, and where probers are vouched for the consumers' payment too, until a panel gets a leaf. An answer is never too late
 * within the time that a proof has: slow is slow, not wrong. Probers earn nothing by what they say.
 */
import type { EpochContext, Finding } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { StorageSummary } from './appraise.ts'
import type { Books, Provider } from './books.ts'
import { NO_LEAF, NOT_SAID, probesOf } from './panels.ts'
import type { StorageParams } from './params.ts'
import { answerUntil, isOver } from './rounds.ts'
import type { Panel, StorageState } from './state.ts'

const [KEPT, OF, ONE_PPM] = [999, 1000, 1_000_000]
/** Owners that have to say so, and panels in a row that cost something. */
const [LEAST_OWNERS, REFUSALS] = [3, 2]

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
  return rounds
    .filter(([, round]) => isOver(round, context, params))
    .flatMap(([epoch, round]) =>
      (Object.entries(round.panels) as [SubjectId, Panel][]).flatMap(([id, panel]) => {
        const provider = books.providers.get(id)
        if (provider === undefined) return []
        const looked = { fromMs: round.knownMs, untilMs: answerUntil(round, context, params)! }
        return judge(id, provider, { panel, epoch, ...looked })
      }),
    )
}

interface Looked {
  readonly panel: Panel
  readonly epoch: number
  readonly fromMs: number
  readonly untilMs: number
}

function judge(
  id: SubjectId,
  provider: Provider,
  { panel, epoch, fromMs, untilMs }: Looked,
): readonly Finding[] {
  const all = Object.values(panel)
  const waited = all.filter(ms => ms !== NOT_SAID && ms !== NO_LEAF).sort((a, b) => a - b)
  const silent = all.filter(ms => ms === NO_LEAF).length
  provider.answeredPpm = Math.floor((provider.answeredPpm * KEPT) / OF) + waited.length * ONE_PPM
  provider.silentPpm = Math.floor((provider.silentPpm * KEPT) / OF) + silent * ONE_PPM
  if (waited.length >= LEAST_OWNERS) provider.answerMs = waited[waited.length >> 1]!
  if (silent < Math.max(LEAST_OWNERS, Math.ceil((4 * all.length) / 5))) {
    if (waited.length > 0) Object.assign(provider, { refused: 0, refusedMs: -1 })
    return []
  }
  // Two panels that look at one time see one outage.
  if (provider.refused === 0 || fromMs >= provider.refusedMs) {
    provider.refused++
    provider.refusedMs = untilMs
  }
  const isCostly = refuses(provider)
  const code = isCostly ? 'retrieval_refused' : 'retrieval_failed'
  const facts = { epoch, probers: silent, of: all.length, panels: provider.refused }
  return [{ subject: id, code, severity: isCostly ? 'minor' : 'notice', messages: [], facts }]
}

/** What costs: panel after panel, and none got a leaf in between. */
export function refuses({ refused }: Pick<Provider, 'refused'>): boolean {
  return refused >= REFUSALS
}
