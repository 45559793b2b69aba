import { expect, it } from 'vitest'
import { type KnownView, newerView } from './network-view.ts'

const BEFORE: KnownView = { stores: {}, asked: { 4: `0x${'5e'.repeat(32)}` }, epoch: 5 }

it('is as new as the node is, also where it has nothing to say', () => {
  expect(newerView({ epoch: 5, state: {} }, BEFORE)).toEqual({ stores: {}, asked: {}, epoch: 5 })
  expect(newerView({ epoch: 6, state: { asked: BEFORE.asked } }, BEFORE)).toEqual({ ...BEFORE, epoch: 6 })
})

it('a node that is behind, or has never heard of the provider, ends no deal', () => {
  expect(newerView({ epoch: 4, state: {} }, BEFORE)).toBeUndefined()
  expect(newerView({ epoch: -1, state: {} }, BEFORE)).toBeUndefined()
  expect(newerView(undefined, BEFORE)).toBeUndefined()
})
