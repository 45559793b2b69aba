import { describe, expect, it } from 'vitest'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { openOffer, sealOffer } from '../../../protocol/pairing.ts'
import { openPrices, sealPrices } from './prices.ts'

const paired = { device: toSubjectId('ab'.repeat(32)), secret: new Uint8Array(16).fill(3) }
const offer = { owner: toAddress(`0x${'12'.repeat(20)}`), cell: '872a1008dffffff' }
const nonce = new Uint8Array(12).fill(7)

describe('prices', () => {
  it('are told to the device, whole or in part', async () => {
    for (const prices of [{ buy: 200_000, sell: 80_000 }, { sell: 0 }, { buy: 1 }, {}]) {
      const note = { givenAtMs: 7, ...prices }
      expect(await openPrices(paired, await sealPrices(paired, note, nonce))).toEqual(note)
    }
  })

  it('are no offer, and an offer is no price', async () => {
    const [sealed, priced] = [
      await sealOffer(paired, offer, nonce),
      await sealPrices(paired, { givenAtMs: 1, buy: 1 }, nonce),
    ]
    await expect(openPrices(paired, sealed)).rejects.toMatchObject({ code: 'note_malformed' })
    await expect(openOffer(paired, priced)).rejects.toMatchObject({ code: 'note_malformed' })
    const half = await sealPrices(paired, { givenAtMs: 1, buy: 0.5 }, nonce)
    await expect(openPrices(paired, half)).rejects.toThrow()
  })
})
