/** Vouchers that stand, commitments that are open and rewards that wait, as part of the canonical state. */
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { type Hash, type MessageId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { asAmount, asArray, asInteger, asMap, asText, asTuple } from '../decode.ts'
import type { HeldReward } from '../money/held-reward.ts'
import type { Commitments, StandingCommitment } from './standing-commitment.ts'
import type { StandingVoucher, Vouchers } from './standing-voucher.ts'

export function encodeVouchers(vouchers: Vouchers): readonly CborValue[] {
  return vouchers.map(({ id, issuer, subject, kind, value, from, until, atMs }) => [
    ...[id, issuer, subject, kind],
    { ...value },
    ...[from, until, atMs],
  ])
}

/** @throws {TypeError} naming the path of whatever is not a voucher. */
export function decodeVouchers(value: CborValue): Vouchers {
  return asArray(value, 'state.vouchers').map((item, index): StandingVoucher => {
    const path = `state.vouchers[${index}]`
    const [id, issuer, subject, kind, facts, from, until, atMs] = asTuple(item, 8, path)
    return {
      id: asText(id, path) as MessageId,
      issuer: toSubjectId(asText(issuer, path)),
      subject: toSubjectId(asText(subject, path)),
      kind: asText(kind, path),
      value: Object.fromEntries(
        [...asMap(facts, path)].map(([name, part]) => [
          asText(name, path),
          typeof part === 'string' ? part : asInteger(part, path),
        ]),
      ),
      from: asInteger(from, path),
      until: asInteger(until, path),
      atMs: asInteger(atMs, path),
    }
  })
}

export function encodeHeld(held: readonly HeldReward[]): readonly CborValue[] {
  return held.map(({ subject, owner, code, sinceMs, amount }) => [
    ...[subject, owner, code, sinceMs],
    amount.toString(),
  ])
}

/** @throws {TypeError} naming the path of whatever is not a reward that waits. */
export function decodeHeld(value: CborValue): readonly HeldReward[] {
  return asArray(value, 'state.held').map((item, index): HeldReward => {
    const path = `state.held[${index}]`
    const [subject, owner, code, sinceMs, amount] = asTuple(item, 5, path)
    return {
      subject: toSubjectId(asText(subject, path)),
      owner: toAddress(asText(owner, path)),
      code: asText(code, path),
      sinceMs: asInteger(sinceMs, path),
      amount: asAmount(amount, path),
    }
  })
}

export function encodeCommitments(commitments: Commitments): readonly CborValue[] {
  return commitments.map(({ subject, slot, hash, id, atMs, opening }) => [
    ...[subject, slot, hash, id, atMs],
    ...(opening === undefined ? [] : [opening.salt, opening.message]),
  ])
}

/** @throws {TypeError} naming the path of whatever is not a commitment. */
export function decodeCommitments(value: CborValue): Commitments {
  return asArray(value, 'state.commitments').map((item, index): StandingCommitment => {
    const path = `state.commitments[${index}]`
    const [subject, slot, hash, id, atMs, salt, message] = asArray(item, path)
    const commitment = {
      subject: toSubjectId(asText(subject!, path)),
      slot: asInteger(slot!, path),
      hash: asText(hash!, path) as Hash,
      id: asText(id!, path) as MessageId,
      atMs: asInteger(atMs!, path),
    }
    if (salt === undefined) return commitment
    const opening = { salt: asText(salt, path) as Hash, message: asText(message!, path) as MessageId }
    return { ...commitment, opening }
  })
}
