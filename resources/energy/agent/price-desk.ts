/**
 * Prices that a member sets from its browser: notes left for this device at a node, which only the browser that let it in
 * can have sealed. The newest is kept, and stands as orders for every coming slot.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import type { NodeApi } from '../../../agent/kit/node-api.ts'
import type { Companion, CompanionContext } from '../../../agent/kit/service.ts'
import { DiskError } from '../../../disk/disk-error.ts'
import { readJsonFileSync } from '../../../disk/json-file.ts'
import { writeAtomicallySync } from '../../../disk/write-file.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { pause } from '../../../links/pause.ts'
import { openPrices, type PriceNote } from '../messages/prices.ts'
import { createStandingOrders, type OrdersContext } from './standing-orders.ts'

const LOOK_MS = 5_000

/** Nothing happens in a network whose market takes no orders. */
export const priceDesk: Companion = { name: 'the prices of a member', run: runPriceDesk }

async function runPriceDesk(context: CompanionContext): Promise<void> {
  const { subject: device, dataDir, node, secret, signal } = context
  // Whatever keeps a node from telling its rules, it is asked again: a member’s prices would be of no use till the next start.
  const market = await keepTrying(() => readMarket(node), { signal, mayPass: () => true })
  if (market === undefined) return
  const say = async (type: string, payload: Uint8Array) => (await context.say(type, payload)) !== undefined
  const { nowMs, speed } = context
  const orders = createStandingOrders({ nowMs, speed, say, ...market })
  let newest = readKept(context)
  if (newest !== undefined) orders.setPrices(newest)
  while (!signal.aborted) {
    const sealed = await node.readNote(device).catch(() => undefined)
    const note = sealed && (await openPrices({ device, secret }, sealed).catch(() => undefined))
    if (note !== undefined && note.givenAtMs > (newest?.givenAtMs ?? -1)) {
      keep(dataDir, note)
      newest = note
      orders.setPrices(note)
      context.info('prices were set', { buy: note.buy ?? 'open', sell: note.sell ?? 'open' })
    }
    await orders.place()
    await pause(LOOK_MS, signal)
  }
}

/** How long a slot of the market is, and the grid's prices; undefined where it takes no orders. */
async function readMarket(node: NodeApi): Promise<Pick<OrdersContext, 'slotMs' | 'usual'> | undefined> {
  const { rules } = await node.getNetwork()
  const params = rules.resources.find(({ name }) => name === 'energy')?.params
  if (params?.['market'] !== 'uniform') return undefined
  const { slotMs, retail, feedIn } = params
  return { slotMs: Number(slotMs), usual: { buy: Number(retail), sell: Number(feedIn) } }
}

const NAME = 'prices.json'

const price = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const KEPT = v.object({
  givenAtMs: v.pipe(v.number(), v.safeInteger()),
  buy: v.exactOptional(price),
  sell: v.exactOptional(price),
})

/** Prices that cannot be read are said to be gone, and are taken from the note that is still with the node, or that comes next. */
function readKept({ dataDir, warn }: CompanionContext): PriceNote | undefined {
  try {
    return readJsonFileSync(join(dataDir, NAME), KEPT)
  } catch (error) {
    const { path = join(dataDir, NAME), ...facts } = error instanceof DiskError ? error.facts : {}
    warn('the prices that were set cannot be read, and are asked of the node again', { path, ...facts })
    return undefined
  }
}

function keep(dataDir: string, note: PriceNote): void {
  writeAtomicallySync(join(dataDir, NAME), JSON.stringify(note))
}
