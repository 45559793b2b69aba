/** A desk of data at work: what its owner and its owner's programs buy and read. */
import { join } from 'node:path'
import { readDeskSecret, serveDesk } from '../../../../agent/kit/desk/run-desk.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createGate } from './caller.ts'
import type { DataDeskOptions } from './data-desk.ts'
import { DataError } from './data-error.ts'
import { type DataDesk, dataRoutes } from './data-routes.ts'
import { keyRoutes } from './key-routes.ts'
import { openKeys } from './keys/key-shelf.ts'
import { orderRoutes } from './order-routes.ts'
import { createShelf } from './shelf.ts'

export async function runDataDesk(options: DataDeskOptions, context: ServiceContext): Promise<void> {
  const { dataDir, node, subject, signal } = context
  const shelf = createShelf()
  const nowMs = () => context.nowMs()
  const keys = await openKeys(join(dataDir, 'keys.json'), nowMs)
  const secret = await readDeskSecret(dataDir, 'desk.json')
  const gate = createGate(
    secret,
    keys,
    () => shelf.account,
    () => performance.now(),
  )
  const desk: DataDesk = { shelf, keys, gate, nowMs, stopping: signal }
  await serveDesk(options, context, {
    routes: [...dataRoutes(desk), ...orderRoutes(desk, context), ...keyRoutes(desk)],
    Errors: DataError,
    sells: 'data',
    async take(state) {
      const [{ owner }, { rules }] = await Promise.all([node.getDevice(subject), node.getNetwork()])
      const known = { decimals: rules.payment.decimals, epochMs: rules.epochMs, account: owner }
      const view = shelf.put(state, known)
      await keys.take(view, owner)
    },
  })
}
