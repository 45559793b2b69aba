import { toFunctionSelector } from 'viem'
import { describe, expect, it } from 'vitest'
import { encodeView, readMirrorThere } from './mirror-view.ts'

const [MIRROR, ASSET, ACCOUNT] = ['11', '22', '33'].map(pair => `0x${pair.repeat(20)}`) as [
  string,
  string,
  string,
]
const word = (value: bigint) => `0x${value.toString(16).padStart(64, '0')}`

describe('questions to a mirror', () => {
  it('are what any other library encodes', () => {
    expect(encodeView('newestRoot()')).toBe(toFunctionSelector('newestRoot()'))
    expect(encodeView('claimedOf(address)', ACCOUNT)).toBe(
      `${toFunctionSelector('claimedOf(address)')}${'0'.repeat(24)}${ACCOUNT.slice(2)}`,
    )
  })

  it('are read word by word; before the first epoch that pays there is none', async () => {
    const answers: Readonly<Record<string, string>> = {
      [encodeView('asset()')]: word(BigInt(ASSET)),
      [encodeView('networkId()')]: word(7n),
      [encodeView('newestRoot()')]: word(0n),
      [encodeView('activeEpochs()')]: word(0n),
      [encodeView('staleAt()')]: word(1_500n),
      [encodeView('pausedUntil()')]: word(0n),
      [encodeView('totalClaimed()')]: word(3n),
      [encodeView('breakerAvailable()')]: word(4n),
      [encodeView('claimedOf(address)', ACCOUNT)]: word(2n),
      [encodeView('balanceOf(address)', MIRROR)]: word(9n),
    }
    const there = await readMirrorThere(async (_to, data) => answers[data] ?? '0x', {
      mirror: MIRROR,
      account: ACCOUNT,
    })
    expect(there).toMatchObject({
      epoch: -1,
      pool: 9n,
      paid: 3n,
      breaker: 4n,
      claimed: 2n,
      staleAtMs: 1_500_000,
    })
  })

  it('say where no such contract is', async () => {
    await expect(readMirrorThere(async () => '0x', { mirror: MIRROR, account: ACCOUNT })).rejects.toThrow(
      'no answer',
    )
  })
})
