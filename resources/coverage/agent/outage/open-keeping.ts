/** What a gateway keeps while its links are gone: packets, how long it has been so, and for whom it carries. */
import { join } from 'node:path'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createViewFile } from '../gateway/view-file.ts'
import { openBacklog } from './backlog.ts'
import { openOutageDesk } from './outage-desk.ts'

/** @param most packets that are kept */
export async function openKeeping(most: number, { dataDir, nowMs, speed, say }: ServiceContext) {
  const backlog = openBacklog(join(dataDir, 'backlog.sqlite'), most)
  const views = createViewFile(join(dataDir, 'view.json'))
  const path = join(dataDir, 'outage.json')
  const outages = await openOutageDesk({ path, nowMs, speed, counts: backlog.counts, say })
  // A gateway that is started again without a link knows for whom it carries.
  return { backlog, views, outages, known: await views.read() }
}
