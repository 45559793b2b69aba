/** A network of two disks and a consumer over epochs, with real pieces and proofs. */

import { PAST_DEVICES } from '../../../kernel/chain-facts.ts'
import type { Knowledge } from '../../../kernel/knowledge.ts'
import type { StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import type { Address, MessageId } from '../../../protocol/ids.ts'
import { type LeafProof, proveLeaf } from '../../../protocol/piece/piece-proof.ts'
import { createPieceTree, type Piece } from '../../../protocol/piece/piece-tree.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { ENGINE } from '../agent/native-hash.ts'
import { askedOf } from '../messages/provider-store.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealId,
  dealId,
  encodeDeal,
  encodeDeals,
  encodeProof,
  PROOF_TYPE,
} from '../messages/storage-messages.ts'
import { storage } from '../rule/resource.ts'
import { askedDeals, type StorageState } from '../rule/state.ts'
import { HOUR, member, START } from './conformance-case.ts'

export const resource = storage({
  every: '1h',
  audit: { loss: '10%', within: '1d', confidence: '99%' },
  answer: 2,
  fee: '2%',
  grace: '2h',
  faults: '5h',
})
export const CHALLENGES = (resource.params as { challenges: number }).challenges
export const [alice, bob, carol] = [member(1, 'provider'), member(2, 'provider'), member(9, 'consumer')]
export const subjects = new Map([alice, bob, carol].map(subject => [subject.id, subject]))
export const TIB = 2 ** 40
/** A TiB over 30 days for so much that an hour of 300 kB is 100 base units. */
export const PRICE = BigInt(Math.ceil((100 * TIB * 30 * 24) / 300_000))

const made = new Map<string, Uint8Array>()
const pieces = new WeakMap<Uint8Array, Piece>()

/** The same each time: whoever wants to change them copies them. */
export function bytesOf(seed: number, size = 300_000): Uint8Array {
  const name = `${seed} ${size}`
  const known = made.get(name)
  if (known !== undefined) return known
  const bytes = Uint8Array.from({ length: size }, (_, at) => ((at + seed) * 2_654_435_761) >>> 9)
  made.set(name, bytes)
  return bytes
}

/** Worlds of many epochs ask for the same ones again and again. */
export function pieceOf(bytes: Uint8Array): Piece {
  const known = pieces.get(bytes)
  if (known !== undefined) return known
  const tree = createPieceTree(ENGINE.hashPairs)
  tree.update(bytes)
  const piece = tree.finish()
  pieces.set(bytes, piece)
  return piece
}

interface Said {
  /** Into the epoch, ms; 2 unless said. */
  readonly arrivesMs?: number
  readonly by: Subject
  readonly type: string
  readonly payload: Uint8Array
}

/** How late a network settles, in epochs, and for how many epochs what was left out counts as in time. */
interface Pace {
  readonly late: number
  readonly inclusion: number
}

/** Of an epoch whose facts were read at its end, while the others were settled so late. */
function knowledgeAt(number: number, { late, inclusion }: Pace): Knowledge {
  const knownAt = (epoch: number) => START + (epoch + 1 + late) * HOUR
  return {
    knownAtMs: epoch =>
      epoch >= 0 && knownAt(epoch) < START + (number + 1) * HOUR ? knownAt(epoch) : undefined,
    completeUntilMs: START + Math.max(0, number - inclusion + 1) * HOUR,
    acknowledgeMs: HOUR,
  }
}

/** A network of these three, epoch by epoch. */
export function network(balance = 1_000_000n, pace: Pace = { late: 0, inclusion: 1 }, vouching = false) {
  let state: StateValue = resource.initialState
  let number = 0
  // Of this network alone: what is drawn by a message's name must not hang on what ran before.
  let sequence = 0
  const available: { of: bigint; allowed: bigint | undefined } = { of: balance, allowed: 2n ** 120n }
  const registered = new Map(subjects)
  const id = () => (++sequence).toString(16).padStart(64, '0') as MessageId
  return {
    available,
    register: (subject: Subject) => void registered.set(subject.id, subject),
    leave: (subject: Subject) => void registered.delete(subject.id),
    state: () => state as StorageState,
    /** Before the next epoch. */
    sell({ id: sold }: Subject, owner: Address) {
      const { past = [], ...device } = registered.get(sold)!
      const before = { untilMs: START + number * HOUR, owner: device.owner, cell: device.cell }
      registered.set(sold, { ...device, owner, past: [before, ...past].slice(0, PAST_DEVICES) })
    },
    epoch(...all: readonly (Said & { readonly id?: MessageId })[]) {
      const startMs = START + number * HOUR
      const seed = `0x${(number + 1).toString(16).padStart(64, '7')}` as const
      const epoch = { number: number++, startMs, endMs: startMs + HOUR, seed }
      const knowledge = knowledgeAt(epoch.number, pace)
      const verdicts = []
      const summaries = new Map()
      for (const subject of registered.values()) {
        const said = all
          .filter(({ by }) => by.id === subject.id)
          .map(({ type, payload, arrivesMs = 2, id: given }) =>
            receivedMessage({
              id: given ?? id(),
              subject: subject.id,
              contentType: type,
              sequence: ++sequence,
              timeMs: startMs + 1,
              arrivedAtMs: startMs + arrivesMs,
              payload,
            }),
          )
        const appraisal = resource.appraise(subject, said, { ...knowledge, epoch, state })
        verdicts.push(...appraisal.verdicts)
        if (appraisal.summary !== undefined) summaries.set(subject.id, appraisal.summary)
      }
      const outcome = resource.reconcile(summaries, {
        ...knowledge,
        epoch,
        state,
        subjects: registered,
        paymentDecimals: 6,
        vouching,
        depositOf: () => available.of,
        allowedOf: () => (available.allowed === undefined ? undefined : allowedOf(available.allowed)),
      })
      // What is set aside is there no more; what is paid out of it was taken then.
      const lockedBy = (one: StateValue) =>
        Object.values(resource.locksOf!(one)).reduce((sum, { left }) => sum + BigInt(left), 0n)
      for (const { amount } of [...outcome.transfers, ...outcome.charges]) available.of -= amount
      available.of -= lockedBy(outcome.state) - lockedBy(state)
      state = outcome.state
      return { ...outcome, verdicts, number: epoch.number, seed }
    },
    messageId: id,
  }
}

export const deal = (pieces: readonly [Subject, Piece][], hours = 1000) => ({
  by: carol,
  type: DEAL_TYPE,
  payload: encodeDeal({
    file: 'ab'.repeat(16),
    needed: 1,
    untilMs: START + hours * HOUR,
    shares: pieces.map(([{ id }, piece]) => ({ provider: id, piece, price: PRICE, egress: 1_000_000_000n })),
  }),
})
export const accept = (by: Subject, ...deals: DealId[]) => ({
  by,
  type: ACCEPT_TYPE,
  payload: encodeDeals(deals),
})

export type Net = ReturnType<typeof network>

/** The proof of an epoch by whoever has these bytes, by deal. */
export async function proof(
  net: Net,
  by: Subject,
  epoch: number,
  stored: ReadonlyMap<DealId, Uint8Array>,
): Promise<Said> {
  const provider = net.state().providers[by.id]!
  const asked = askedOf(net.state().rounds[epoch]!.seed, by.id, CHALLENGES, askedDeals(provider, epoch))
  const leaves: LeafProof[] = []
  for (const {
    deal: { id },
    leaf,
  } of asked) {
    const bytes = stored.get(id)!
    const read = async (from: number, length: number) => bytes.subarray(from, from + length)
    leaves.push(await proveLeaf(pieceOf(bytes), leaf, read, ENGINE.hashPairs))
  }
  return { by, type: PROOF_TYPE, payload: encodeProof({ epoch, leaves }) }
}

/** Alice and Bob keep a share each, accepted in epoch 0. */
export function begun(balance?: bigint, pace?: Pace, hours?: number, vouching?: boolean) {
  const net = network(balance, pace, vouching)
  const [first, second] = [bytesOf(1), bytesOf(2)]
  const message = net.messageId()
  const [one, two] = [dealId(message, 0), dealId(message, 1)]
  const offer = {
    ...deal(
      [
        [alice, pieceOf(first)],
        [bob, pieceOf(second)],
      ],
      hours,
    ),
    id: message,
  }
  net.epoch(offer, accept(alice, one), accept(bob, two))
  return { net, one, two, first, second }
}

export const codes = (of: {
  readonly findings: readonly { readonly code: string; readonly subject: string }[]
}) => of.findings.map(({ code, subject }) => [code, subject])
