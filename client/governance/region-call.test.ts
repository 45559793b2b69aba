import fc from 'fast-check'
import { decodeFunctionData } from 'viem'
import { expect, it } from 'vitest'
import { abi } from '../../chain/artifacts/RegionalVotes.ts'
import { regionWord } from '../../protocol/chain-formats/electorate.ts'
import { encodeAsk } from './region-call.ts'

const hash = fc.bigInt(0n, 2n ** 256n - 1n).map(value => `0x${value.toString(16).padStart(64, '0')}` as const)
const address = fc
  .bigInt(0n, 2n ** 160n - 1n)
  .map(value => `0x${value.toString(16).padStart(40, '0')}` as const)
const amount = fc.bigInt(0n, 2n ** 128n - 1n)
const whole = fc.integer({ min: 0, max: 2 ** 31 })
const proof = fc.record({
  account: address,
  votes: amount.map(String),
  proof: fc.array(hash, { maxLength: 5 }),
})

it('asks what was meant, as another library reads it: header, question, both proofs', () => {
  fc.assert(
    fc.property(
      fc.record({
        epoch: whole,
        viewNumber: whole,
        factsBlock: whole,
        factsTime: whole,
        ...Object.fromEntries(
          ['parent', 'rules', 'evidenceRoot', 'bundle', 'stateRoot', 'ledgerRoot', 'extensions'].map(name => [
            name,
            hash,
          ]),
        ),
        ...Object.fromEntries(
          ['tokenEarned', 'tokenBurned', 'tokenHeld'].map(name => [name, amount.map(String)]),
        ),
        assets: fc.array(
          fc.record({
            asset: address,
            earned: amount.map(String),
            spent: amount.map(String),
            locked: amount.map(String),
          }),
          { maxLength: 3 },
        ),
      }),
      fc.tuple(proof, proof, amount, address, fc.string({ unit: 'binary', maxLength: 80 })),
      (header, [proposer, all, paid, payee, text]) => {
        const question = { region: 'alfama', asset: payee, payee, amount: paid, text }
        const data = encodeAsk(question, { header, proposer, all } as unknown as Parameters<
          typeof encodeAsk
        >[1])
        const { functionName, args } = decodeFunctionData({ abi, data })
        expect(functionName).toBe('propose')
        expect(lowered(args)).toEqual(
          lowered([header, { ...question, region: regionWord('alfama') }, proposer, all]),
        )
      },
    ),
    { numRuns: 15 },
  )
})

/** Numbers as digits, addresses in lower case. */
function lowered(value: unknown): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.startsWith('0x') ? value.toLowerCase() : value
  if (Array.isArray(value)) return value.map(lowered)
  return Object.fromEntries(Object.entries(value as object).map(([key, its]) => [key, lowered(its)]))
}
