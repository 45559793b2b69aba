import { expect, it } from 'vitest'
import { shareActs } from '../../chain/shares/share-acts.ts'
import { toAddress } from '../../protocol/ids.ts'
import { encodeBack, encodeSend, encodeUnback } from './share-call.ts'

const [shares, to] = [toAddress(`0x${'a1'.repeat(20)}`), toAddress(`0x${'b2'.repeat(20)}`)]

it('is what the contract’s own interface encodes', () => {
  const acts = shareActs(shares)
  expect(encodeSend(to, 50n * 10n ** 18n)).toBe(acts.transfer(to, 50n * 10n ** 18n).data)
  expect(encodeBack(7)).toBe(acts.back(7).data)
  expect(encodeUnback()).toBe(acts.unback().data)
})
