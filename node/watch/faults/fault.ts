/** A fault as it is written down when it is found. Pure. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Facts } from '../../../kernel/resource.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { Committee } from '../../agreement/committee.ts'
import type { SignedHeader } from '../../agreement/round.ts'
import type { FaultKind, FaultRecord, HeaderFault, Omitted, SignedContent } from './fault-record.ts'

export interface Finding {
  readonly kind: FaultKind
  readonly accused: Address
  readonly epoch: number
  readonly viewNumber: number
  readonly signed: readonly SignedContent[]
  readonly omitted?: Omitted
}

/** What speaks against whoever signed these: two for one view, or one above the schedule. */
export function findingOf(kind: HeaderFault, signed: readonly [SignedHeader, ...SignedHeader[]]): Finding {
  const [{ header, signer }] = signed
  return {
    kind,
    accused: signer,
    epoch: header.epoch,
    viewNumber: header.viewNumber,
    signed: signed.map(one => ({ header: one.header, signature: `0x${bytesToHex(one.signature)}` })),
  }
}

export function recordOf(
  { kind, accused, epoch, viewNumber, signed, omitted }: Finding,
  found: Pick<FaultRecord, 'oracle' | 'salt' | 'foundAtMs' | 'foundAtBlock'>,
): FaultRecord {
  const id = idOf(kind, found.oracle, epoch, viewNumber)
  const fault = { id, kind, accused, epoch, viewNumber, signed, ...found, state: 'found', gas: [] } as const
  return omitted === undefined ? fault : { ...fault, omitted }
}

/** As the chain counts them: each once. */
export function idOf(kind: FaultKind, oracle: number, epoch: number, viewNumber: number): string {
  return `${kind} ${oracle} ${epoch} ${viewNumber}`
}

/**
 * A header's fault takes the whole bond, so an oracle is proved one: of whoever signs ever more, no more than that is written
 * down and paid gas for. What the chain did not take is no reason to leave the next one; and a promise that was broken, which
 * takes a part, is no shield.
 */
export function isSpokenFor(known: readonly FaultRecord[], isOf: (fault: FaultRecord) => boolean): boolean {
  return known.some(fault => isOf(fault) && fault.kind !== 'omission' && fault.outcome?.is !== 'refused')
}

/**
 * How many turns an oracle waits before it brings a proof: the others but the accused take turns, beginning with another one for
 * each epoch and view. Whoever is no oracle comes after all of them.
 */
export function turnOf(
  { accused, epoch, viewNumber }: Pick<FaultRecord, 'accused' | 'epoch' | 'viewNumber'>,
  { signers }: Committee,
  own: Address,
): number {
  const others = signers.filter(signer => signer !== accused)
  const place = others.indexOf(own)
  if (place === -1) return others.length
  return (place - ((epoch + viewNumber) % others.length) + others.length) % others.length
}

/** Gas that proofs have taken since a time. */
export function gasSince(known: readonly FaultRecord[], sinceMs: number): bigint {
  const spent = known.flatMap(({ gas }) => gas.filter(({ atMs }) => atMs > sinceMs))
  return spent.reduce((sum, { used }) => sum + used, 0n)
}

/** What the log says of one. */
export function describeFault({ kind, accused, oracle, epoch, viewNumber }: FaultRecord): Facts {
  return { kind, oracle, account: accused, epoch, view: viewNumber }
}
