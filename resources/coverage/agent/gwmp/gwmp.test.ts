/** Datagrams of packet forwarders, byte for byte, and what forwarders do otherwise than the text says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GWMP, readFrame, writeFrame } from './frame.ts'
import { readBase64, readPush } from './rxpk.ts'

interface Vectors {
  readonly push: { readonly body: string }
  readonly stat: { readonly body: string }
  /** Of each packet that is taken frequency, spreading factor, RSSI and SNR. */
  readonly forwarders: readonly {
    readonly name: string
    readonly body: string
    readonly received: readonly (readonly number[])[]
  }[]
  readonly binary: {
    readonly frames: readonly {
      readonly hex: string
      readonly token: number
      readonly eui: string
      readonly body: string
    }[]
  }
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/gwmp.json'), 'utf8'),
) as Vectors
const one = (change: object) => {
  const row = {
    tmst: 1,
    freq: 868.1,
    stat: 1,
    modu: 'LORA',
    datr: 'SF9BW125',
    rssi: -90,
    lsnr: 3,
    size: 4,
    data: 'QAECAw==',
    ...change,
  }
  return readPush(JSON.stringify({ rxpk: [row] }))!
}

describe('datagrams', () => {
  it.each(vectors.binary.frames)('$hex', ({ hex, token, eui, body }) => {
    const frame = readFrame(Buffer.from(hex, 'hex'))!
    expect(frame).toEqual({ version: 2, token, type: GWMP.pushData, eui, body })
    expect(writeFrame(frame).toString('hex')).toBe(hex)
  })

  it('are answered in their own version', () => {
    for (const version of [1, 2] as const) {
      const pull = Buffer.from(`0${version}abcd020011223344556677`, 'hex')
      expect(readFrame(pull)).toEqual({
        version,
        token: 0xabcd,
        type: GWMP.pullData,
        eui: '0011223344556677',
      })
      expect(writeFrame({ version, token: 0xabcd, type: GWMP.pullAck }).toString('hex')).toBe(
        `0${version}abcd04`,
      )
    }
  })

  it('that are none are undefined, whatever their bytes', () => {
    for (const hex of [
      '',
      '02',
      '020000',
      '0300000001020304050607087b7d',
      '02000000010203',
      '02000006',
      '00000002',
    ])
      expect(readFrame(Buffer.from(hex, 'hex'))).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const frame = readFrame(bytes)
        if (frame?.body !== undefined) readPush(frame.body)
      }),
    )
  })

  it('may end in the zero of a text of C', () => {
    const bytes = Buffer.concat([
      writeFrame({ version: 2, token: 1, type: GWMP.pushData, eui: '00'.repeat(8), body: '{}' }),
      Buffer.from([0]),
    ])
    expect(readFrame(bytes)?.body).toBe('{}')
  })

  it('areReadAsTheyAreWritten', () => {
    const eui = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bytes => Buffer.from(bytes).toString('hex'))
    const frame = fc.record({
      version: fc.constantFrom(1 as const, 2 as const),
      token: fc.nat({ max: 65_535 }),
      type: fc.constant(GWMP.pushData),
      eui,
      body: fc.json(),
    })
    fc.assert(
      fc.property(frame, said => {
        expect(readFrame(writeFrame(said))).toEqual(said)
      }),
    )
  })
})

describe('packets', () => {
  it('of the protocol’s own example: two of LoRa, one of FSK, in the characters of URLs and without padding', () => {
    const { received, notTaken } = readPush(vectors.push.body)!
    expect(notTaken).toEqual([])
    expect(
      received.map(({ frame, tmst, frequencyHz, sf, rssi, snr }) => [
        frame.length,
        tmst,
        frequencyHz,
        sf,
        rssi,
        snr,
      ]),
    ).toEqual([
      [32, 3512348611, 866_349_812, 7, -350, 51],
      [16, 3512348514, 869_100_000, 0, -750, 0],
      [32, 3316387610, 863_009_810, 10, -380, 55],
    ])
    expect(Buffer.from(received[0]!.frame).toString('hex').slice(0, 8)).toBe('f834b808')
    expect(Buffer.from(received[1]!.frame).toString('latin1')).toBe('TEST_PACKET_1234')
  })

  it.each(vectors.forwarders)('as $name writes them', ({ body, received }) => {
    const read = readPush(body)!
    expect(read.received.map(({ frequencyHz, sf, rssi, snr }) => [frequencyHz, sf, rssi, snr])).toEqual(
      received,
    )
    expect(read.notTaken).toEqual(body.includes('"stat":-1') ? ['crc_failed'] : [])
    // It is in a datagram to the byte, and goes on as it came.
    const bytes = Buffer.concat([Buffer.from('02beef000102030405060708', 'hex'), Buffer.from(body)])
    const frame = readFrame(bytes)!
    expect(frame.body).toBe(body)
    expect(writeFrame(frame).equals(bytes)).toBe(true)
  })

  it('of a status alone are none, and the status is read', () => {
    expect(readPush(vectors.stat.body)).toEqual({
      received: [],
      notTaken: [],
      stat: { ackr: 100, rxnb: 2, rxfw: 2 },
    })
  })

  it.each([
    ['crc_failed', { stat: -1 }],
    ['no_crc', { stat: 0 }],
    ['no_data', { data: '' }],
    ['no_data', { data: 'a' }],
    ['no_data', { data: 'QA$=' }],
    ['no_data', { data: Buffer.alloc(256).toString('base64'), size: 256 }],
    ['size_differs', { size: 5 }],
    ['frequency_missing', { freq: undefined }],
    ['frequency_missing', { freq: 'x' }],
    ['levels_missing', { rssi: undefined }],
  ])('are not taken: %s', (reason, change) => {
    expect(one(change)).toMatchObject({ received: [], notTaken: [reason] })
  })

  it.each([
    ['fields that only one maker knows', { brd: 0, ant: 1, foff: -12, mid: 8, aesk: 0 }, {}],
    ['no status of the CRC at all', { stat: undefined }, {}],
    ['LR-FHSS', { modu: 'LR-FHSS', datr: 'M0CW137' }, { sf: 0 }],
    ['a rate that is no LoRa rate', { datr: 'SF77BW125' }, { sf: 0 }],
    ['no SNR', { lsnr: undefined }, { snr: 0 }],
    ['levels beyond what a receiver can have', { rssi: -9_999, lsnr: 99 }, { rssi: -2_000, snr: 400 }],
    ['a counter as a negative number', { tmst: -1 }, { tmst: 4_294_967_295 }],
    [
      'levels of several antennas, the best of which counts',
      {
        rssi: undefined,
        lsnr: undefined,
        rsig: [
          { ant: 0, rssic: -99, lsnr: 1 },
          { ant: 1, rssic: -103, rssis: -104, lsnr: 7 },
        ],
      },
      { rssi: -1_040, snr: 70 },
    ],
  ])('are taken with %s', (_, change, right) => {
    expect(one(change).received).toMatchObject([right])
  })

  it('are told apart from their neighbours in one body', () => {
    const body = JSON.stringify({ rxpk: [7, null, { stat: -1 }, { freq: 868.1, rssi: -1, data: 'AA' }] })
    expect(readPush(body)).toMatchObject({
      received: [{ frequencyHz: 868_100_000 }],
      notTaken: ['no_data', 'no_data', 'crc_failed'],
    })
  })

  it('of a body that is no JSON object are undefined', () => {
    for (const body of ['', '{', '[]', '7', 'null', '"x"']) expect(readPush(body)).toBeUndefined()
  })

  it('have their bytes in any of the four ways to write them', () => {
    const bytes = Buffer.from('fbff3efe', 'hex')
    const padded = bytes.toString('base64')
    for (const text of [
      padded,
      padded.replace(/=/g, ''),
      bytes.toString('base64url'),
      `${bytes.toString('base64url')}==`,
    ])
      expect(Buffer.from(readBase64(text)!).toString('hex')).toBe('fbff3efe')
  })
})
