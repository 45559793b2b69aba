/** Of each word: whatever it can say, edges often; and what its fields must not be. */
import fc from 'fast-check'
import { type Address, type Hash, type MessageId, type SubjectId, toAddress } from '../../ids.ts'
import { toHex } from '../../testing/hex.ts'
import { ALLOWANCE, type Allowance } from '../allowance.ts'
import { COMMITMENT, type Commitment } from '../commitment.ts'
import type { Word } from '../define-word.ts'
import { DELIVERY, type Delivery } from '../delivery.ts'
import { ESCROW_DISPUTE, type EscrowDispute } from '../escrow-dispute.ts'
import { ESCROW_LOCK, type EscrowLock } from '../escrow-lock.ts'
import { ESCROW_REFUND, type EscrowRefund } from '../escrow-refund.ts'
import { ESCROW_RELEASE, type EscrowRelease } from '../escrow-release.ts'
import { OPENING, type Opening } from '../opening.ts'
import { VOUCHER, type Voucher } from '../voucher.ts'
import { VOUCHER_END, type VoucherEnd } from '../voucher-end.ts'

/** A word, and all that it can say. */
export interface SaidWord {
  readonly word: Word<object>
  readonly said: fc.Arbitrary<object>
}

const hex = (least: number, most = least) => fc.uint8Array({ minLength: least, maxLength: most }).map(toHex)
const hash = hex(32).map((digits): Hash => `0x${digits}`)
const address: fc.Arbitrary<Address> = hex(20).map(digits => toAddress(`0x${digits}`))
const subject = hex(32).map(digits => digits as SubjectId)
const message = hex(32).map(digits => digits as MessageId)
const amount = edges(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), 0n, 2n ** 53n, 2n ** 128n - 1n)
const time = edges(fc.integer({ min: 0, max: 2 ** 48 - 1 }), 0, 2 ** 48 - 1)
const text = (least: number, most: number) =>
  fc
    .string({ unit: 'binary', minLength: least, maxLength: most })
    .filter(made => made.isWellFormed() && [...made].length >= least && [...made].length <= most)
const matching = (form: RegExp) => fc.stringMatching(form)
const value = fc.dictionary(text(1, 31), fc.oneof(text(0, 200), fc.maxSafeInteger()), {
  minKeys: 1,
  maxKeys: 16,
})

export const SAID: readonly SaidWord[] = [
  given(COMMITMENT, fc.record<Commitment>({ slot: time, hash })),
  given(OPENING, fc.record<Opening>({ slot: time, salt: hash, message })),
  given(
    VOUCHER,
    fc.record<Voucher>({ subject, kind: matching(/^[a-z0-9.-]{1,31}$/), value, from: time, until: time }),
  ),
  given(VOUCHER_END, fc.record<VoucherEnd>({ voucher: message, reason: text(0, 200) })),
  given(
    ALLOWANCE,
    fc.record<Allowance>({
      account: address,
      subject,
      asset: address,
      amount,
      total: amount,
      until: time,
      period: edges(fc.integer({ min: 60, max: 2 ** 32 - 1 }), 60, 2 ** 32 - 1),
      nonce: edges(fc.maxSafeNat(), 0, Number.MAX_SAFE_INTEGER),
      signature: fc.oneof(hex(65), hex(1, 1024)).map((digits): `0x${string}` => `0x${digits}`),
    }),
  ),
  given(
    DELIVERY,
    fc.record<Delivery>({
      provider: subject,
      stream: hex(16),
      unit: matching(/^[a-z0-9]{1,15}$/),
      amount,
      at: time,
    }),
  ),
  given(
    ESCROW_LOCK,
    fc.record<EscrowLock>({
      payee: subject,
      asset: address,
      amount,
      until: time,
      terms: hash,
      silence: fc.constantFrom('release', 'refund', 'split'),
    }),
  ),
  given(ESCROW_RELEASE, fc.record<EscrowRelease>({ lock: message, amount })),
  given(ESCROW_REFUND, fc.record<EscrowRefund>({ lock: message, amount })),
  given(ESCROW_DISPUTE, fc.record<EscrowDispute>({ lock: message, reason: hash })),
]

function given<Said extends object>(word: Word<Said>, said: fc.Arbitrary<Said>): SaidWord {
  return { word: word as Word<object>, said }
}

function edges<Value>(usual: fc.Arbitrary<Value>, ...odd: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(usual, fc.constantFrom(...odd))
}
