/**
 * Which tests of a sheet count: those of which a reflector of another owner, drawn for the device, signed what it saw in that quarter of an
 * hour. Of what both say the lesser counts, so neither invents anything alone.
 */

import type { NetworkName } from '../../../protocol/cells/networks/network.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { drawnAt } from './draws.ts'
import type { SignalReason } from './reasons.ts'
import type { ReflectedRow, SignalState, TestRow } from './state.ts'

/** Fewer round trips tell nothing. */
const LEAST_PINGS = 3

export interface CountedTest {
  readonly cell: number
  readonly network: NetworkName
  readonly reflector: SubjectId
  readonly downKbps: number
  readonly upKbps: number
  readonly rtt: number
}

export interface TestsOf {
  readonly subject: SubjectId
  readonly owner: string
  readonly quarter: number
  readonly tests: readonly TestRow[]
}

export interface Reflecting {
  readonly draws: SignalState['draws']
  /** What a reflector signed. */
  wordOf(reflector: SubjectId, test: string): ReflectedRow | undefined
  /** Whose it was; undefined where that is forgotten, or it is registered no more. */
  ownerAt(reflector: SubjectId, timeMs: number): string | undefined
}

export interface JudgedTests {
  readonly counted: readonly CountedTest[]
  /** Why others do not, and how many. */
  readonly refused: ReadonlyMap<SignalReason, number>
}

export function judgeTests(said: TestsOf, reflecting: Reflecting): JudgedTests {
  const refused = new Map<SignalReason, number>()
  const counted: CountedTest[] = []
  const known = new Set<string>()
  for (const test of said.tests) {
    const answer = judgeTest(test, said, reflecting)
    // A test is one, whatever it is said of.
    const isAgain = known.has(`${test[2]} ${test[3]}`)
    known.add(`${test[2]} ${test[3]}`)
    if (typeof answer === 'string') refused.set(answer, (refused.get(answer) ?? 0) + 1)
    else if (!isAgain) counted.push(answer)
  }
  return { counted, refused }
}

function judgeTest(
  [cell, network, reflector, test, downKbps, upKbps, rtt]: TestRow,
  { subject, owner, quarter }: TestsOf,
  { draws, wordOf, ownerAt }: Reflecting,
): CountedTest | SignalReason {
  const word = wordOf(reflector, test)
  if (word === undefined) return 'not_reflected'
  const [, of, atMs, down, up, trip, pings] = word
  if (of !== subject || Math.floor(atMs / QUARTER_MS) !== quarter) return 'not_reflected'
  if (ownerAt(reflector, atMs) === owner) return 'own_reflector'
  const drawn = drawnAt(draws, subject, atMs)
  if (drawn !== undefined && !drawn.includes(reflector)) return 'reflector_not_drawn'
  const least = { downKbps: Math.min(down, downKbps), upKbps: Math.min(up, upKbps) }
  if (pings < LEAST_PINGS || least.downKbps + least.upKbps === 0) return 'test_empty'
  return { cell, network, reflector, ...least, rtt: Math.max(trip, rtt) }
}
