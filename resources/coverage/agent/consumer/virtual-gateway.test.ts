import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { createDownlinkDesk } from './downlink-desk.ts'
import { createVirtualGateway } from './virtual-gateway.ts'

const by = (number: number) => number.toString(16).padStart(64, '0') as SubjectId
const FRAME = Buffer.from('40da1b0126000100aabbccddeeff', 'hex')
const heard = (number: number, tmst: number) => {
  const row = { tmst, freq: 868.1, rssi: -60, lsnr: 1, data: FRAME.toString('base64') }
  const [received] = readPush(JSON.stringify({ rxpk: [row] }))!.received
  return {
    gateway: by(number),
    eui: `00000000000000${number.toString(16).padStart(2, '0')}`,
    received: received!,
  }
}

describe('many gateways as one', () => {
  it('aDownlinkReachesTheGatewayThatHeardWithItsOwnCounterAndDelay', () => {
    const packet = fc.record({
      by: fc.integer({ min: 1, max: 9 }),
      tmst: fc.nat({ max: 2 ** 32 - 1 }),
      afterMs: fc.nat({ max: 2_000 }),
    })
    fc.assert(
      fc.property(
        fc.array(packet, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 16 }),
        (all, delay) => {
          const gateways = createVirtualGateway()
          let nowMs = 1_790_000_000_000
          const up = all.map(one => {
            nowMs += one.afterMs
            return { ...one, received: gateways.up(heard(one.by, one.tmst), nowMs) }
          })
          for (const { by: number, tmst, received } of up) {
            const found = gateways.down({ tmst: (received.tmst + delay * 1_000_000) % 2 ** 32 })
            const txpk = { tmst: (tmst + delay * 1_000_000) % 2 ** 32 }
            expect(found).toMatchObject({ gateway: by(number), txpk })
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('one at once goes where the device was heard last; one for nobody who was heard goes nowhere', () => {
    const gateways = createVirtualGateway()
    gateways.up(heard(1, 5), 1_000)
    gateways.up(heard(2, 5), 3_000)
    const data = Buffer.from('60da1b0126000100aabbccddeeff', 'hex').toString('base64')
    expect(gateways.down({ imme: true, data })).toMatchObject({ gateway: by(2), txpk: { imme: true, data } })
    expect(gateways.down({ imme: true, data: 'YAAAAAAAAAAAAAAAAA==' })).toBe('no_way')
    expect(gateways.down({ tmst: 77 })).toBe('TOO_LATE')
    expect(gateways.down({ tmst: 3_000_000 + 17_000_001 })).toBe('TOO_EARLY')
  })
})

describe('downlinks', () => {
  it('wait for their gateway, and are told by it alone what came of them', async () => {
    const desk = createDownlinkDesk()
    const sent = desk.send(by(1), { eui: '00', txpk: { freq: 868.1 } })
    const [one] = await desk.ask(by(1))
    desk.told(by(2), one!.id, 'NONE')
    desk.told(by(1), one!.id, 'TOO_LATE')
    expect(await sent).toBe('TOO_LATE')
    const asked = desk.ask(by(1))
    const second = desk.send(by(1), { eui: '00', txpk: {} })
    const [found] = await asked
    desk.told(by(1), found!.id, 'NONE')
    expect(await second).toBeUndefined()
    const open = [desk.ask(by(3)), desk.send(by(4), { eui: '00', txpk: {} })]
    desk.close()
    expect(await Promise.all(open)).toEqual([[], 'no_answer'])
  })
})
