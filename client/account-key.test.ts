import fc from 'fast-check'
import { privateKeyToAddress } from 'viem/accounts'
import { expect, it } from 'vitest'
import { accountFrom } from './account-key.ts'

const secrets = fc.uint8Array({ minLength: 32, maxLength: 64 })

it('theAddressIsThatOfTheKey', () => {
  fc.assert(
    fc.property(secrets, secret => {
      const { address, privateKey } = accountFrom(secret)
      expect(privateKey).toMatch(/^0x[0-9a-f]{64}$/)
      expect(address).toBe(privateKeyToAddress(privateKey).toLowerCase())
      expect(accountFrom(secret)).toEqual({ address, privateKey })
    }),
    { numRuns: 25 },
  )
})

it('refuses what anybody could guess', () => {
  expect(() => accountFrom(new Uint8Array(16))).toThrow('32 bytes')
})
