import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.ts'
import {
  baseUnits,
  fields,
  listOf,
  maybe,
  optionReader,
  ownPort,
  readWith,
  text,
  unlessSaid,
  urls,
} from './options.ts'

const read = optionReader(
  fields({
    host: unlessSaid(text, 'here'),
    port: ownPort,
    price: unlessSaid(baseUnits, '25'),
    nodes: maybe(urls(['http:'])),
    columns: unlessSaid(listOf(fields({ name: text, unit: maybe(text) })), []),
  }),
)

describe('options', () => {
  it('are read, filled up, and freed of what nobody asked for', () => {
    expect(read({ port: 80, more: true })).toEqual({ host: 'here', port: 80, price: 25n, columns: [] })
    expect(
      read({ port: 0, host: 'there', price: 7, nodes: ['http://a/'], columns: [{ name: 'x' }] }),
    ).toEqual({ host: 'there', port: 0, price: 7n, nodes: ['http://a'], columns: [{ name: 'x' }] })
  })

  it.each<[string, unknown, string]>([
    ['port', {}, 'a whole number from 0 to 65535 is needed'],
    ['port', { port: 1.5 }, 'a whole number from 0 to 65535 is needed'],
    ['port', { port: Number.NaN }, 'a whole number from 0 to 65535 is needed'],
    ['host', { port: 1, host: '' }, 'text is needed'],
    ['price', { port: 1, price: '-1' }, 'base units in digits, below 2^128, are needed'],
    ['price', { port: 1, price: 2 ** 60 }, 'base units in digits, below 2^128, are needed'],
    ['nodes.0', { port: 1, nodes: ['https://a'] }, 'URLs begin with http://'],
    ['nodes', { port: 1, nodes: [] }, 'a list of at least one URL is needed'],
    ['columns', { port: 1, columns: 'x' }, 'a list is needed'],
    ['columns.1.name', { port: 1, columns: [{ name: 'x' }, {}] }, 'text is needed'],
    ['columns.0', { port: 1, columns: [7] }, 'an object is needed'],
  ])('that are wrong are told by their field: %s of %j', (field, raw, right) => {
    const wrong = () => read(raw as Readonly<Record<string, unknown>>)
    expect(wrong).toThrow(ConfigError)
    expect(wrong).toThrow(`${field}: ${right}`)
  })
})

it('what is no configuration at all is told so', () => {
  expect(() => readWith(fields({ port: ownPort }), 7, 'config')).toThrow('config: an object is needed')
})
