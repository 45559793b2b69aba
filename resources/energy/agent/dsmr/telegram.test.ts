/** Telegrams of every generation, as meters and bridges send them; the framer against what a wire does to them. */
import { createCipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptFrame } from './decrypt.ts'
import { crc16, createFramer, isChecked, readTelegram } from './telegram.ts'

const vector = (name: string) => readFileSync(join(import.meta.dirname, 'vectors', name), 'latin1')
const asSent = (name: string) => `${vector(`${name}.txt`).trim().replace(/\r?\n/g, '\r\n')}\r\n`
const checksum = (text: string) => crc16(text).toString(16).toUpperCase().padStart(4, '0')

interface Made {
  readonly eol?: string
  readonly end?: string
}
/** A telegram of our own; the checksum is over its lines as they are sent. */
function made(lines: readonly string[], { eol = '\r\n', end }: Made = {}): string {
  const body = `${['/TST5\\METER-1', '', ...lines].join(eol)}${eol}!`
  return `${body}${end ?? checksum(body)}${eol}`
}
const read = (text: string) => createFramer()(text).map(frame => readTelegram(frame))

const TARIFFS = ['1-0:1.8.1(000100.000*kWh)', '1-0:1.8.2(000200.000*kWh)']
const TOTALS = ['1-0:1.8.0(000300.000*kWh)', '1-0:2.8.0(000030.000*kWh)']
const registers = (importWh: number, exportWh: number) => ({ timeMs: undefined, importWh, exportWh })

describe('an energy is read once', () => {
  it.each([
    ['total and tariffs', [...TOTALS, ...TARIFFS, '1-0:2.8.1(10*kWh)', '1-0:2.8.2(20*kWh)'], 300_000, 30_000],
    ['tariffs before the total', [...TARIFFS, ...TOTALS], 300_000, 30_000],
    ['total alone', TOTALS, 300_000, 30_000],
    ['tariffs alone', TARIFFS, 300_000, 0],
    [
      'four tariffs, a total of exports',
      [...TARIFFS, '1-0:1.8.3(1*kWh)', '1-0:1.8.4(2*kWh)', TOTALS[1]!],
      303_000,
      30_000,
    ],
    ['medium 1-1', ['1-1:1.8.0(000300.000*kWh)', '1-1:2.8.0(000030.000*kWh)'], 300_000, 30_000],
    [
      'tariffs on two channels',
      [...TARIFFS, '1-1:1.8.1(000100.000*kWh)', '1-1:1.8.2(000200.000*kWh)'],
      300_000,
      0,
    ],
    ['now as *255, past periods beside it', ['1-0:1.8.0*255(7.5*kWh)', '1-0:1.8.0*01(3.1*kWh)'], 7_500, 0],
    ['Wh', ['1-0:1.8.0(000201282*Wh)', '1-0:2.8.0(000320908*Wh)'], 201_282, 320_908],
    ['a small k and h', ['1-0:1.8.0(1.234*kwh)'], 1_234, 0],
    ['parts of a Wh, rounded down', ['1-0:1.8.1(0.0009*kWh)', '1-0:1.8.2(0.0009*kWh)'], 1, 0],
    ['the largest', ['1-0:1.8.1(999999.999*kWh)'], 999_999_999, 0],
    [
      'gas, water, and a power failure log over lines',
      [
        TOTALS[0]!,
        '1-0:99.97.0(2)(0-0:96.7.19)',
        '(000101010000W)(0000001050*s)',
        '0-1:24.2.1(261025020000S)(00009.493*m3)',
        '0-2:24.2.1(261025020000S)(00872.234*m3)',
      ],
      300_000,
      0,
    ],
    ['text messages with / and !', ['0-0:96.13.0(hello!)', '0-0:96.13.1(a/b)', ...TARIFFS], 300_000, 0],
  ])('%s', (_, lines, importWh, exportWh) => {
    expect(read(made(lines))).toEqual([registers(importWh, exportWh)])
    // DSMR 2 and 3 have no checksum.
    expect(read(made(lines, { end: '' }))).toEqual([registers(importWh, exportWh)])
  })

  it.each([
    ['dsmr-2.2-kfm-1', 269_000, 32_000],
    ['dsmr-3.0-spec-example', 24_691_356, 24_691_356],
    ['unknown-xmx-1', 23_448_998, 0],
  ])('%s, without a checksum', (name, importWh, exportWh) => {
    expect(read(asSent(name))).toEqual([registers(importWh, exportWh)])
  })

  it.each([
    ['dsmr-5.0-est-units', 201_282, 320_908],
    ['dsmr-luxembourgh-spec-example', 25_653, 40],
    ['sagemcom-xt211', 6_811_848, 4_482_686],
    ['kamstrup-OMNIA-e-meter-three-phase', 123_321, 456_654],
    ['emucs-p1-v2.1.1-spec-example-1', 15_792, 11],
  ])('%s, its checksum computed again', (name, importWh, exportWh) => {
    const body = asSent(name).slice(0, asSent(name).lastIndexOf('!') + 1)
    expect(read(`${body}${checksum(body)}\r\n`)).toMatchObject([{ importWh, exportWh }])
    expect(read(asSent(name))).toEqual(['wrong_checksum'])
  })
})

describe('what cannot be read says why', () => {
  it.each([
    ['no_registers', ['1-0:1.7.0(1.1*kW)']],
    ['no_registers', ['0-1:24.2.1(261025020000S)(00009.493*m3)']],
    ['register_malformed', ['1-0:1.8.1(100*kWh)', '1-0:1.8.2(-00001.000*kWh)']],
    ['register_malformed', ['1-0:1.8.0(0000A*kWh)']],
    ['register_malformed', ['1-0:1.8.0(1*kvarh)']],
    ['register_without_unit', ['1-0:1.8.1(000100.00)']],
    ['register_twice', ['1-0:1.8.1(1*kWh)', '1-0:1.8.1(2*kWh)']],
  ])('%s', (fault, lines) => {
    expect(read(made(lines))).toEqual([fault])
  })

  it('no checksum where the version has one, a wrong one, and a line that is none where there is none', () => {
    expect(read(made(['1-3:0.2.8(50)', ...TOTALS], { end: '' }))).toEqual(['no_checksum'])
    expect(read(made(['0-0:96.1.4(50213)', ...TOTALS], { end: '' }))).toEqual(['no_checksum'])
    expect(read(made(TOTALS, { end: 'ABCD' }))).toEqual(['wrong_checksum'])
    expect(read(made([...TOTALS, 'x'], { end: '' }))).toEqual(['line_malformed'])
    expect(isChecked(createFramer()(made(TOTALS, { end: '' }))[0]!)).toBe(false)
  })
})

describe('the meter’s clock', () => {
  const clock = (text: string) =>
    (read(made([`0-0:1.0.0(${text})`, ...TOTALS]))[0] as { timeMs?: number }).timeMs

  it('has a mark for summer, so an hour that comes twice is two', () => {
    expect(clock('261025023000S')).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(clock('261025023000W')).toBe(Date.UTC(2026, 9, 25, 1, 30))
  })

  it.each([
    '000000000000W',
    '250000000000W',
    '123412341234W',
    '260230120000W',
    '26',
  ])('%s is no time', text => {
    expect(clock(text)).toBeUndefined()
  })
})

describe('on the wire', () => {
  const first = made(['1-0:1.8.1(000100.000*kWh)'])
  const second = made(['1-0:1.8.1(000101.000*kWh)'])

  it('a bridge that turns CRLF into LF changes nothing, nor does a meter that sends LF', () => {
    expect(read(first.replaceAll('\r\n', '\n'))).toEqual([registers(100_000, 0)])
    expect(read(made(['1-0:1.8.1(000100.000*kWh)'], { eol: '\n' }))).toEqual([registers(100_000, 0)])
  })

  it.each([
    ['a header lost', first.slice(5)],
    ['a footer lost', first.slice(0, 20)],
    ['cut in a register', first.slice(0, 30)],
    ['an ident and nothing', '/TST5'],
    ['bytes of a wrong speed', '\xdb\xff\x00/\x80\xdb\x08'],
  ])('%s: the next telegram is whole, with a checksum and without', (_, noise) => {
    expect(read(noise + second)).toEqual([registers(101_000, 0)])
    const plain = made(['1-0:1.8.1(000101.000*kWh)'], { end: '' })
    expect(read(noise + plain)).toEqual([registers(101_000, 0)])
  })

  it('cutsTelegramsHoweverTheBytesAreCut', () => {
    const stream = `noise\r\n${first}\r\ngarbage ${second}${asSent('dsmr-5.0-isk-1')}`
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), sizes => {
        const frame = createFramer()
        const found: string[] = []
        for (let at = 0, turn = 0; at < stream.length; turn++) {
          const size = sizes[turn % sizes.length]!
          found.push(...frame(stream.slice(at, at + size)))
          at += size
        }
        expect(found.map(text => typeof readTelegram(text))).toEqual(['object', 'object', 'object'])
      }),
      { numRuns: 100 },
    )
  })

  it('neverReadsAChangedByteOfACheckedTelegram', () => {
    const good = made(['1-3:0.2.8(50)', ...TARIFFS])
    fc.assert(
      fc.property(fc.nat(good.lastIndexOf('!') - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed =
          good.slice(0, at) + String.fromCharCode(good.charCodeAt(at) ^ change) + good.slice(at + 1)
        expect(read(changed).every(reading => typeof reading === 'string')).toBe(true)
      }),
    )
  })

  it('a stream that never ends costs no memory, and what comes after it is read', () => {
    const frame = createFramer()
    const begun = process.threadCpuUsage()
    for (let part = 0; part < 500; part++) expect(frame(`/TST5${'x'.repeat(10_000)}`)).toEqual([])
    for (let part = 0; part < 500; part++) frame('\xdb\x08'.repeat(2_000))
    // Of this thread's own work: a busy machine is no reason.
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(20_000)
    expect(frame(`\r\n${second}`).map(text => readTelegram(text))).toEqual([registers(101_000, 0)])
  })
})

const KEY = Buffer.from('0123456789abcdef0123456789abcdef', 'hex')
const AAD = Buffer.from('ffeeddccbbaa99887766554433221100', 'hex')

interface Sealing {
  readonly security?: number
  readonly aad?: Buffer | undefined
}
/** As a meter seals it. */
function sealed(telegram: string, { security = 0x30, aad }: Sealing = {}): string {
  const [title, counter] = [Buffer.from('SAGtitle', 'latin1'), Buffer.from([0, 0, 0, 9])]
  const cipher = createCipheriv('aes-128-gcm', KEY, Buffer.concat([title, counter]), { authTagLength: 12 })
  if (aad !== undefined) cipher.setAAD(Buffer.concat([Buffer.from([security]), aad]))
  const text = Buffer.concat([cipher.update(telegram, 'latin1'), cipher.final()])
  const tag = security === 0x30 ? cipher.getAuthTag() : Buffer.alloc(0)
  const length = 5 + text.length + tag.length
  const head = Buffer.from([0xdb, 8, ...title, 0x82, length >> 8, length & 0xff, security, ...counter])
  return Buffer.concat([head, text, tag]).toString('latin1')
}

describe('encrypted telegrams', () => {
  const telegram = made(TOTALS)
  const luxembourg = Buffer.from('00112233445566778899aabbccddeeff', 'hex')

  it.each([
    ['with the authentication key that the owner has', { aad: AAD }, { key: KEY, aad: AAD }],
    ['with Luxembourg’s, which nobody has to write', { aad: luxembourg }, { key: KEY }],
    ['with none', {}, { key: KEY }],
    ['with one that the owner does not have: the checksum decides', { aad: AAD }, { key: KEY }],
    ['encrypted and not authenticated', { security: 0x20 }, { key: KEY }],
  ])('%s', (_, sealing, keys) => {
    const [frame = ''] = createFramer()(`noise/${sealed(telegram, sealing)}`)
    expect(readTelegram(frame)).toBe('encrypted')
    const opened = decryptFrame(frame, keys)
    expect(opened).toEqual({ telegram })
    expect(readTelegram((opened as { telegram: string }).telegram)).toEqual(registers(300_000, 30_000))
  })

  it('sealed by other code: the vectors of node-dsmr-parser', () => {
    for (const name of ['with', 'without']) {
      const bytes = Buffer.from(vector(`luxembourg-encrypted-${name}-aad.hex`).replace(/\s/g, ''), 'hex')
      const [frame = '', ...more] = createFramer()(bytes.toString('latin1'))
      expect(more).toEqual([])
      const opened = decryptFrame(frame, name === 'with' ? { key: KEY, aad: AAD } : { key: KEY })
      expect(opened).toMatchObject({ telegram: expect.stringContaining('1-0:1.8.0(000025.653*kWh)') })
    }
  })

  it('another key, another authentication key or any changed byte opens nothing', () => {
    const frame = sealed(telegram, { aad: AAD })
    expect(decryptFrame(frame, { key: AAD, aad: AAD })).toBe('wrong_key')
    expect(decryptFrame(frame, { key: AAD })).toBe('wrong_key')
    expect(decryptFrame(frame, { key: KEY, aad: KEY })).toBe('wrong_key')
    for (let at = 13; at < frame.length; at += 11) {
      const changed = frame.slice(0, at) + String.fromCharCode(frame.charCodeAt(at) ^ 1) + frame.slice(at + 1)
      expect(decryptFrame(changed, { key: KEY, aad: AAD })).toBe('wrong_key')
    }
  })

  it('are cut out of a stream however its bytes are cut, with plain telegrams between', () => {
    const stream = `x${sealed(telegram)}${telegram}/${sealed(telegram, { aad: AAD })}`
    for (const size of [1, 13, 64, 5_000]) {
      const frame = createFramer()
      const found: string[] = []
      for (let at = 0; at < stream.length; at += size) found.push(...frame(stream.slice(at, at + size)))
      const telegrams = found.map(text =>
        text.startsWith('/') ? { telegram: text } : decryptFrame(text, { key: KEY }),
      )
      expect(telegrams).toEqual([{ telegram }, { telegram }, { telegram }])
    }
  })
})
