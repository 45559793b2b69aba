/**
 * All gateways and consumers at once: routes and receipts, packets whose window is over, what is paid, beacons and who heard them, and
 * what tokens are given for.
 */
import type { EpochContext, Outcome, Summaries } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type CoverageSummary, GATEWAY } from './appraise.ts'
import { Books } from './books.ts'
import { inOrderOfIds } from './by-id.ts'
import { payRoutes } from './carry/pay-routes.ts'
import { settleWindows, takePackets } from './carry/settle-windows.ts'
import { endRoutes, takeReceipts, takeRoutes } from './carry/take-routes.ts'
import { credit } from './credit.ts'
import { settleMap, takePlaces } from './map/settle-map.ts'
import { countPaid } from './map/word-bounds.ts'
import { takeHandedOn } from './mesh/hear-mesh.ts'
import { shareWays } from './mesh/share-ways.ts'
import { withOutages } from './outage/hear-outage.ts'
import type { CoverageParams } from './params.ts'
import { settleProbes } from './probe/settle-probes.ts'
import { type DrawsSettled, openDraw, settleDraws, takeProof } from './proof/settle-draws.ts'
import { settleRelays } from './relay/settle-relays.ts'
import type { CoverageState } from './state.ts'

/** Of the pool: for all whom nobody vouches for together, where somebody could. */
const LIMITED_PPM = 50_000
const NO_DRAWS: DrawsSettled = {
  findings: [],
  earned: new Map(),
  beacons: 0,
  witnesses: 0,
  opened: new Set<SubjectId>(),
  decided: [],
}

export function reconcileCoverage(
  summaries: Summaries<CoverageSummary>,
  context: EpochContext<CoverageState>,
  params: CoverageParams,
): Outcome<CoverageState> {
  const books = new Books(context)
  const said = inOrderOfIds(summaries)
  // Of a million gateways that prove their coverage few say anything else.
  const words = said.filter(one => saysMore(one[1]))
  books.forgetWhoLeft(context)
  const findings = [...takeRoutes(books, words, context, params)]
  findings.push(...takeReceipts(books, words, context, params))
  findings.push(...takeHandedOn(books, words, context, params))
  takePackets(books, words)
  findings.push(...takePlaces(books, words))
  for (const [id, one] of said)
    if (context.subjects.get(id)?.model === GATEWAY)
      books.outages.set(id, withOutages(books.outages.get(id), one))
  const windows = settleWindows(books, context, params)
  const routes = payRoutes(books, context, params)
  const mesh = shareWays(books, context, params)
  const relays = settleRelays(books, words, context, params)
  findings.push(...settleProbes(books, words, context, params))
  const money = {
    transfers: [...routes.transfers, ...mesh.transfers, ...relays.transfers],
    charges: [...routes.charges, ...mesh.charges, ...relays.charges],
    findings: [...routes.findings, ...relays.findings],
  }
  findings.push(...windows.findings, ...money.findings, ...endRoutes(books, context, params))
  const draws = proveCoverage(books, said, context, params)
  findings.push(...draws.findings)
  if (params.map !== undefined)
    countPaid(
      books.words,
      { transfers: [...routes.transfers, ...mesh.transfers], charges: [...routes.charges, ...mesh.charges] },
      context,
    )
  const map = settleMap(books, words, { windows: windows.counted, draws: draws.decided }, context, params)
  findings.push(...map.findings)
  const { contributions, releases } = credit(books, { money, draws }, context, params)
  return {
    contributions,
    transfers: [...money.transfers, ...map.transfers],
    charges: [...money.charges, ...map.charges],
    findings,
    releases,
    limitedPpm: params.pay === 'coverage' && context.vouching ? LIMITED_PPM : 0,
    highlights: {
      routes: books.routes.size,
      relayedBytes: relays.bytes,
      packets: windows.packets,
      copies: windows.copies,
      beacons: draws.beacons,
      witnesses: draws.witnesses,
      paid: money.transfers.reduce((sum, { amount }) => sum + amount, 0n),
      burned: money.charges.reduce((sum, { amount }) => sum + amount, 0n),
    },
    state: books.state(),
  }
}

function saysMore(one: CoverageSummary): boolean {
  if (one.routes.length + one.receipts.length + one.packets.length + one.places.length > 0) return true
  if (one.orders.length + one.handedOn.length > 0) return true
  const { relay, probes } = one
  if (relay.offers.length + relay.sessions.length + relay.receipts.length > 0) return true
  return probes.probed.length + probes.reflected.length > 0
}

function proveCoverage(
  books: Books,
  said: readonly (readonly [SubjectId, CoverageSummary])[],
  context: EpochContext<CoverageState>,
  params: CoverageParams,
): DrawsSettled {
  if (params.proof === undefined) return NO_DRAWS
  takeProof(books, said, context)
  const settled = settleDraws(books, context, params)
  openDraw(books, context, params.proof)
  return settled
}
