import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../../keys/make-signer.ts'
import { sealMessage } from '../../../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { hourLines, medianOf, type Reading, readingsOf } from './series.ts'
import { nameOfQuantity, sensingWords, writeQuantity } from './words.ts'

const HOUR_MS = 3_600_000
const slots = { fromMs: 0, stepMs: HOUR_MS, count: 3 }
const temperature = (hour: number, value: number): Reading => {
  return { quantity: 'temperature', unit: 'Cel', timeMs: hour * HOUR_MS, value }
}

describe('a station’s day', () => {
  it('is read out of the messages as they were signed', async () => {
    const payload = encodeSenmlCbor([
      { bn: 'urn:dev:roof:', bt: 1_471_000_000, n: 'temperature', u: 'Cel', v: 27.2 },
      { n: 'pressure', u: 'Pa', v: 101_520 },
    ])
    const [signer, network] = [createSigner('ES256'), `0x${'11'.repeat(32)}` as const]
    const signed = bytesToHex(
      await sealMessage({ signer, network, sequence: 1, timeMs: 1, contentType: SENML_CBOR, payload }),
    )
    expect(readingsOf([{ signed }])).toEqual([
      { quantity: 'temperature', unit: 'Cel', timeMs: 1_471_000_000_000, value: 27.2 },
      { quantity: 'pressure', unit: 'Pa', timeMs: 1_471_000_000_000, value: 101_520 },
    ])
    expect(readingsOf([{ signed: 'd28440' }])).toEqual([])
  })

  it('has a gap where nothing was said, and beside it what the others measured', () => {
    const [line] = hourLines(
      [temperature(0, 20), temperature(2, 22)],
      [[temperature(0, 18), temperature(1, 19)], [temperature(0, 24)], [temperature(0, 19)]],
      slots,
    )
    expect(line).toEqual({
      quantity: 'temperature',
      unit: 'Cel',
      own: [20, undefined, 22],
      median: [19, 19, undefined],
      low: [18, 19, undefined],
      high: [24, 19, undefined],
    })
  })

  it('theMedianIsInTheMiddle: half of them are no higher, half no lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }), values => {
        const sorted = values.toSorted((a, b) => a - b)
        const median = medianOf(sorted)!
        expect(sorted.filter(value => value <= median).length * 2).toBeGreaterThanOrEqual(sorted.length)
        expect(sorted.filter(value => value >= median).length * 2).toBeGreaterThanOrEqual(sorted.length)
      }),
    )
  })
})

describe('weather in words', () => {
  it('writes quantities as people do', () => {
    expect(writeQuantity(101_520, 'Pa')).toBe('1015.2 hPa')
    expect(writeQuantity(27.2, 'Cel')).toBe('27.2 °C')
    expect(nameOfQuantity('windSpeed')).toBe('Wind')
    expect(nameOfQuantity('soilMoisture')).toBe('Soil Moisture')
  })

  it('says why a station has what it has, without a name of a field', () => {
    const facts = {
      asked: 96,
      passed: 91,
      failed: 0,
      differing: 2,
      waiting: 5,
      missing: 0,
      quantities: 4,
      isolated: 0,
      disagreeing: 0,
    }
    const money = { tokens: String, dollars: String }
    expect(sensingWords.contribution(facts, money)).toEqual([
      '91 of 96 readings counted, of 4 quantities',
      '2 readings differed from the neighbours’',
      '5 readings wait for the neighbours’',
    ])
    expect(
      sensingWords.epoch(
        { stations: 3, counted: 312, failed: 0, temperature: '23.9 Cel', pressure: '101600 Pa' },
        money,
      ),
    ).toEqual([
      '312 readings of 3 stations counted',
      'the middle of all: temperature 23.9 °C, air pressure 1016.0 hPa',
    ])
  })
})
