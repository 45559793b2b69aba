/** The epochs as they settle: each once, in order, with what was found of whom. */
import type { EpochView, NodeApi } from '../../client/node-api.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import type { Outage } from '../../links/outage.ts'
import { pause } from '../../links/pause.ts'
import type { ShownFinding } from './epoch-block.ts'

export interface SettledEpoch {
  readonly epoch: EpochView
  readonly findings: readonly ShownFinding[]
}

export interface FollowOptions {
  readonly api: NodeApi
  readonly devices: readonly string[]
  /** The newest epoch that was settled before. */
  readonly after: number
  /** How often it is asked whether one has settled. */
  readonly lookMs: number
  readonly signal: AbortSignal
  /** Told while the node does not answer. */
  readonly outage: Outage
}

/** Epochs asked for at once: those that may be new, and more than can settle while the node is away for a moment. */
const [FEW, PAGE] = [4, 20]

/** Ends when the signal is aborted. A node that does not answer for a moment is asked again. */
export async function* followEpochs(options: FollowOptions): AsyncGenerator<SettledEpoch> {
  const { api, lookMs, signal, outage } = options
  let seen = options.after
  const found = new Set<string>()
  for (; !signal.aborted; await pause(lookMs, signal)) {
    const page = await newest(api, seen).catch((error: unknown) => outage.failed(error))
    if (page === undefined) continue
    outage.worked()
    const settled = page.filter(({ epoch, stage }) => epoch > seen && stage === 'final').reverse()
    for (const epoch of settled) {
      yield { epoch, findings: await findingsOf(epoch, options, found) }
      seen = epoch.epoch
    }
  }
}

/** Newest first, down to the one after those that were seen. */
async function newest(api: NodeApi, seen: number): Promise<readonly EpochView[]> {
  const few = await api.listEpochs(FEW)
  const oldest = few.at(-1)?.epoch ?? 0
  return oldest > seen + 1 ? api.listEpochs(PAGE) : few
}

/** The newest settled epoch; −1 before the first. */
export async function newestSettled(
  api: NodeApi,
  patience: { readonly signal: AbortSignal; readonly outage: Outage },
): Promise<number> {
  const page = await keepTrying(() => api.listEpochs(PAGE), patience)
  return page.find(({ stage }) => stage === 'final')?.epoch ?? -1
}

/**
 * Asked for device by device, and only where the epoch's report counts any: first whoever had some before, who mostly is who has some now,
 * and all others only while the report counts more.
 */
async function findingsOf(
  { epoch, report }: EpochView,
  { api, devices }: FollowOptions,
  before: Set<string>,
): Promise<readonly ShownFinding[]> {
  const count = Object.values(report?.findings ?? {}).reduce((sum, each) => sum + each, 0)
  const found = new Map<string, readonly ShownFinding[]>()
  let left = count
  for (const known of [true, false]) {
    if (left <= 0) break
    const asked = devices.filter(device => before.has(device) === known)
    const views = await Promise.all(
      asked.map(device => api.getDeviceEpoch(device, epoch).catch(() => undefined)),
    )
    for (const [index, view] of views.entries()) {
      if (view === undefined || view.findings.length === 0) continue
      left -= view.findings.length
      found.set(
        asked[index]!,
        view.findings.map(({ figures, facts }) => ({
          subject: view.device,
          code: String(figures['code']),
          facts,
        })),
      )
    }
  }
  for (const device of found.keys()) before.add(device)
  return devices.flatMap(device => found.get(device) ?? [])
}
