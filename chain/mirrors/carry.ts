/**
 * What anybody does who carries a network's headers to its mirror: tells new oracles, brings the newest header, and opens what has
 * waited. Each step is once, whoever else does the same; nothing that is carried is the carrier's word.
 */
import { encodeFunctionData, type Hex } from 'viem'
import { type EpochHeader, headerDigest } from '../../protocol/chain-formats/header.ts'
import { compactToBytes, recoverSigner } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Mirror.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toAbiHeader } from '../epochs/abi-header.ts'
import { readEpochs, readSubmission, type SubmittedEpoch } from '../epochs/read-headers.ts'
import type { HeaderSignature } from '../epochs/sign-header.ts'
import { inOrder } from '../epochs/submit-header.ts'
import { type ProvenEntry, toAbiClaim } from '../money/claim.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { packedSet, quorumOf, readSignerSets, type SignerSet, signedBy } from './handovers.ts'
import { type MirrorNow, readMirror, readWaiting, type WaitingHeader } from './read-mirror.ts'

export interface CarryPlace {
  readonly home: ChainClient
  readonly deployment: Deployment
  /** On the mirror's chain. */
  readonly sender: Sender
  readonly mirror: Address
}

export interface CarryOptions extends CarryPlace {
  /** What oracles signed for the change with this number: 64 bytes each, whoever gives them. */
  readonly signaturesOf: (number: number) => Promise<readonly Hex[]>
  /** A header is brought only when the one before it is so old; a quarter of the window unless said. */
  readonly everyMs?: number
}

export type Carried =
  | { readonly did: 'handed-over'; readonly number: number; readonly sent: Sent }
  | { readonly did: 'submitted'; readonly epoch: number; readonly sent: Sent }
  | { readonly did: 'activated'; readonly epoch: number; readonly sent: Sent }
  /** Too few of the oracles before have said who follows them. */
  | {
      readonly did: 'waits-for-signatures'
      readonly number: number
      readonly have: number
      readonly need: number
    }
  /** No header has come for too long: governance there has to say who the oracles are. */
  | { readonly did: 'stale'; readonly sinceMs: number }
  /** What waits there is not what home has: somebody there should refuse it. */
  | { readonly did: 'differs'; readonly epoch: number; readonly headerHash: Hash }

/** Epochs behind the newest that are looked at. */
const LOOK_BACK = 256

/** One round. @throws {ChainError} rpc_down, tx_reverted, … */
export async function carry(options: CarryOptions): Promise<readonly Carried[]> {
  const { home, deployment, sender, mirror } = options
  const done: Carried[] = []
  const epochs = await readEpochs({ client: home, deployment })
  const newest = epochs.at(-1)
  const now = await readMirror(sender.client, mirror)
  if (newest === undefined) return done
  const from = Math.max(now.activeEpochs, newest.epoch - LOOK_BACK)
  const waiting = await readWaiting(sender.client, mirror, { from, to: newest.epoch })
  const byEpoch = new Map(epochs.map(found => [found.epoch, found]))
  for (const { epoch, headerHash } of waiting)
    if (BigInt(headerHash) !== 0n && byEpoch.get(epoch)?.headerHash !== headerHash)
      done.push({ did: 'differs', epoch, headerHash })
  const opened = await openNewest(options, now, { waiting, byEpoch })
  if (opened !== undefined) done.push(opened)
  if (now.nowMs > now.staleAtMs) return [...done, { did: 'stale', sinceMs: now.staleAtMs }]
  const sets = await readSignerSets(home, deployment)
  const told = await tellOracles(options, sets, now)
  done.push(...told.done)
  const brought = await bringNewest(options, { newest, waiting, now, known: sets[told.number] })
  return brought === undefined ? done : [...done, brought]
}

interface Seen {
  readonly waiting: readonly WaitingHeader[]
  readonly byEpoch: ReadonlyMap<number, SubmittedEpoch>
}

/** The newest that has waited, and that home still has. */
async function openNewest(
  { sender, mirror }: CarryPlace,
  { nowMs, windowS }: MirrorNow,
  { waiting, byEpoch }: Seen,
): Promise<Carried | undefined> {
  const ready = waiting.findLast(
    ({ epoch, headerHash, sinceMs }) =>
      sinceMs + windowS * 1000 <= nowMs && byEpoch.get(epoch)?.headerHash === headerHash,
  )
  if (ready === undefined) return undefined
  const { header } = byEpoch.get(ready.epoch)!
  const data = encodeFunctionData({ abi, functionName: 'activate', args: [toAbiHeader(header)] })
  const sent = await sendTransaction(sender, { to: mirror, data, verb: 'activate' })
  return { did: 'activated', epoch: ready.epoch, sent }
}

/** One change after the other, as far as a quorum has signed each. */
async function tellOracles(
  { deployment, sender, mirror, signaturesOf }: CarryOptions,
  sets: readonly SignerSet[],
  { handovers }: MirrorNow,
): Promise<{ readonly done: readonly Carried[]; readonly number: number }> {
  const done: Carried[] = []
  for (let number = handovers; number + 1 < sets.length; number++) {
    const [from, to] = [sets[number]!, sets[number + 1]!]
    const signatures = signedBy(deployment, { from, to }, await signaturesOf(to.number))
    const need = quorumOf(from.signers)
    if (signatures.length < need) {
      done.push({ did: 'waits-for-signatures', number: to.number, have: signatures.length, need })
      return { done, number }
    }
    const ordered = inOrder(from.signers, signatures)
    const args = [packedSet(to), packedSet(from), ordered.signed, ordered.signatures] as const
    const data = encodeFunctionData({ abi, functionName: 'handOver', args })
    const sent = await sendTransaction(sender, { to: mirror, data, verb: 'handOver' })
    done.push({ did: 'handed-over', number: to.number, sent })
  }
  return { done, number: Math.max(handovers, sets.length - 1) }
}

interface Bring {
  readonly newest: SubmittedEpoch
  readonly waiting: readonly WaitingHeader[]
  readonly now: MirrorNow
  /** Whom the mirror knows. */
  readonly known: SignerSet | undefined
}

/** Unless one came lately, or others signed it than the mirror knows. */
async function bringNewest(
  options: CarryOptions,
  { newest, waiting, now, known }: Bring,
): Promise<Carried | undefined> {
  const { home, deployment, sender, mirror, everyMs = (now.windowS * 1000) / 4 } = options
  const last = waiting.at(-1)
  // Of two of one view neither would pay, and one of a later view is not given up for it.
  const isThere = waiting.some(
    ({ epoch, viewNumber }) => epoch === newest.epoch && viewNumber >= newest.header.viewNumber,
  )
  const isLate = last === undefined || last.sinceMs + everyMs <= now.nowMs
  if (newest.epoch < now.activeEpochs || isThere || !isLate || known === undefined) return undefined
  const digest = headerDigest(newest.header, deployment)
  const { signatures } = await readSubmission({ client: home, deployment }, { epoch: newest.epoch, digest })
  const signed = whoSigned(newest.header, deployment, signatures)
  const theirs = signed.filter(({ signer }) => known.signers.includes(toAddress(signer)))
  if (theirs.length < quorumOf(known.signers)) return undefined
  const sent = await submitTo({ sender, mirror }, newest.header, known, theirs)
  return { did: 'submitted', epoch: newest.epoch, sent }
}

/** @throws {ChainError} tx_reverted (Mirror_…), rpc_down, … */
export function submitTo(
  { sender, mirror }: Pick<CarryPlace, 'sender' | 'mirror'>,
  header: EpochHeader,
  known: Pick<SignerSet, 'signers'>,
  signatures: readonly HeaderSignature[],
): Promise<Sent> {
  const ordered = inOrder(known.signers, signatures)
  const args = [toAbiHeader(header), packedSet(known), ordered.signed, ordered.signatures] as const
  const data = encodeFunctionData({ abi, functionName: 'submit', args })
  return sendTransaction(sender, { to: mirror, data, verb: 'submit' })
}

function whoSigned(
  header: EpochHeader,
  deployment: Deployment,
  signatures: readonly Hex[],
): readonly HeaderSignature[] {
  const digest = compactToBytes(headerDigest(header, deployment))
  return signatures.flatMap(signature => {
    const signer = recoverSigner(digest, compactToBytes(signature))
    return signer === undefined ? [] : [{ signer, signature }]
  })
}

/** Pays the line's account what is due there. @throws {ChainError} tx_reverted (Mirror_NothingThere, …), … */
export function claimThere(
  { sender, mirror }: Pick<CarryPlace, 'sender' | 'mirror'>,
  line: ProvenEntry,
): Promise<Sent> {
  const data = encodeFunctionData({ abi, functionName: 'claim', args: [toAbiClaim(line)] })
  return sendTransaction(sender, { to: mirror, data, verb: 'claim' })
}
