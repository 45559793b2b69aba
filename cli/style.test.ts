import { WriteStream } from 'node:tty'
import { afterEach, describe, expect, it } from 'vitest'
import { createStyle, padEnd, padStart, widthOf } from './style.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

/** A terminal's own rules on what it can show, without a terminal. */
function stream(isTTY: boolean): NodeJS.WriteStream {
  const colours = WriteStream.prototype.getColorDepth
  return Object.assign(Object.create(process.stdout), { isTTY, getColorDepth: colours.bind(process.stdout) })
}

function only(variables: Record<string, string>): void {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI']) delete process.env[name]
  Object.assign(process.env, { TERM: 'xterm-256color', ...variables })
}

describe('createStyle', () => {
  it('colours a terminal, unless NO_COLOR is set', () => {
    only({})
    expect(createStyle(stream(true)).good('yes')).not.toBe('yes')
    only({ NO_COLOR: '1' })
    expect(createStyle(stream(true)).good('yes')).toBe('yes')
  })

  it('does not colour a pipe, unless FORCE_COLOR is set', () => {
    only({})
    expect(createStyle(stream(false)).good('yes')).toBe('yes')
    only({ FORCE_COLOR: '1' })
    expect(createStyle(stream(false)).good('yes')).not.toBe('yes')
  })
})

describe('columns', () => {
  it('are counted without colours', () => {
    only({ FORCE_COLOR: '1' })
    const text = createStyle(stream(false)).bad('four')
    expect([widthOf(text), widthOf(padEnd(text, 9)), widthOf(padStart(text, 9))]).toEqual([4, 9, 9])
  })
})
