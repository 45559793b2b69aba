/**
 * A SunSpec inverter over Modbus TCP: its lifetime energy, reported at the end of each slot, and how full its store is. Of several
 * inverters behind one gateway the sum.
 */

import { reportAtBoundaries } from '../../../../agent/kit/at-boundaries.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  fields,
  maybe,
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
import {
  type Energy,
  findModels,
  invertersOf,
  type ReadRegisters,
  readEnergy,
  readStore,
} from './registers.ts'
import { createWrapCounter } from './wrap-counter.ts'

interface SunspecOptions {
  readonly host: string
  readonly port: number
  /** Tried in turn where it is not said. */
  readonly unit?: number
  readonly everyMs: number
  readonly slotMs: number
}

/** Of a unit that is known, and of one that is only tried. */
const [TIMEOUT_MS, TRIED_MS] = [5_000, 1_500]
const PORT = 502
/** Most inverters; SMA; the first ones of gateways; the last that there is. */
const UNITS = [1, 126, 2, 3, 100, 247]

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
      unit: maybe(wholeNumber({ min: 0, max: 255 })),
      everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 10_000),
      slotMs: unlessSaid(number({ min: 1000, max: 86_400_000 }), 900_000),
    }),
  ),
  async run(options, context) {
    let store: number | undefined
    const boundaries = reportAtBoundaries(options.slotMs, context, {
      beside: () => (store === undefined ? [] : [{ n: 'storageLevel', u: '%EL', v: store }]),
    })
    const count = createCounters()
    const outage = logOutage(context, 'the inverter cannot be read', 'the inverter is read again')
    const known = options.unit
    for (let turn = 0; !context.signal.aborted; ) {
      const client = createModbusClient()
      // What breaks between two questions is told by the next one; without a listener it would end the process.
      client.on('error', () => undefined)
      const unit = known ?? UNITS[turn % UNITS.length]!
      const timeoutMs = known === undefined ? TRIED_MS : TIMEOUT_MS
      try {
        await poll(client, { ...options, unit, timeoutMs }, context, (each, storePercent) => {
          outage.worked()
          store = storePercent ?? store
          const generation = count(each)
          boundaries.observe([
            { n: 'generation', u: 'Wh', v: generation },
            { n: 'import', u: 'Wh', v: 0 },
            { n: 'export', u: 'Wh', v: generation },
          ])
        })
      } catch (error) {
        if (!context.signal.aborted) outage.failed(error)
        if (error instanceof NothingThere) turn++
      } finally {
        client.close(() => {})
      }
      await pause(options.everyMs, context.signal)
    }
    boundaries.stop()
  },
})

/** Another unit may be the one. */
class NothingThere extends Error {
  override readonly name = 'NothingThere'
}

/** The counter of each inverter wraps by itself. */
function createCounters(): (each: readonly Energy[]) => number {
  const ranges: number[] = []
  const counters: ((wh: number) => number)[] = []
  return each =>
    each.reduce((sum, { wh, rangeWh }, index) => {
      ranges[index] = rangeWh
      counters[index] ??= createWrapCounter(() => ranges[index]!)
      return sum + counters[index](wh)
    }, 0)
}

async function poll(
  client: ModbusClient,
  options: SunspecOptions & { readonly unit: number; readonly timeoutMs: number },
  context: DriverContext,
  onEnergy: (each: readonly Energy[], storePercent: number | undefined) => void,
): Promise<void> {
  const { host, port, unit, timeoutMs } = options
  await client.connectTCP(host, { port })
  client.setID(unit)
  client.setTimeout(timeoutMs)
  const read: ReadRegisters = async (address, count) =>
    (await client.readHoldingRegisters(address, count)).data
  const models = await findModels(read)
  const inverters = invertersOf(models)
  if (inverters.length === 0)
    throw new NothingThere(`no SunSpec inverter (101–103, 111–113, 701) at 40000, 0 or 50000 of unit ${unit}`)
  while (!context.signal.aborted) {
    const each: (Energy | undefined)[] = []
    for (const place of inverters) each.push(await readEnergy(place, read))
    const known = each.filter(energy => energy !== undefined)
    // A sum without one of its parts would fall.
    if (known.length === each.length) onEnergy(known, await readStore(models, read))
    await pause(options.everyMs, context.signal)
  }
}
