/** An epoch settled in parts is the epoch settled whole, however it is cut. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../protocol/cose/signer.ts'
import type { Hash } from '../protocol/ids.ts'
import { COMMITMENT, commitmentHash } from '../protocol/words/commitment.ts'
import { OPENING } from '../protocol/words/opening.ts'
import { buildBundle, encodeBundle } from './bundle/bundle.ts'
import type { Bundle, KernelState, SettledEpoch } from './epoch.ts'
import type { Evidence } from './evidence.ts'
import { genesisState } from './genesis.ts'
import { createPartExaminer, type EvidencePart } from './parts/examine-part.ts'
import { buffersOfOutcome } from './parts/part-outcome.ts'
import { openBasis, shareBasis } from './parts/share-basis.ts'
import { settleEpoch } from './settle-epoch.ts'
import { settleOutcomes, settleParts, settlePartsWith } from './settle-parts.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  NETWORK_ID,
  type Said,
  say,
  testNetwork,
  verify,
} from './testing/fixtures.ts'

const network = testNetwork()
const salt: Hash = `0x${'5a'.repeat(32)}`
const SLOT = GENESIS_MS
let signers: readonly Signer[]
/** Of the first epoch and the second: plain readings, and with the words that all resources share among them. */
let plain: readonly (readonly Evidence[])[]
let wordy: readonly (readonly Evidence[])[]

const inEpoch = (epoch: number, said: Omit<Said, 'timeMs' | 'arrivedAtMs'>) => {
  const timeMs = GENESIS_MS + epoch * HOUR_MS + 60_000 + said.sequence
  return say({ ...said, timeMs, arrivedAtMs: timeMs + 1_000 })
}

beforeAll(async () => {
  signers = makeSigners(12)
  const readings = async (epoch: number) => [
    ...(await Promise.all(
      signers.flatMap((signer, who) =>
        [0, 1, 2].map(at =>
          inEpoch(epoch, { signer, sequence: epoch * 10 + at, points: (who * 7 + at) % 11 }),
        ),
      ),
    )),
    // One key in two hands, and a number that was used already.
    await inEpoch(epoch, { signer: signers[3]!, sequence: epoch * 10, points: 99 }),
    await inEpoch(epoch, { signer: signers[4]!, sequence: 1, points: 3 }),
  ]
  plain = [await readings(0), await readings(1)]
  const [opened, kept] = [
    await inEpoch(1, { signer: signers[0]!, sequence: 15, points: 6 }),
    await inEpoch(1, { signer: signers[1]!, sequence: 15, points: 8 }),
  ]
  const commit = (who: number, { message }: Evidence) =>
    inEpoch(0, {
      signer: signers[who]!,
      sequence: 9,
      contentType: COMMITMENT.contentType,
      payload: COMMITMENT.encode({
        slot: SLOT + who,
        hash: commitmentHash({
          networkId: NETWORK_ID,
          subject: signers[who]!.subject,
          slot: SLOT + who,
          salt,
          payload: message.payload,
        }),
      }),
    })
  const open = await inEpoch(1, {
    signer: signers[0]!,
    sequence: 16,
    contentType: OPENING.contentType,
    payload: OPENING.encode({ slot: SLOT, salt, message: opened.message.id }),
  })
  // The third commits, and says nothing any more.
  const committed = [await commit(0, opened), await commit(1, kept), await commit(2, opened)]
  const silent = ({ message }: Evidence) => message.subject !== signers[2]!.subject
  wordy = [
    [...plain[0]!, ...committed],
    [...plain[1]!.filter(silent), opened, kept, open],
  ]
})

/** The last is not registered. */
function facts() {
  const deposits = [1, 2].map(owner => depositOf(account(owner), 500n))
  return factsOf(
    signers.slice(0, -1).map((signer, index) => deviceOf(signer, account(1 + (index % 4)))),
    { deposits },
  )
}

/** By the first bits of their subjects. */
function cut(evidence: readonly Evidence[], bits: number): readonly (readonly Evidence[])[] {
  const parts: Evidence[][] = Array.from({ length: 2 ** bits }, () => [])
  for (const one of evidence)
    parts[Number.parseInt(one.message.subject.slice(0, 2), 16) >> (8 - bits)]!.push(one)
  return parts
}

function settleIn(parts: readonly EvidencePart[], bundle: Bundle, prior: KernelState) {
  const { address } = encodeBundle(bundle)
  const reader = settleParts({ network, prior, bundle: { ...bundle, address }, parts: parts.length }, verify)
  return settlePartsWith(reader, part => parts[part]!)
}

/** Examined by somebody else, who has copies alone, and in another order than they are asked for. */
function settleElsewhere(parts: readonly EvidencePart[], bundle: Bundle, prior: KernelState) {
  const { address } = encodeBundle(bundle)
  const { reader, basis } = settleOutcomes({
    network,
    prior,
    bundle: { ...bundle, address },
    parts: parts.length,
  })
  const examine = createPartExaminer(network, openBasis(structuredClone(shareBasis(basis))), verify)
  const outcomes = new Map<string, ReturnType<typeof examine>>()
  let step = reader.next()
  while (step.done !== true) {
    const { part, ...task } = step.value
    if (!outcomes.has(`${task.pass} ${part}`))
      for (let other = parts.length - 1; other >= part; other--) {
        const outcome = examine(parts[other]!, { part: other, ...structuredClone(task) })
        outcomes.set(
          `${task.pass} ${other}`,
          structuredClone(outcome, { transfer: buffersOfOutcome(outcome) }),
        )
      }
    step = reader.next(outcomes.get(`${task.pass} ${part}`)!)
  }
  return step.value
}

/** As they are asked for, subject by subject. */
function reread(part: readonly Evidence[]): EvidencePart {
  const subjects = Map.groupBy(part, ({ message }) => message.subject)
  // Each is read once or twice, from the beginning each time.
  return { grouped: { [Symbol.iterator]: () => [...subjects.values()].flat().values() } }
}

/** Epoch after epoch, each from the state that the one before left. */
function settleAll(
  epochs: readonly (readonly Evidence[])[],
  settle: (bundle: Bundle, prior: KernelState) => SettledEpoch,
): readonly SettledEpoch[] {
  const results: SettledEpoch[] = []
  for (const evidence of epochs) {
    const prior = results.at(-1)?.state ?? genesisState(network)
    results.push(settle(buildBundle({ epoch: prior.epoch + 1, facts: facts(), evidence }), prior))
  }
  return results
}

const byMessage = ({ verdicts }: SettledEpoch) =>
  [...verdicts].sort((a, b) => (a.verdict.message < b.verdict.message ? -1 : 1))

describe('an epoch in parts', () => {
  it.each([
    ['readings alone', () => plain],
    ['with commitments and openings', () => wordy],
  ])('has the root of the whole, cut into 1, 4, 16 and 64, in any order: %s', (_what, epochsOf) => {
    const whole = settleAll(epochsOf(), (bundle, prior) => settleEpoch({ network, prior, bundle }, verify))
    fc.assert(
      fc.property(
        fc.constantFrom(0, 2, 4, 6),
        fc.array(fc.nat(1_000), { minLength: 64, maxLength: 64 }),
        fc.boolean(),
        fc.boolean(),
        (bits, shuffle, streams, elsewhere) => {
          const order = <T>(all: readonly T[]) =>
            all
              .map((one, at) => ({ one, key: shuffle[at % 64]! * 7 + at * 13 }))
              .sort((a, b) => (a.key % 101) - (b.key % 101))
              .map(({ one }) => one)
          const parts = settleAll(epochsOf(), (bundle, prior) =>
            (elsewhere ? settleElsewhere : settleIn)(
              order(cut(order(bundle.evidence), bits)).map(part => (streams ? reread(part) : part)),
              bundle,
              prior,
            ),
          )
          for (const [at, result] of parts.entries()) {
            expect(result.header).toEqual(whole[at]!.header)
            expect([...result.rewards]).toEqual([...whole[at]!.rewards])
            expect(result.findings).toEqual(whole[at]!.findings)
            expect(byMessage(result)).toEqual(byMessage(whole[at]!))
            expect(result.state.commitments).toEqual(whole[at]!.state.commitments)
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('reads each part once where nobody says a word, and twice where somebody does', () => {
    const asked = (evidence: readonly Evidence[]) => {
      const bundle = buildBundle({ epoch: 0, facts: facts(), evidence })
      const { address } = encodeBundle(bundle)
      const parts = cut(bundle.evidence, 2)
      const reader = settleParts(
        { network, prior: genesisState(network), bundle: { ...bundle, address }, parts: 4 },
        verify,
      )
      const numbers: number[] = []
      settlePartsWith(reader, part => {
        numbers.push(part)
        return parts[part]!
      })
      return numbers
    }
    expect(asked(plain[0]!)).toEqual([0, 1, 2, 3])
    expect(asked(wordy[0]!)).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
  })

  it('refuses a subject that is in two parts', () => {
    const bundle = buildBundle({ epoch: 0, facts: facts(), evidence: plain[0]! })
    // Of one that is registered: what a stranger says is refused in either part.
    const one = bundle.evidence.find(({ message }) => message.subject === signers[0]!.subject)!
    const rest = bundle.evidence.filter(other => other !== one)
    expect(() => settleIn([[one], rest], bundle, genesisState(network))).toThrow('a part has all')
  })
})
