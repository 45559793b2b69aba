/** Tabs for as many machines as are wanted: those that are missing, over or nearly spent are opened anew. */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { TAB, type TabKind } from '../../messages/tabs/tab-words.ts'
import { chooseMachines } from './choose-machines.ts'
import type { TabBook } from './tab-book.ts'

export interface TabOptions {
  /** Tabs at a time. */
  readonly machines: number
  /** Base units on each, and no dearer than that. */
  readonly most: bigint
  readonly start: bigint
  readonly perGiga: bigint
  readonly lastsMs: number
  readonly builds: readonly string[]
}

export interface TabOpener {
  /** @param epoch the newest that is settled */
  open(epoch: number): Promise<void>
}

const EPOCHS_TO_OPEN = 3

export function createTabOpener(
  kind: TabKind,
  { machines: count, most, start, perGiga, lastsMs, builds }: TabOptions,
  { context, book }: { readonly context: ServiceContext; readonly book: TabBook },
): TabOpener {
  /** The epoch after which tabs were asked for. */
  let askedIn = -1
  return {
    async open(epoch) {
      const nowMs = context.nowMs()
      // Those that last for a while, and are not nearly spent.
      const usable = [...book.tabs()].filter(
        ([, { untilMs, most: all, paid }]) =>
          untilMs > nowMs + lastsMs / 8 && BigInt(paid) * 4n <= BigInt(all) * 3n,
      )
      const missing = count - usable.length
      const isUnderWay = askedIn >= 0 && epoch < askedIn + EPOCHS_TO_OPEN
      if (missing <= 0 || isUnderWay) return
      const newest = (await context.node.listEpochs(5)).find(({ report }) => report !== undefined)
      if (newest === undefined) return
      const [contributions, devices] = await Promise.all([
        context.node.listContributions(newest.epoch),
        context.node.listDevices(),
      ])
      const had = new Set(usable.map(([, { machine }]) => machine))
      const wanted = { kind, count: missing, start, perGiga, builds, most, had }
      const machines = chooseMachines(contributions, devices, wanted)
      if (machines.length === 0) return
      const payload = TAB.encode({ kind, until: Math.floor(nowMs + lastsMs), machines })
      if ((await context.say(TAB.contentType, payload)) === undefined) return
      askedIn = epoch
      context.info('asked for tabs', { machines: machines.length, most: String(most) })
    },
  }
}
