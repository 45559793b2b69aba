/** A SunSpec inverter over Modbus TCP: its lifetime energy, reported at the end of each slot. */

import { reportAtBoundaries } from '../../../../agent/kit/at-boundaries.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  fields,
  number,
  optionReader,
  port as portNumber,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { type DriverContext, defineDriver, portOf } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { createModbusClient, type ModbusClient } from './modbus-client.ts'
import { findInverter, type ReadRegisters, readInverter } from './registers.ts'
import { createWrapCounter } from './wrap-counter.ts'

interface SunspecOptions {
  readonly host: string
  readonly port: number
  readonly unit: number
  readonly everyMs: number
  readonly slotMs: number
}

const TIMEOUT_MS = 5_000
const PORT = 502

export const sunspec = defineDriver<SunspecOptions>({
  kind: 'sunspec',
  short: {
    word: 'sunspec',
    forms: ['sunspec:HOST:PORT'],
    read([host = '', text, ...more]) {
      const port = portOf(text, PORT)
      if (host === '' || port === undefined || more.length > 0) return undefined
      return { options: { host, port }, hint: 'comes by itself, from the inverter' }
    },
  },
  readOptions: optionReader(
    fields({
      host: text,
      port: unlessSaid(portNumber, PORT),
      unit: unlessSaid(wholeNumber({ min: 0, max: 255 }), 1),
      everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 10_000),
      slotMs: unlessSaid(number({ min: 1000, max: 86_400_000 }), 900_000),
    }),
  ),
  async run(options, context) {
    const boundaries = reportAtBoundaries(options.slotMs, context)
    const counter = createWrapCounter()
    const outage = logOutage(context, 'the inverter cannot be read', 'the inverter is read again')
    while (!context.signal.aborted) {
      const client = createModbusClient()
      // What breaks between two questions is told by the next one; without a listener it would end the process.
      client.on('error', () => undefined)
      try {
        await poll(client, options, context, wh => {
          outage.worked()
          const generation = counter(wh)
          boundaries.observe([
            { n: 'generation', u: 'Wh', v: generation },
            { n: 'import', u: 'Wh', v: 0 },
            { n: 'export', u: 'Wh', v: generation },
          ])
        })
      } catch (error) {
        if (!context.signal.aborted) outage.failed(error)
      } finally {
        client.close(() => {})
      }
      await pause(options.everyMs, context.signal)
    }
    boundaries.stop()
  },
})

async function poll(
  client: ModbusClient,
  options: SunspecOptions,
  context: DriverContext,
  onEnergy: (wh: number) => void,
): Promise<void> {
  await client.connectTCP(options.host, { port: options.port })
  client.setID(options.unit)
  client.setTimeout(TIMEOUT_MS)
  const read: ReadRegisters = async (address, count) =>
    (await client.readHoldingRegisters(address, count)).data
  const place = await findInverter(read)
  if (place === undefined) throw new Error('no SunSpec inverter model at 40000, 0 or 50000')
  while (!context.signal.aborted) {
    const { generationWh } = await readInverter(place, read)
    if (generationWh !== undefined) onEnergy(generationWh)
    await pause(options.everyMs, context.signal)
  }
}
