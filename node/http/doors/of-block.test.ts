/** A flood of questions costs the chain as much as one of them. */
import { expect, it } from 'vitest'
import { onceABlock, onceABlockEach } from './of-block.ts'

function chain() {
  const state = { hash: '0x01', reads: 0, fails: false }
  const getHead = async () => ({ hash: state.hash as `0x${string}` })
  const read = async (key = '') => {
    state.reads++
    if (state.fails) throw new Error('down')
    return `${key}${state.hash}`
  }
  return { state, getHead, read }
}

it('is asked once a block, however many ask at once and after one another', async () => {
  const { state, getHead, read } = chain()
  const ask = onceABlock(getHead, read)
  const answers = await Promise.all(Array.from({ length: 1_000 }, ask))
  expect(new Set(answers)).toEqual(new Set(['0x01']))
  await ask()
  expect(state.reads).toBe(1)
  state.hash = '0x02'
  expect(await ask()).toBe('0x02')
  expect(state.reads).toBe(2)
})

it('what failed is asked again, and is nobody else’s answer', async () => {
  const { state, getHead, read } = chain()
  const ask = onceABlock(getHead, read)
  state.fails = true
  await expect(ask()).rejects.toThrow('down')
  state.fails = false
  expect(await ask()).toBe('0x01')
  expect(state.reads).toBe(2)
})

it('of many things the newest few are kept, whatever strangers ask for', async () => {
  const { state, getHead, read } = chain()
  const ask = onceABlockEach(getHead, read, 2)
  for (const key of ['a', 'b', 'b', 'a']) expect(await ask(key)).toBe(`${key}0x01`)
  expect(state.reads).toBe(2)
  await ask('c')
  await ask('a')
  expect(state.reads).toBe(4)
})
