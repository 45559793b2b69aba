/**
 * Two disks that keep a share each of a file, its consumer, who reads now and then, and three probers who look at them. In the
 * midst of it the consumer ends one of the deals, and later the other disk its own.
 */

import type { MessageId } from '../../../protocol/ids.ts'
import { proveLeaf } from '../../../protocol/piece/piece-proof.ts'
import type { Piece } from '../../../protocol/piece/piece-tree.ts'
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  type KnownOutcome,
  type Utterance,
} from '../../testing/honest-world.ts'
import { ENGINE } from '../agent/native-hash.ts'
import { askedOf } from '../messages/provider-store.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  dealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
  encodeProbe,
  encodeProof,
  encodeReceipt,
  PROBE_TYPE,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../messages/storage-messages.ts'
import { readParams, type StorageParams } from '../rule/params.ts'
import { storage } from '../rule/resource.ts'
import { probesView } from '../rule/retrieval/panels.ts'
import { askedDeals, type StorageState } from '../rule/state.ts'
import { bytesOf, pieceOf } from './storage-network.ts'

const START_MS = Date.UTC(2026, 0, 1)
const SIZE = 20_000
const TIB = 2 ** 40

export interface Vault {
  readonly lastsMs: number
  readonly epochMs: number
  /** How often everything is proved, e.g. `1h`. */
  readonly every: string
  /** Epochs in which an answer is in time. */
  readonly answer: number
}

interface Disk {
  readonly device: HonestDevice
  readonly bytes: Uint8Array
  readonly piece: Piece
}

export function storageWorld({ lastsMs, epochMs, every, answer }: Vault): HonestWorld {
  const options = { every, answer, fee: '2%', audit: { loss: '10%', within: '1d', confidence: '99%' } }
  const member = (number: number, model: string) => honestDevice(number, START_MS, { model })
  const disks = [1, 2].map((number): Disk => {
    const bytes = bytesOf(number, SIZE)
    return { device: member(number, 'storage/provider'), bytes, piece: pieceOf(bytes) }
  })
  const consumer = member(3, 'storage/consumer')
  const probers = [4, 5, 6].map(number => member(number, 'storage/prober'))
  const params = readParams(options)
  const proven = new Set<string>()
  return {
    resource: storage(options),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 4 * epochMs,
    // An answer needs a moment to be made and sent.
    patienceMs: Math.min((answer - 0.5) * epochMs, lastsMs),
    devices: [...disks.map(({ device }) => device), consumer, ...probers],
    balance: 10n ** 15n,
    says: [
      offerOf(consumer, disks, START_MS + lastsMs),
      ...disks.map(({ device }, share) => acceptanceOf(device, share)),
      endOf(consumer, 0, START_MS + 0.6 * lastsMs),
      endOf(disks[1]!.device, 1, START_MS + 0.8 * lastsMs),
      ...disks.map((_, share) => receiptOf(consumer, share, START_MS + lastsMs / 2)),
    ],
    answers: async known => [
      ...(await Promise.all(disks.map(disk => proofsOf(disk, known, params, proven)))).flat(),
      ...probers.flatMap(prober => probesOf(prober, known)),
    ],
  }
}

function offerOf(by: HonestDevice, disks: readonly Disk[], untilMs: number): Utterance {
  const price = BigInt(TIB)
  const shares = disks.map(({ device, piece }) => ({
    provider: device.signer.subject,
    piece,
    price,
    egress: price,
  }))
  const payload = encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs, shares })
  // It is about to send the pieces.
  return { by, atMs: START_MS + 1_000, online: true, contentType: DEAL_TYPE, payload, label: 'offer' }
}

function acceptanceOf(by: HonestDevice, share: number): Utterance {
  return {
    by,
    atMs: START_MS + 2_000,
    // The piece has just come.
    online: true,
    contentType: ACCEPT_TYPE,
    payload: idOf => encodeDeals([dealId(idOf('offer'), share)]),
  }
}

function receiptOf(by: HonestDevice, share: number, atMs: number): Utterance {
  return {
    by,
    atMs: atMs + share,
    contentType: RECEIPT_TYPE,
    payload: idOf => encodeReceipt({ deal: dealId(idOf('offer'), share), bytes: SIZE }),
  }
}

function endOf(by: HonestDevice, share: number, atMs: number): Utterance {
  const payload = (idOf: (label: string) => MessageId) => encodeDeals([dealId(idOf('offer'), share)])
  // It says so to the other side as well.
  return { by, atMs, online: true, contentType: END_TYPE, payload }
}

/** Every round that is open, once. */
async function proofsOf(
  { device, bytes, piece }: Disk,
  { knownAtMs, state }: KnownOutcome,
  { challenges }: StorageParams,
  proven: Set<string>,
): Promise<readonly Utterance[]> {
  const { subject } = device.signer
  const { rounds, providers } = state as StorageState
  const provider = providers[subject]
  const open = (provider?.open ?? []).filter(epoch => !proven.has(`${subject} ${epoch}`))
  return Promise.all(
    open.map(async (epoch): Promise<Utterance> => {
      proven.add(`${subject} ${epoch}`)
      const asked = askedOf(rounds[epoch]!.seed, subject, challenges, askedDeals(provider!, epoch))
      const read = async (from: number, length: number) => bytes.subarray(from, from + length)
      const leaves = await Promise.all(
        asked.map(({ leaf }) => proveLeaf(piece, leaf, read, ENGINE.hashPairs)),
      )
      return {
        by: device,
        atMs: knownAtMs + 1_000,
        contentType: PROOF_TYPE,
        payload: encodeProof({ epoch, leaves }),
      }
    }),
  )
}

/** What its own view asks it to look at in the newest epoch; every leaf came. */
function probesOf(prober: HonestDevice, { epoch, knownAtMs, state }: KnownOutcome): readonly Utterance[] {
  const asked = probesView(state as StorageState, prober.signer.subject)
  return (asked as readonly { readonly epoch: number; readonly number: number }[])
    .filter(probe => probe.epoch === epoch)
    .map(({ number }) => ({
      by: prober,
      atMs: knownAtMs + 2_000 + number,
      contentType: PROBE_TYPE,
      payload: encodeProbe({ epoch, number, ms: 40 }),
    }))
}
