import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { VOUCHER, type Voucher } from '../../protocol/words/voucher.ts'
import { VOUCHER_END } from '../../protocol/words/voucher-end.ts'
import type { IssuerFact } from '../chain-facts.ts'
import type { Evidence } from '../evidence.ts'
import type { Subject } from '../subject.ts'
import { account, deviceOf, GENESIS_MS, HOUR_MS, makeSigners, say } from '../testing/fixtures.ts'
import type { Vouchers } from './standing-voucher.ts'
import { isVouchedFor, takeVouchers, vouchedNow } from './vouchers.ts'

let installer: Signer
let stranger: Signer
let device: Signer
let subjects: ReadonlyMap<SubjectId, Subject>
let issuers: readonly IssuerFact[]
const epoch = { startMs: GENESIS_MS, endMs: GENESIS_MS + HOUR_MS }

beforeAll(() => {
  const signers = makeSigners(3)
  installer = signers[0]!
  stranger = signers[1]!
  device = signers[2]!
  subjects = new Map(signers.map((signer, index) => [signer.subject, deviceOf(signer, account(index + 1))]))
  issuers = [{ subject: installer.subject, kinds: ['tally.size', 'other.size', 'plain'] }]
})

const said = (change: Partial<Voucher> = {}): Voucher => ({
  subject: device.subject,
  kind: 'tally.size',
  value: { sizeW: 5000 },
  from: GENESIS_MS,
  until: GENESIS_MS + 24 * HOUR_MS,
  ...change,
})

function vouch(sequence: number, change: Partial<Voucher> = {}, signer = installer): Promise<Evidence> {
  const payload = VOUCHER.encode(said(change))
  return say({ signer, sequence, contentType: VOUCHER.contentType, payload })
}

function take(all: readonly Evidence[], change: Partial<Parameters<typeof takeVouchers>[0]> = {}) {
  const words = all.map(({ message, arrivedAtMs }) => ({ ...message, arrivedAtMs }))
  const taken = takeVouchers({ prior: [], words, issuers, subjects, epoch, ...change })
  const codes = taken.verdicts.flatMap(({ verdict }) =>
    verdict.accepted ? verdict.notes.map(({ code }) => code) : [],
  )
  return { ...taken, codes, vouched: vouchedOf(taken.vouchers) }
}

const vouchedOf = (vouchers: Vouchers, at = epoch) => vouchedNow(vouchers, at).get(device.subject)

describe('a voucher', () => {
  it('counts where governance lists its key for the kind, and for nothing else', async () => {
    expect(take([await vouch(0)]).vouched).toEqual({ sizeW: 5000 })
    const wrong = [
      [await vouch(0, {}, stranger), 'voucher_not_listed'],
      [await vouch(1, { kind: 'tally.colour' }), 'voucher_not_listed'],
      [await vouch(2, { kind: 'other.size' }), 'voucher_subject_unknown'],
      [await vouch(3, { subject: 'ab'.repeat(32) as SubjectId }), 'voucher_subject_unknown'],
    ] as const
    for (const [one, code] of wrong) expect(take([one])).toMatchObject({ vouchers: [], codes: [code] })
    expect(take([await vouch(4, { kind: 'plain' })]).vouched).toEqual({ sizeW: 5000 })
  })

  it('holds from then until then, and no longer than its key is listed', async () => {
    const { vouchers } = take([
      await vouch(0, { from: GENESIS_MS + 2 * HOUR_MS, until: GENESIS_MS + 3 * HOUR_MS }),
    ])
    const at = (hours: number) => ({
      startMs: GENESIS_MS + hours * HOUR_MS,
      endMs: GENESIS_MS + (hours + 1) * HOUR_MS,
    })
    expect([1, 2, 3].map(hours => vouchedOf(vouchers, at(hours)))).toEqual([
      undefined,
      { sizeW: 5000 },
      undefined,
    ])
    expect(take([], { prior: vouchers, epoch: at(3) }).vouchers).toEqual([])
    expect(take([], { prior: vouchers, issuers: [] }).vouchers).toEqual([])
  })

  it('is taken back by who gave it, and by nobody else', async () => {
    const given = await vouch(0)
    const payload = VOUCHER_END.encode({ voucher: given.message.id, reason: 'the panels are gone' })
    const end = (signer: Signer) =>
      say({ signer, sequence: 1, contentType: VOUCHER_END.contentType, payload })
    expect(take([given, await end(installer)])).toMatchObject({ vouchers: [], codes: [] })
    expect(take([given, await end(stranger)])).toMatchObject({
      vouched: { sizeW: 5000 },
      codes: ['voucher_unknown'],
    })
  })

  it('is of the place where the device stands', async () => {
    const { vouchers } = take([await vouch(0)])
    const move = (movedAtMs: number) =>
      new Map(subjects).set(device.subject, { ...subjects.get(device.subject)!, movedAtMs })
    expect(take([], { prior: vouchers, subjects: move(GENESIS_MS + HOUR_MS) }).vouchers).toEqual([])
    expect(take([], { prior: vouchers, subjects: move(GENESIS_MS - 1) }).vouchers).toEqual(vouchers)
    expect(take([], { prior: vouchers, subjects: new Map() }).vouchers).toEqual([])
  })

  it('theNewestCountsInWhateverOrderTheyCome, one for each issuer, subject and kind', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(number => vouch(number, { value: { sizeW: number } })))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(4), (some, cut) => {
        const first = take(some.slice(0, cut)).vouchers
        const { vouchers, vouched } = take(some.slice(cut), { prior: first })
        const newest = Math.max(...some.map(({ message }) => message.sequence))
        expect([vouchers.length, vouched]).toEqual([1, { sizeW: newest }])
      }),
    )
  })

  it('says whether anybody may vouch in a resource', () => {
    expect(
      ['tally', 'other', 'third'].map(name =>
        isVouchedFor(name, [{ subject: installer.subject, kinds: ['tally.x', 'other.x'] }]),
      ),
    ).toEqual([true, true, false])
    expect(isVouchedFor('third', issuers)).toBe(true)
    expect(isVouchedFor('tally', [])).toBe(false)
  })
})
