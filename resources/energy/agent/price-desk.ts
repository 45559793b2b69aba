/**
 * Prices that a member sets from its browser: notes left for this device at a node, which only the browser that let it in
 * can have sealed. The newest is kept, and stands as orders for every coming slot.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hexToBytes } from '@noble/hashes/utils.js'
import { keepTrying } from '../../../links/keep-trying.ts'
import { pause } from '../../../links/pause.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openPrices, type PriceNote } from '../../../protocol/pairing.ts'
import type { AgentLog } from '../../../agent/agent-log.ts'
import type { NodeApi } from '../../../agent/node-api.ts'
import { createStandingOrders, type OrdersContext } from './standing-orders.ts'

export interface PriceDesk {
  readonly device: SubjectId
  readonly dataDir: string
  /** As `cairn join --pair` wrote it. */
  readonly pairFile: string
  readonly api: NodeApi
  readonly orders: Omit<OrdersContext, 'slotMs' | 'usual'>
  readonly log: AgentLog
  readonly signal: AbortSignal
}

const LOOK_MS = 5_000

/** Until the signal. Nothing happens in a network whose market takes no orders. */
export async function runPriceDesk(desk: PriceDesk): Promise<void> {
  const { device, api, log, signal } = desk
  const secret = readSecret(desk.pairFile)
  // Whatever keeps a node from telling its rules, it is asked again: a member’s prices would be of no use till the next start.
  const market = await keepTrying(() => api.market(), { signal, mayPass: () => true })
  if (market === undefined) return
  const orders = createStandingOrders({ ...desk.orders, ...market })
  let newest = readKept(desk.dataDir)
  if (newest !== undefined) orders.setPrices(newest)
  while (!signal.aborted) {
    const sealed = await api.readNote(device).catch(() => undefined)
    const note = sealed && (await openPrices({ device, secret }, sealed).catch(() => undefined))
    if (note !== undefined && note.givenAtMs > (newest?.givenAtMs ?? -1)) {
      keep(desk.dataDir, note)
      newest = note
      orders.setPrices(note)
      log.info('prices were set', { buy: note.buy ?? 'open', sell: note.sell ?? 'open' })
    }
    await orders.place()
    await pause(LOOK_MS, signal)
  }
}

function readSecret(file: string): Uint8Array {
  const { secret } = JSON.parse(readFileSync(file, 'utf8')) as { secret?: string }
  if (!/^[0-9a-f]{32}$/.test(secret ?? '')) throw new TypeError('the pair file holds no secret')
  return hexToBytes(secret!)
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
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, NAME)
  writeFileSync(`${file}.new`, JSON.stringify(note))
  renameSync(`${file}.new`, file)
}
