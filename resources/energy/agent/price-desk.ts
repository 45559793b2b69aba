/**
 * Prices that a member sets from its browser: notes left for this device at a node, which only the browser that let it in
 * can have sealed. The newest is kept, and stands as orders for every coming slot.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeApi } from '../../../agent/kit/node-api.ts'
import type { Companion, CompanionContext } from '../../../agent/kit/service.ts'
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
  let newest = readKept(dataDir)
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

function readKept(dataDir: string): PriceNote | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, NAME), 'utf8')) as PriceNote
  } catch {
    return undefined
  }
}

function keep(dataDir: string, note: PriceNote): void {
  writeAtomicallySync(join(dataDir, NAME), JSON.stringify(note))
}
