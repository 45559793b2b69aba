import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAddress, toSubjectId } from './ids.ts'
import { invitationLink, openOffer, readInvitation, sealOffer } from './pairing.ts'

const invitation = {
  device: toSubjectId('ab'.repeat(32)),
  secret: Uint8Array.from({ length: 16 }, (_, at) => at),
  model: 'energy/meter',
  name: 'home 18 & shed',
}
const offer = { owner: toAddress(`0x${'12'.repeat(20)}`), cell: '872a1008dffffff' }
const nonce = new Uint8Array(12).fill(7)

describe('an invitation', () => {
  it('is a link that says the same again', () => {
    const link = invitationLink('http://127.0.0.1:8420', invitation)
    expect(readInvitation(new URL(link).hash)).toEqual(invitation)
    expect(new URL(link).search).toBe('')
  })

  it.each(['', '#device=ab', `#device=${'ab'.repeat(32)}&secret=12&model=a/b`])('%j is none', fragment => {
    expect(() => readInvitation(fragment)).toThrow('names device, secret')
  })
})

describe('an offer', () => {
  it('is opened by whoever has the secret', async () => {
    expect(await openOffer(invitation, await sealOffer(invitation, offer, nonce))).toEqual(offer)
    const nowhere = { ...offer, cell: '' }
    expect(await openOffer(invitation, await sealOffer(invitation, nowhere, nonce))).toEqual(nowhere)
  })

  it('noByteOfItCanBeChanged', async () => {
    const sealed = await sealOffer(invitation, offer, nonce)
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = sealed.slice()
        changed[at]! ^= flip
        await expect(openOffer(invitation, changed)).rejects.toMatchObject({ code: 'note_forged' })
      }),
    )
  })

  it('is for one device, and from one link', async () => {
    const sealed = await sealOffer(invitation, offer, nonce)
    const other = { ...invitation, device: toSubjectId('cd'.repeat(32)) }
    await expect(openOffer(other, sealed)).rejects.toMatchObject({ code: 'note_forged' })
    const stranger = { ...invitation, secret: new Uint8Array(16) }
    await expect(openOffer(stranger, sealed)).rejects.toMatchObject({ code: 'note_forged' })
    await expect(openOffer(invitation, new Uint8Array(3))).rejects.toMatchObject({ code: 'note_forged' })
  })
})
