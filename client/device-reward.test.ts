import { describe, expect, it } from 'vitest'
import { rewardOf } from './device-reward.ts'

const line = (resource: string, owner: string, amount: string) => {
  return { resource, figures: { owner, amount, pool: '100', totalWeight: '7' }, facts: {} }
}

describe('the reward of a device', () => {
  it('is one line, of its resource', () => {
    const rewards = [line('sensing', '0xa', '5'), line('energy', '0xb', '9')]
    expect(rewardOf({ rewards }, 'energy')).toEqual({
      amount: 9n,
      held: 0n,
      pool: 100n,
      totalWeight: 7n,
      owners: [{ owner: '0xb', amount: 9n }],
    })
    expect(rewardOf({ rewards }, 'storage')).toBeUndefined()
  })

  it('is of all its owners where it was sold', () => {
    const rewards = [line('energy', '0xa', '5'), line('energy', '0xb', '9')]
    expect(rewardOf({ rewards }, 'energy')).toMatchObject({
      amount: 14n,
      owners: [
        { owner: '0xa', amount: 5n },
        { owner: '0xb', amount: 9n },
      ],
    })
  })
})
