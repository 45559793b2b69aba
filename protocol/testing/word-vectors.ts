/** Golden vectors of the words that all resources share: what is hashed and signed of them, and the bytes of each. */
import { toMessageId, toSubjectId } from '../ids.ts'
import { ALLOWANCE, type AllowanceTerms, allowanceDigest, allowanceStructHash } from '../words/allowance.ts'
import { COMMITMENT, type CommitmentParts, commitmentHash } from '../words/commitment.ts'
import { DELIVERY } from '../words/delivery.ts'
import { ESCROW_DISPUTE } from '../words/escrow-dispute.ts'
import { ESCROW_LOCK } from '../words/escrow-lock.ts'
import { ESCROW_REFUND } from '../words/escrow-refund.ts'
import { ESCROW_RELEASE } from '../words/escrow-release.ts'
import { OPENING } from '../words/opening.ts'
import { VOUCHER } from '../words/voucher.ts'
import { VOUCHER_END } from '../words/voucher-end.ts'
import {
  addressOf,
  amountOf,
  bytesOf,
  hashOf,
  hex,
  NETWORK,
  PLACE,
  PLACE_FIELDS,
  UINT128_MAX,
} from './sample-values.ts'

const MOST_TIME = 2 ** 48 - 1
const subjectOf = (label: string) => toSubjectId(hashOf(label).slice(2))
const messageOf = (label: string) => toMessageId(hashOf(label).slice(2))

export function sampleAllowances(): readonly AllowanceTerms[] {
  const at = (index: number): AllowanceTerms => ({
    account: addressOf(`account ${index}`),
    subject: subjectOf(`subject ${index}`),
    asset: addressOf('payment'),
    amount: amountOf(`amount ${index}`, 60n),
    period: 86_400 * (index + 1),
    total: amountOf(`total ${index}`, 70n),
    until: 1_800_000_000 + index,
    nonce: index,
  })
  const least = { amount: 0n, period: 60, total: 0n, until: 0, nonce: 0 }
  const most = { amount: UINT128_MAX, period: 2 ** 32 - 1, total: UINT128_MAX, until: MOST_TIME }
  return [at(0), at(1), { ...at(2), ...least }, { ...at(3), ...most, nonce: Number.MAX_SAFE_INTEGER }]
}

export function allowanceVectors() {
  const all = sampleAllowances()
  const column = (name: keyof AllowanceTerms) => all.map(terms => String(terms[name]))
  return {
    count: all.length,
    ...PLACE_FIELDS,
    account: column('account'),
    subject: all.map(({ subject }) => `0x${subject}`),
    asset: column('asset'),
    amount: column('amount'),
    period: column('period'),
    total: column('total'),
    until: column('until'),
    nonce: column('nonce'),
    structHash: all.map(allowanceStructHash),
    digest: all.map(terms => allowanceDigest(terms, PLACE)),
  }
}

export function sampleCommitments(): readonly CommitmentParts[] {
  return [0, 1_800_000_000_000, MOST_TIME].map((slot, index) => ({
    networkId: NETWORK,
    subject: subjectOf(`subject ${index}`),
    slot,
    salt: hashOf(`salt ${index}`),
    payload: index === 0 ? new Uint8Array(0) : bytesOf(`payload ${index}`),
  }))
}

export function commitmentVectors() {
  const all = sampleCommitments()
  return {
    count: all.length,
    ...PLACE_FIELDS,
    subject: all.map(({ subject }) => `0x${subject}`),
    slot: all.map(({ slot }) => String(slot)),
    salt: all.map(({ salt }) => salt),
    payload: all.map(({ payload }) => hex(payload)),
    hash: all.map(commitmentHash),
  }
}

/** One of each word, in the order of docs/protocol.md. */
export function wordVectors() {
  const [slot, subject, lock] = [1_800_000_000_000, subjectOf('subject'), messageOf('lock')]
  const [from, until] = [slot, slot + 86_400_000]
  const amount = 10n ** 18n
  const signature = `${hashOf('r')}${hashOf('s').slice(2)}1b` as const
  const words: readonly (readonly [string, Uint8Array])[] = [
    [COMMITMENT.contentType, COMMITMENT.encode({ slot, hash: hashOf('commitment') })],
    [OPENING.contentType, OPENING.encode({ slot, salt: hashOf('salt'), message: messageOf('opened') })],
    [
      VOUCHER.contentType,
      VOUCHER.encode({
        subject,
        kind: 'energy.pv',
        value: { pvW: 5000, by: 'a grid operator' },
        from,
        until,
      }),
    ],
    [
      VOUCHER_END.contentType,
      VOUCHER_END.encode({ voucher: messageOf('voucher'), reason: 'panels removed' }),
    ],
    [ALLOWANCE.contentType, ALLOWANCE.encode({ ...sampleAllowances()[0]!, signature })],
    [
      DELIVERY.contentType,
      DELIVERY.encode({ provider: subject, stream: '07'.repeat(16), unit: 'byte', amount, at: slot }),
    ],
    [
      ESCROW_LOCK.contentType,
      ESCROW_LOCK.encode({
        payee: subject,
        asset: addressOf('payment'),
        amount,
        until,
        silence: 'refund',
        terms: hashOf('terms'),
      }),
    ],
    [ESCROW_RELEASE.contentType, ESCROW_RELEASE.encode({ lock, amount })],
    [ESCROW_REFUND.contentType, ESCROW_REFUND.encode({ lock, amount })],
    [ESCROW_DISPUTE.contentType, ESCROW_DISPUTE.encode({ lock, reason: hashOf('reason') })],
  ]
  return {
    count: words.length,
    contentType: words.map(([contentType]) => contentType),
    payload: words.map(([, payload]) => hex(payload)),
  }
}
