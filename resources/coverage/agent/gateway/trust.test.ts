import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../../../keys/make-signer.ts'
import { encodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { Hash, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { sealMessage } from '../../../../protocol/message.ts'
import { RECEIPT } from '../../messages/coverage-messages.ts'
import { createReceipts } from './receipts.ts'
import { createTrust } from './trust.ts'

const [one, two, by] = ['11'.repeat(32), '22'.repeat(32), '33'.repeat(32)] as [
  MessageId,
  MessageId,
  SubjectId,
]

describe('what is carried beyond what is signed for', () => {
  it('is fifty credits for a stranger, on however many routes, and a tenth of what was signed besides', () => {
    const trust = createTrust(1_000)
    expect([trust.take(one, by, 30), trust.take(two, by, 20), trust.take(two, by, 1)]).toEqual([
      true,
      true,
      false,
    ])
    trust.signed(one, 30)
    expect([trust.take(two, by, 33), trust.take(two, by, 1)]).toEqual([true, false])
  })

  it('is not used up by what a consumer says that it takes none of: others were first; but who signs for nothing is given no more', () => {
    const trust = createTrust(1_000)
    const bring = () => trust.take(one, by, 1)
    trust.signed(one, 1)
    const refused = Array.from({ length: 200 }, () => {
      const isBrought = bring()
      if (isBrought) trust.refused(one, by, 1)
      return isBrought
    })
    // Fifty, and four for each that it signed.
    expect(refused.filter(isBrought => isBrought)).toHaveLength(54)
    trust.signed(one, 11)
    expect(bring()).toBe(true)
    trust.giveBack(one, 1)
    // Who never signs is tried now and then.
    const other = createTrust(1_000)
    for (let count = 0; count < 50; count++) if (other.take(one, by, 1)) other.refused(one, by, 1)
    expect(other.take(one, by, 1)).toBe(false)
    other.know(new Map([[one, by]]))
    expect(other.take(one, by, 1)).toBe(true)
  })

  it('neverExceedsItsBoundWhateverIsSignedAndWhen', () => {
    const step = fc.record({
      route: fc.constantFrom(one, two),
      credits: fc.nat({ max: 40 }),
      signs: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), steps => {
        const trust = createTrust(200)
        const [carried, signed] = [new Map<string, number>(), new Map<string, number>()]
        for (const { route, credits, signs } of steps) {
          if (signs) {
            const all = Math.max(signed.get(route) ?? 0, (carried.get(route) ?? 0) - credits)
            signed.set(route, all)
            trust.signed(route, all)
          } else if (trust.take(route, by, credits)) carried.set(route, (carried.get(route) ?? 0) + credits)
          const sum = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((a, b) => a + b, 0)
          expect(sum(carried) - sum(signed)).toBeLessThanOrEqual(Math.min(200, 50 + sum(signed) / 10))
        }
      }),
    )
  })
})

describe('a receipt', () => {
  const [network, gateway]: [Hash, SubjectId] = [`0x${'5a'.repeat(32)}`, 'ab'.repeat(32) as SubjectId]
  const [consumer, stranger] = [createSigner('ES256'), createSigner('ES256')]
  const said = async (change: object = {}, signer = consumer, of = network) => {
    const payload = RECEIPT.encode({ route: one, gateway, credits: 7, packets: 7, at: 1, ...change })
    const message = await sealMessage({
      signer,
      network: of,
      contentType: RECEIPT.contentType,
      sequence: 1,
      timeMs: 1,
      payload,
    })
    return {
      message: Buffer.from(message).toString('base64'),
      key: Buffer.from(encodeCoseKey(signer.key)).toString('base64'),
    }
  }

  it('that the consumer signed counts, and is brought to the network until that shows it', async () => {
    const brought: Uint8Array[] = []
    let fails = true
    const receipts = createReceipts({
      gateway,
      network,
      bring: async message => {
        if (fails) throw new Error('nobody there')
        brought.push(message)
      },
    })
    expect(receipts.take(one, consumer.subject, await said())).toBe(7)
    await expect(receipts.bringAll(() => 0)).rejects.toThrow('nobody there')
    fails = false
    for (const shown of [0, 0, 7, 0]) await receipts.bringAll(() => shown)
    expect(brought).toHaveLength(1)
  })

  it('that another signed, or for another route, gateway or network, counts nothing: a consumer that only says so is not believed', async () => {
    const receipts = createReceipts({ gateway, network, bring: async () => undefined })
    const take = (receipt: Awaited<ReturnType<typeof said>>) => receipts.take(one, consumer.subject, receipt)
    expect(take(await said({}, stranger))).toBeUndefined()
    expect(take(await said({ route: two }))).toBeUndefined()
    expect(take(await said({ gateway: by }))).toBeUndefined()
    expect(take(await said({}, consumer, `0x${'01'.repeat(32)}`))).toBeUndefined()
    expect(take({ ...(await said()), key: (await said({}, stranger)).key })).toBeUndefined()
    expect(take({ message: 'AAAA', key: 'AAAA' })).toBeUndefined()
    const bent = Buffer.from((await said()).message, 'base64')
    bent[bent.length - 1]! ^= 1
    expect(take({ ...(await said()), message: bent.toString('base64') })).toBeUndefined()
  })
})
