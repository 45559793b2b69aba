import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments.ts'
import { CliError } from './errors.ts'

const command = {
  name: 'demo',
  options: {
    epoch: { value: 'N', help: 'which epoch' },
    data: { value: 'DIR', short: 'd', help: 'the data folder' },
    all: { help: 'every epoch' },
  },
  positionals: ['what', '[where]'],
}

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), command)

function errorOf(line: string): CliError {
  try {
    parse(line)
  } catch (error) {
    if (error instanceof CliError) return error
    throw error
  }
  throw new Error(`"${line}" was accepted`)
}

describe('parseArguments', () => {
  it('reads flags, values in both spellings, short names and positionals', () => {
    const args = parse('thing --all --epoch 7 -d here place')
    expect([args.flag('all'), args.whole('epoch', 0), args.text('data'), args.positionals]).toEqual([
      true,
      7,
      'here',
      ['thing', 'place'],
    ])
    expect(parse('thing --epoch=28_800').whole('epoch', 0)).toBe(28_800)
    expect(() => parse('thing --epoch 70000').whole('epoch', 0, 65_535)).toThrow('got "70000"')
    expect(parse('thing').flag('all')).toBe(false)
    expect(parse('thing').text('data')).toBeUndefined()
  })

  it('a number below zero is an argument, of which whoever reads it says what is wrong', () => {
    expect(parse('-5 -0.25').positionals).toEqual(['-5', '-0.25'])
    expect(parse('thing --all -12 --epoch 7').positionals).toEqual(['thing', '-12'])
    expect(() => parse('thing --epoch -7').whole('epoch', 0)).toThrow('got "-7"')
    expect(errorOf('thing -x').code).toBe('option_unknown')
  })

  it('names the option that was probably meant', () => {
    const error = errorOf('thing --epcoh 7')
    expect(error.code).toBe('option_unknown')
    expect(error.hint).toContain('--epoch')
  })

  it.each([
    ['thing --epoch', 'option_value', '--epoch'],
    ['thing --epoch --all', 'option_value', '--epoch'],
    ['thing --all=yes', 'option_value', '--all'],
    ['thing --toString 1', 'option_unknown', '--toString'],
    ['', 'argument_missing', 'what'],
    ['a b c', 'argument_unexpected', 'c'],
  ])('"%s" is %s and says so of %s', (line, code, named) => {
    const error = errorOf(line)
    expect(error.code).toBe(code)
    expect(error.message).toContain(named)
    expect(error.hint).not.toBe('')
  })

  it.each(['x', '-1', '1.5', '1e3', '', '9007199254740993'])('a whole number is not "%s"', text => {
    expect(() => parse(`thing --epoch=${text}`).whole('epoch', 0)).toThrow(CliError)
  })

  it('a number below the least one allowed is refused', () => {
    expect(() => parse('thing --epoch 0').whole('epoch', 1)).toThrow(/whole number/)
  })
})
