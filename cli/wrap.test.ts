import { styleText } from 'node:util'
import { describe, expect, it } from 'vitest'
import { widthOf } from './style.ts'
import { asCommand, hang, table, wrap } from './wrap.ts'

describe('wrap', () => {
  it('breaks at blanks and keeps every word', () => {
    const text = 'one two three four five six seven'
    const lines = wrap(text, 12)
    expect(lines).toEqual(['one two', 'three four', 'five six', 'seven'])
    expect(lines.join(' ')).toBe(text)
  })

  it('leaves a long word whole, so that a hash can be copied', () => {
    const hash = `0x${'ab'.repeat(32)}`
    expect(wrap(`root ${hash} end`, 20)).toEqual(['root', hash, 'end'])
  })

  it('leaves a command whole, so that it can be copied and run', () => {
    const command = 'cairn agent --config /a/long/way/agent.json'
    expect(wrap(`then ${asCommand(command)} here`, 20)).toEqual(['then', command, 'here'])
  })
})

describe('hang', () => {
  it('continues under where the text began', () => {
    expect(hang('label', 'aaaa bbbb cccc dddd eeee', { label: 8, columns: 29 })).toEqual([
      'label   aaaa bbbb cccc dddd',
      '        eeee',
    ])
  })

  it('stands below its label where there is too little room beside it', () => {
    expect(hang('  device access', 'who may read a car, and who has', { label: 22, columns: 40 })).toEqual([
      '  device access',
      '    who may read a car, and who has',
    ])
  })

  it('keeps a label that fills its column apart from the text', () => {
    expect(hang('in all at most', '4.79 USD', { label: 14, columns: 40 })).toEqual([
      'in all at most  4.79 USD',
    ])
  })
})

describe('table', () => {
  it('puts figures to the right and leaves no blanks at the end', () => {
    const rows = table(
      [{ title: 'who' }, { title: 'SUN', align: 'right' }],
      [
        ['Ana', '7.5'],
        ['Benito', '1,200'],
      ],
    )
    expect(rows).toEqual(['who       SUN', 'Ana       7.5', 'Benito  1,200'])
  })

  it('does not count colours as columns', () => {
    const green = styleText('green', 'Ana', { validateStream: false })
    expect(green).not.toBe('Ana')
    const rows = table(
      [{ title: 'who' }, { title: 'n' }],
      [
        [green, '1'],
        ['Benito', '2'],
      ],
    )
    expect(rows.map(widthOf)).toEqual([9, 9, 9])
  })
})
