/** What a gateway carries for whom, where answers are lost: a consumer that signs, and one that does not. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { Hash, MessageId } from '../../../../protocol/ids.ts'
import { sealMessage } from '../../../../protocol/message.ts'
import { CARRIED } from '../../messages/coverage-messages.ts'
import type { CoverageView } from '../../messages/view.ts'
import { createReceiptBook } from '../consumer/receipt-book.ts'
import { createSigning } from '../consumer/receipt-signing.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { openBacklog } from '../outage/backlog.ts'
import { createCarrier, type Handing } from './carrier.ts'
import { createReceipts } from './receipts.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-carrier-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let street = 0
const NETWORK: Hash = `0x${'5a'.repeat(32)}`
const NOW_MS = Date.UTC(2026, 0, 2)
const ROUTE = '77'.repeat(32) as MessageId
const [consumer, gateway] = [createSigner('ES256'), createSigner('ES256')] as const
const VIEW = {
  routes: {
    [ROUTE]: {
      consumer: consumer.subject,
      addrs: [[0x26011000, 0x26011fff]],
      joins: [],
      copies: 1,
      within: 3_600_000,
      price: '10',
      endpoint: 'http://consumer.example/uplink',
      sinceMs: 0,
      untilMs: NOW_MS + 1e9,
      left: '1000000',
    },
  },
  carried: [],
  joinCredits: 1,
} as unknown as CoverageView

const received = (counter: number) => {
  const frame = Buffer.from(`40da1b012600${counter.toString(16).padStart(4, '0')}01aabbccddeeff`, 'hex')
  const levels = { tmst: 1, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7 }
  const row = { ...levels, size: frame.length, data: frame.toString('base64') }
  return readPush(JSON.stringify({ rxpk: [row] }))!.received[0]!
}

/** A consumer as it is, and a gateway to which some of its answers do not come. */
function openStreet({
  isLost,
  signs,
}: {
  /** Whether an answer is lost, one with a receipt or another. */
  readonly isLost: (withReceipt: boolean) => boolean
  readonly signs: () => boolean
}) {
  const usual = { addrs: [[0x26011000, 0x26011fff]] as const, joins: [], joinCredits: 1, copies: 1 }
  const book = createReceiptBook({ ...usual, counts: new Map() })
  let sequence = 0
  const context = {
    key: consumer.key,
    nowMs: () => NOW_MS,
    warn: () => undefined,
    say: async (contentType: string, payload: Uint8Array) => {
      const sealed = { signer: consumer, network: NETWORK, contentType, timeMs: NOW_MS, payload }
      return signs() ? sealMessage({ ...sealed, sequence: ++sequence }) : undefined
    },
  } as unknown as ServiceContext
  const signing = createSigning({ book, route: ROUTE, keep: async () => undefined }, context)
  const receipts = createReceipts({
    gateway: gateway.subject,
    network: NETWORK,
    bring: async () => undefined,
  })
  let asked = 0
  const answer = async (wantsReceipt: boolean) => {
    const receipt = wantsReceipt ? await signing.forAsking(gateway.subject) : undefined
    if (isLost(receipt !== undefined))
      throw Object.assign(new Error('the answer is lost'), { code: 'ECONNRESET' })
    return receipt && receipts.take(ROUTE, consumer.subject, receipt)
  }
  const backlog = openBacklog(join(folder, `${street++}.sqlite`), 1_000)
  const carrier = createCarrier({
    backlog,
    trust: 20_000,
    nowMs: () => NOW_MS,
    warn: () => undefined,
    async hand({ received: { frame }, wantsReceipt }: Handing) {
      const { taken } = book.take(gateway.subject, frame, NOW_MS)
      return { signed: await answer(wantsReceipt), isRefused: taken !== 'counted' }
    },
    askReceipt() {
      asked++
      return answer(true)
    },
  })
  carrier.know(VIEW)
  let reported = 0
  const close = async () => {
    await carrier.close()
    backlog.close()
  }
  const report = () => {
    for (const { payload, done } of carrier.reports()) {
      reported += CARRIED.decode(payload).packets.length
      done()
    }
    return reported
  }
  return { carrier, backlog, report, close, asked: () => asked }
}

describe('what is carried', () => {
  it('isAllThatWasHeardForWhoSignsWhicheverAnswersAreLost', async () => {
    const few = { maxLength: 30, size: 'max' } as const
    const all = fc.record({
      receipts: fc.array(fc.boolean(), few),
      others: fc.array(fc.boolean(), few),
      together: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
    })
    await fc.assert(
      fc.asyncProperty(all, async ({ receipts, others, together }) => {
        const [left, leftOthers] = [receipts.slice(), others.slice()]
        const { carrier, report, backlog, close } = openStreet({
          isLost: withReceipt => (withReceipt ? left : leftOthers).shift() === true,
          signs: () => true,
        })
        for (let first = 1; first <= 120; first += together) {
          const heard = Array.from({ length: Math.min(together, 121 - first) }, (_, more) =>
            received(first + more),
          )
          await Promise.all(heard.map(one => carrier.hear('aabbccddeeff0011', one)))
          await carrier.sweep()
        }
        // Each sweep comes as far as the next answer that is lost.
        for (let more = 0; more <= receipts.length + others.length; more++) await carrier.sweep()
        expect([report(), backlog.counts().kept, carrier.figures.untrusted]).toEqual([120, 0, 0])
        await close()
      }),
      { numRuns: 12 },
    )
  })

  it('is what a stranger is trusted with for who does not sign, however often it is asked: once a look', async () => {
    const { carrier, report, backlog, close, asked } = openStreet({ isLost: () => false, signs: () => false })
    for (let look = 0; look < 4; look++) {
      const heard = Array.from({ length: 30 }, (_, at) => received(look * 30 + at))
      await Promise.all(heard.map(one => carrier.hear('aabbccddeeff0011', one)))
      await carrier.sweep()
    }
    expect([report(), asked(), backlog.counts().kept]).toEqual([50, 3, 0])
    await close()
  })

  it('is all again for who could not sign for a while: it is asked for a receipt alone', async () => {
    let signs = false
    const { carrier, report, close } = openStreet({ isLost: () => false, signs: () => signs })
    const hear = async (from: number, to: number) => {
      for (let at = from; at <= to; at++) await carrier.hear('aabbccddeeff0011', received(at))
    }
    await hear(1, 60)
    expect(report()).toBe(50)
    signs = true
    await carrier.sweep()
    await hear(61, 100)
    expect(report()).toBe(90)
    await close()
  })
})

describe('a request to join', () => {
  const frame = Buffer.from('00080706050403020111121314151617180102aabbccdd', 'hex')
  const row = {
    tmst: 1,
    freq: 868.1,
    stat: 1,
    modu: 'LORA',
    datr: 'SF7BW125',
    rssi: -60,
    lsnr: 7,
    size: 23,
    data: frame.toString('base64'),
  }
  const asks = readPush(JSON.stringify({ rxpk: [row] }))!.received[0]!
  const joins = {
    ...VIEW,
    routes: { [ROUTE]: { ...VIEW.routes[ROUTE], joins: [['0'.repeat(16), 'f'.repeat(16)]] } },
  } as unknown as CoverageView
  const cut = Object.assign(new Error('cut'), { code: 'ECONNREFUSED' })

  function open(times: number) {
    let [tries, now] = [0, NOW_MS]
    const carrier = createCarrier({
      trust: 100,
      nowMs: () => (now += 400),
      warn: () => undefined,
      backlog: openBacklog(join(folder, `${street++}.sqlite`), 10),
      hand: async () => (++tries <= times ? Promise.reject(cut) : undefined),
    })
    carrier.know(joins)
    return { carrier, tried: () => tries }
  }

  it('is tried again while the device listens, once handed over it is carried once, and it is never kept', async () => {
    const there = open(2)
    await there.carrier.hear('0102030405060708', asks)
    expect([there.tried(), there.carrier.figures.carried, there.carrier.figures.kept]).toEqual([3, 1, 0])
    const gone = open(1_000)
    await gone.carrier.hear('0102030405060708', asks)
    expect(gone.tried()).toBeGreaterThan(3)
    expect(gone.tried()).toBeLessThanOrEqual(20)
    expect([gone.carrier.figures.carried, gone.carrier.figures.kept]).toEqual([0, 0])
    // What is given up costs no trust.
    await gone.carrier.hear('0102030405060708', received(1))
    expect(gone.carrier.figures.untrusted).toBe(0)
  })
})
