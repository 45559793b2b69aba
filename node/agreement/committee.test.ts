/** Everybody is told of every segment once, and nobody has to tell of one more often than four times. */
import { describe, expect, it } from 'vitest'
import { toAddress } from '../../protocol/ids.ts'
import { BELOW, passesOn } from './committee.ts'

const oracles = (count: number) =>
  Array.from({ length: count }, (_, index) => toAddress(`0x${(index + 1).toString(16).padStart(40, '0')}`))

describe('the way of a segment', () => {
  it.each([8, 13, 31, 100])('reaches each of %i oracles, from exactly one other, in few steps', count => {
    const signers = oracles(count)
    for (const signer of signers.filter((_, at) => at % 9 === 0)) {
      const stepsTo = new Map([[signer, 0]])
      for (const [holder, steps] of stepsTo) {
        const told = signers.filter(asker => passesOn({ signers, signer, holder, asker }))
        expect(told.length).toBeLessThanOrEqual(BELOW)
        for (const asker of told) {
          expect(stepsTo.has(asker)).toBe(false)
          stepsTo.set(asker, steps + 1)
        }
      }
      expect(stepsTo.size).toBe(count)
      expect(Math.max(...stepsTo.values())).toBeLessThanOrEqual(4)
    }
  })

  it('burdens all alike where each took in as much', () => {
    const signers = oracles(31)
    const toldBy = (holder: (typeof signers)[0]) =>
      signers.flatMap(signer => signers.filter(asker => passesOn({ signers, signer, holder, asker }))).length
    expect(new Set(signers.map(toldBy))).toEqual(new Set([30]))
  })

  it('is straight from its signer up to seven oracles, and to and from whoever is none', () => {
    const signers = oracles(7)
    const [own, other] = [signers[0]!, signers[5]!]
    const stranger = toAddress(`0x${'ee'.repeat(20)}`)
    for (const asker of [...signers.slice(1), stranger, undefined]) {
      expect(passesOn({ signers, signer: own, holder: own, asker })).toBe(true)
      expect(passesOn({ signers, signer: own, holder: other, asker })).toBe(false)
    }
    const many = oracles(31)
    expect(passesOn({ signers: many, signer: own, holder: own, asker: stranger })).toBe(true)
    expect(passesOn({ signers: many, signer: stranger, holder: own, asker: other })).toBe(false)
    expect(passesOn({ signers: many, signer: stranger, holder: stranger, asker: other })).toBe(true)
  })
})
