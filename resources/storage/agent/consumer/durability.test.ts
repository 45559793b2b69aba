/** The arithmetic of shares, against published tables. */
import { describe, expect, it } from 'vitest'
import { chooseScheme, describeScheme, fitTarget, lossChance, reachableLoss } from './durability.ts'

describe('the chance of losing a file', () => {
  // Binomial tails: k of n, by the chance of losing a provider.
  it.each([
    [1, 3, 0.01, 1e-6],
    [1, 3, 0.2, 8e-3],
    [4, 6, 0.05, 2.2e-3],
    [8, 12, 0.1, 4.3e-3],
    [10, 20, 0.05, 5.4e-10],
    [16, 32, 0.2, 3.3e-5],
    [29, 80, 0.2, 2.9e-18],
  ])('with %i of %i shares and p = %f is %f', (needed, shares, p, expected) => {
    const chance = lossChance({ needed, shares }, p)
    expect(Math.abs(chance / expected - 1)).toBeLessThan(0.05)
  })
  it('is certain with fewer shares than it takes', () => {
    expect(lossChance({ needed: 3, shares: 2 }, 0.01)).toBe(1)
  })
})

describe('a scheme', () => {
  it('is the cheapest that keeps the promise, and leaves providers free for repairs', () => {
    for (const providers of [5, 10, 20, 50]) {
      const wish = { p: 0.05, target: 1e-3, providers }
      const scheme = chooseScheme(wish)
      expect(lossChance(scheme, wish.p)).toBeLessThanOrEqual(wish.target)
      expect(scheme.shares).toBeLessThanOrEqual((providers * 4) / 5)
      const cheaper = { ...scheme, needed: scheme.needed + 1 }
      expect(lossChance(cheaper, wish.p)).toBeGreaterThan(wish.target)
    }
  })
  it('costs less the more providers there are', () => {
    const costs = [5, 10, 20, 50, 80].map(providers => {
      const { needed, shares } = chooseScheme({ p: 0.05, target: 1e-6, providers: providers * 2 })
      return shares / needed
    })
    expect(costs).toEqual(costs.toSorted((a, b) => b - a))
  })
  it('is said in words', () => {
    expect(describeScheme({ needed: 2, shares: 4 }, 0.05)).toBe(
      '2 of 4 shares make it whole: 2 times its size; lost with chance 4.8e-4 if each provider is lost with 5 % before repair',
    )
  })
  it('is refused where it cannot be, with what could be', () => {
    expect(() => chooseScheme({ p: 0.05, target: 1e-9, providers: 3 })).toThrow('No scheme of shares reaches')
  })
  it('is refused with the choices that would do', () => {
    const wish = { p: 0.05, target: 1e-6, providers: 5 }
    const refused = () => chooseScheme(wish)
    expect(refused).toThrow(expect.objectContaining({ code: 'scheme_impossible' }))
    try {
      refused()
    } catch (error) {
      const { choice } = (error as { readonly facts: { readonly choice: string } }).facts
      const [, loss, owners] = /"fileLoss" to (\S+) .* until (\d+) owners/.exec(choice) ?? []
      expect(() => chooseScheme({ ...wish, target: Number(loss) })).not.toThrow()
      expect(() => chooseScheme({ ...wish, providers: Number(owners) })).not.toThrow()
      expect(() => chooseScheme({ ...wish, providers: Number(owners) - 1 })).toThrow()
    }
  })
})

describe('who names no chance', () => {
  const wish = { p: 0.05, target: 1e-6, borne: 1e-3 }
  it('gets what the network can keep, whatever its size', () => {
    for (let providers = 1; providers <= 80; providers++) {
      const target = fitTarget(wish, providers)
      expect(target).toBeGreaterThanOrEqual(wish.target)
      expect(target).toBeLessThanOrEqual(wish.borne)
      const choose = () => chooseScheme({ p: wish.p, target, providers })
      if (reachableLoss({ p: wish.p, providers }) > wish.borne) expect(choose).toThrow()
      else expect(lossChance(choose(), wish.p)).toBeLessThanOrEqual(target)
    }
  })
  it('gets the wish as soon as it can be kept, and five disks at once', () => {
    expect(fitTarget(wish, 5)).toBe(1e-5)
    expect(fitTarget(wish, 7)).toBe(1e-6)
  })
  it('who names one gets it or nothing', () => {
    expect(fitTarget({ p: 0.05, target: 1e-6 }, 5)).toBe(1e-6)
  })
})
