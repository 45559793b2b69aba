import fc from 'fast-check'
import { decodeFunctionData, erc20Abi, keccak256, pad, stringToHex, toHex } from 'viem'
import { expect, it } from 'vitest'
import { abi as directoryAbi } from '../../chain/artifacts/Directory.ts'
import { abi } from '../../chain/artifacts/HolderGovernor.ts'
import { abi as mirrorAbi } from '../../chain/artifacts/Mirror.ts'
import { abi as sitingAbi } from '../../chain/artifacts/Siting.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { holderActs } from '../../chain/governance/holders/holder-acts.ts'
import { writeProposalText } from '../../chain/governance/holders/proposal-text.ts'
import { describeRules, rulesHash } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { textHashOf } from '../../protocol/chain-formats/votes.ts'
import { toAddress } from '../../protocol/ids.ts'
import {
  announceRules,
  encodeExecute,
  encodePropose,
  encodeQueue,
  nameInDirectory,
  payFromTreasury,
} from './proposal-call.ts'
import { encodeApprove, encodeFund, encodePledge } from './siting-call.ts'

const [to, other] = [toAddress(`0x${'a1'.repeat(20)}`), toAddress(`0x${'b2'.repeat(20)}`)]
const bytes = fc.uint8Array({ maxLength: 100 }).map(data => toHex(data))

it('proposes, queues and does what was meant, as the terminal does, byte for byte', () => {
  const acts = holderActs({ governor: to, voteLock: to })
  fc.assert(
    fc.property(
      fc.array(bytes, { maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 90 }),
      (all, said) => {
        const words = `Pay. ${said}`.trim()
        const calls = all.map(data => ({ to: other, data, value: 0n }))
        const text = writeProposalText({ words }, to)
        expect(encodePropose(calls, words, to)).toBe(acts.propose(calls, text).data)
        const shown = {
          calls: all.map(data => ({ to: other, says: '', data, value: '0' })),
          textHash: textHashOf(text),
        }
        expect(textHashOf(text)).toBe(keccak256(toHex(text)))
        expect(encodeQueue(shown)).toBe(acts.queue({ calls: calls as never, text }).data)
        expect(encodeExecute(shown)).toBe(acts.execute({ calls: calls as never, text }).data)
      },
    ),
  )
  expect(decodeFunctionData({ abi, data: encodePropose([], 'Nothing', to) }).functionName).toBe('propose')
})

it('proposes rules as the terminal does, byte for byte: what is announced, and the text that brings them', () => {
  const { rules } = testNetwork()
  const drafted = announceRules({ settlement: to, rules: rulesHash(rules), epoch: 120 })
  const act = governedActs({ settlement: to } as never).announceRules(rulesHash(rules), 120)
  expect(drafted).toEqual({ to: act.to, data: act.data })
  const text = writeProposalText({ words: 'More for repairs', rules }, other)
  const typed = holderActs({ governor: to, voteLock: to }).propose([act], text)
  expect(encodePropose([drafted], 'More for repairs', other, describeRules(rules))).toBe(typed.data)
})

it('drafts what governance can do, and moves money as another library reads it', () => {
  const paid = payFromTreasury({ asset: to, to: other, amount: 7n })
  const call = decodeFunctionData({ abi: erc20Abi, data: paid.data as `0x${string}` })
  expect([paid.to, call.functionName, String(call.args)]).toEqual([to, 'transfer', `${call.args?.[0]},7`])
  const named = nameInDirectory({ directory: to, name: 'siting', address: other }).data as `0x${string}`
  expect(decodeFunctionData({ abi: directoryAbi, data: named }).args?.[0]).toBe(
    pad(stringToHex('siting'), { size: 32, dir: 'right' }),
  )
  const read = (data: `0x${string}`, abi: readonly unknown[]) =>
    decodeFunctionData({ abi: abi as typeof sitingAbi, data })
  expect(read(encodePledge(3, 1, 50n), sitingAbi)).toMatchObject({
    functionName: 'pledge',
    args: [2n, 1n, 50n],
  })
  expect(read(encodeFund(9n), mirrorAbi)).toMatchObject({ functionName: 'fund', args: [9n] })
  expect(decodeFunctionData({ abi: erc20Abi, data: encodeApprove(other, 5n) }).functionName).toBe('approve')
})
