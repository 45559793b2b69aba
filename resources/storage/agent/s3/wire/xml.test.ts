import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml, textOf, writeXml } from './xml.ts'

const keyIn = (inside: string, open = '<D>') => textOf(readXml(`${open}<Key>${inside}</Key></D>`, 'D'), 'Key')
const refused = (text: string) =>
  expect(() => readXml(text, 'D')).toThrow(expect.objectContaining({ code: 'MalformedXML' }))

describe('what a client sends', () => {
  it.each([
    ['it&#39;s', "it's"],
    ['&#34;e&#x22;', '"e"'],
    ['&quot;&apos;&lt;&gt;&amp;', '"\'<>&'],
    ['&amp;#39;&#38;lt;', '&#39;&lt;'],
    ['&#x1F600;&#128512;&#xe9;', '😀😀é'],
    ['<![CDATA[a&amp;<b>]]>c<!-- no -->d', 'a&amp;<b>cd'],
    ['&#13;&#10;&#x9; a ', '\r\n\t a '],
    ['a\u0085b\u2028', 'a\u0085b\u2028'],
    ['&#x1;&#31;', '\u0001\u001f'],
    ['', ''],
  ])('%s', (inside, key) => {
    expect(keyIn(inside)).toBe(key)
  })
  it('is read in any namespace, behind a mark of its encoding, and with instructions before it', () => {
    const text =
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<?a b?><s:D xmlns:s="x"><s:Key>k</s:Key></s:D>'
    expect(textOf(readXml(text, 'D'), 'Key')).toBe('k')
  })
  it('is refused where it is not XML, or more than is needed', () => {
    for (const text of [
      '',
      'x',
      '<D>',
      '<D><Key>a</D>',
      '<D/><D/>',
      '<E/>',
      '<s:D/>',
      '<D>&nbsp;</D>',
      '<D>a & b</D>',
      '<D>&#0;</D>',
      '<D>&#xD800;</D>',
      '<D>&#x110000;</D>',
      '<D>\u0001</D>',
      '<!DOCTYPE D [<!ENTITY a "b">]><D>&a;</D>',
      '<!DOCTYPE D SYSTEM "file:///etc/passwd"><D/>',
      '<D>a\u0085&#1;</D>',
      `<D>${'<a>'.repeat(9)}${'</a>'.repeat(9)}</D>`,
      `<D>${'<a/>'.repeat(100_001)}</D>`,
    ])
      refused(text)
    expect(() => keyIn('a</Key><Key>b')).toThrow('twice')
    expect(() => keyIn('<b>a</b>')).toThrow('is a text')
  })
})

it('whatTheEndpointWritesIsReadAgainByteForByte', () => {
  const sound = (text: string) => text.isWellFormed() && !/[\0\ufffe\uffff]/.test(text)
  const control = fc.constantFrom('\u0001', '\r', '\n', '\t', '\u0085', '\u2028', '&', '<', ']]>', '"')
  const key = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }).filter(sound), control))
    .map(all => all.join(''))
  fc.assert(
    fc.property(key, text => {
      expect(textOf(readXml(writeXml('D', [['Key', text]]), 'D'), 'Key')).toBe(text)
    }),
  )
})
