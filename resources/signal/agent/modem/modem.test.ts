/** A modem's figures as 3GPP TS 27.007 says them, a whole way from its port to what is signed, and that it is never asked who it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { pause } from '../../../../links/pause.ts'
import { decodeSeal, QUARTER_MS } from '../../../../protocol/cells/seal.ts'
import { BOUNDS, LEVELS } from '../../messages/figures.ts'
import { SEAL_TYPE, sealOf } from '../../messages/seal.ts'
import { SHEET } from '../../messages/sheet.ts'
import { describeParams, readParams } from '../../rule/params.ts'
import { startAtModem } from '../../testing/at-responder.ts'
import { runService } from '../../testing/run-service.ts'
import { levelsOf, networkOf, rssiOf } from './at-levels.ts'
import { heardBy } from './mmcli-levels.ts'
import { signalModem } from './signal-modem.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

describe('what a modem answers', () => {
  it.each([
    // The lowest and the highest step of each, and one that is not known.
    ['+CESQ: 99,99,255,255,0,0', { rsrp: -1_405, rsrq: -197 }],
    ['+CESQ: 99,99,255,255,34,97', { rsrp: -435, rsrq: -27 }],
    ['+CESQ: 99,99,255,255,255,52', { rsrp: -885, rsrq: null }],
    ['+CESQ: 99,99,0,0,255,255', { rsrp: -1_205, rsrq: -242 }],
    ['+CESQ: 99,99,96,49,255,255', { rsrp: -245, rsrq: 3 }],
    ['+CESQ: 63,0,255,255,255,255', { rsrp: null, rssi: -475 }],
    ['+CESQ: 99,99,255,255,255,255', { rsrp: null, rssi: null }],
    ['+CESQ: 99,99,255,255,255,255,65,66,75', { rsrp: -905, rsrq: -107, sinr: 143 }],
    ['+CESQ: 99,99,255,255,255,255,126,126,127', { rsrp: -305, rsrq: 198, sinr: 403 }],
  ])('%s', (answer, levels) => {
    expect(levelsOf(`\r\n${answer}\r\n\r\nOK\r\n`)).toMatchObject(levels)
  })

  it('is never outside of what the rule takes for a report, whatever figure it says', () => {
    const every = (most: number) => Array.from({ length: most + 1 }, (_, at) => at)
    const answers = [
      ...every(97).map(n => ['lte', `+CESQ: 99,99,255,255,${n % 35},${n}`] as const),
      ...every(96).map(n => ['umts', `+CESQ: 99,99,${n},${n % 50},255,255`] as const),
      ...every(63).map(n => ['gsm', `+CESQ: ${n},0,255,255,255,255`] as const),
      ...every(126).map(n => ['nr', `+CESQ: 99,99,255,255,255,255,${n},${n},${n}`] as const),
    ]
    for (const [kind, answer] of answers) {
      const levels = levelsOf(answer)!
      for (const name of LEVELS) {
        if (levels[name] === null) continue
        const [least, most] = BOUNDS[kind][name]!
        expect(levels[name], answer).toBeGreaterThanOrEqual(least)
        expect(levels[name], answer).toBeLessThanOrEqual(most)
      }
    }
  })

  it('names its network, and nothing that is none', () => {
    expect(networkOf('+COPS: 0,2,"26201",7')).toBe('lte 262-01')
    expect(networkOf('+COPS: 0,2,"310410",11')).toBe('nr 310-410')
    expect(networkOf('+COPS: 0,2,"26202",2')).toBe('umts 262-02')
    expect(networkOf('+COPS: 0')).toBeUndefined()
    expect([rssiOf('+CSQ: 0,99').rssi, rssiOf('+CSQ: 31,0').rssi, rssiOf('+CSQ: 99,99').rssi]).toEqual([
      -1_130,
      -510,
      null,
    ])
  })

  it('is the same by ModemManager, of whichever serves', () => {
    const modem = '{"modem":{"3gpp":{"operator-code":"26201","operator-name":"Any"}}}'
    const signal = (of: object) => JSON.stringify({ modem: { signal: { refresh: { rate: '5' }, ...of } } })
    const lte = { rsrp: '-95.00', rsrq: '-12.00', rssi: '-67.00', snr: '13.20', 'error-rate': '--' }
    const none = { rsrp: '--', rsrq: '--', snr: '--' }
    expect(heardBy(modem, signal({ '5g': none, lte }))).toEqual({
      network: 'lte 262-01',
      levels: { rsrp: -950, rsrq: -120, sinr: 132, rssi: -670 },
    })
    expect(heardBy('{}', signal({ umts: { rscp: '-90', ecio: '-8', rssi: '-82' } }))).toMatchObject({
      network: 'umts',
      levels: { rsrp: -900, rsrq: -80 },
    })
    expect(heardBy(modem, signal({ lte: none }))).toBeUndefined()
    expect(heardBy(modem, 'error: no such modem')).toBeUndefined()
  })
})

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'cairn-modem-'))
  closing.push(() => rmSync(made, { recursive: true }))
  return made
}
const RULES = {
  resources: [{ name: 'signal', params: describeParams(readParams({ settleAfter: '1h', openFor: '1h' })) }],
  inclusion: { acknowledgeMs: 10_000 },
}

async function measured(options: Readonly<Record<string, unknown>>, wait: () => boolean) {
  let nowMs = 1_900_000 * QUARTER_MS + 60_000
  const service = runService(
    signalModem,
    { readMs: 100, testMs: 0, ...options },
    { dataDir: folder(), rules: RULES, nowMs: () => nowMs },
  )
  closing.push(() => service.stop())
  while (!wait()) await pause(20)
  await pause(300)
  nowMs += QUARTER_MS
  while (!service.said.some(({ contentType }) => contentType === SEAL_TYPE)) await pause(20)
  expect(service.said.length).toBe(1)
  nowMs += 6 * QUARTER_MS
  while (service.said.length < 2) await pause(20)
  const seal = decodeSeal(service.said[0]!.payload)
  expect(seal.hash).toBe(sealOf(service.subject, service.said[1]!.payload))
  return SHEET.decode(service.said[1]!.payload)
}

describe('a modem that stands', () => {
  it('says what it heard, sealed first and opened when nobody can copy it any more; and is never asked who it is', async () => {
    let asked = 0
    const modem = await startAtModem({
      'AT+COPS?': () => '+COPS: 0,2,"26201",7',
      'AT+CESQ': () => `+CESQ: 99,99,255,255,18,${50 + (asked++ % 4)}`,
    })
    closing.push(modem.close)
    const sheet = await measured(
      { host: '127.0.0.1', port: modem.port, lat: 52.52, lon: 13.405 },
      () => asked > 6,
    )
    expect(sheet.sights).toMatchObject([{ network: 'lte 262-01', rsrq: -107, sinr: null }])
    expect(sheet.sights[0]!.rsrp).toBeLessThanOrEqual(-875)
    expect(sheet.sights[0]!.samples).toBeGreaterThan(3)
    expect([...new Set(modem.asked)].sort()).toEqual(['AT+CESQ', 'AT+COPS=3,2', 'AT+COPS?', 'ATE0'])
  })

  it('is read by ModemManager’s program as well', async () => {
    const [place, program] = [folder(), 'mmcli']
    const modem = '{"modem":{"3gpp":{"operator-code":"26202"}}}'
    const signal = '{"modem":{"signal":{"5g":{"rsrp":"-88.00","rsrq":"-11.00","snr":"20.00"}}}}'
    const asked = join(place, 'asked')
    const script = `#!/bin/sh\necho >> '${asked}'\ncase "$*" in *--signal-get*) echo '${signal}';; *) echo '${modem}';; esac\n`
    writeFileSync(join(place, program), script, { mode: 0o755 })
    writeFileSync(asked, '')
    // One question after the other: by the third reading the first have been heard.
    const sheet = await measured(
      { mmcli: join(place, program), lat: 52.52, lon: 13.405 },
      () => readFileSync(asked, 'utf8').length >= 6,
    )
    expect(sheet.sights).toMatchObject([{ network: 'nr 262-02', rsrp: -880, rsrq: -110, sinr: 200 }])
  })
})
