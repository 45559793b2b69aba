/** Tabs for as many machines as are wanted: those that are missing, over or nearly spent are opened anew. */
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { TAB, type TabKind } from '../../messages/tabs/tab-words.ts'
import type { TabView } from '../../messages/view.ts'
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

type EpochView = Awaited<ReturnType<ServiceContext['node']['listEpochs']>>[number]

export interface TabContext extends Pick<ServiceContext, 'nowMs' | 'say' | 'remember' | 'recall' | 'info'> {
  readonly node: Pick<ServiceContext['node'], 'listEpochs' | 'listContributions' | 'listDevices'>
}

export interface TabOpener {
  /** @param epoch the newest that is settled */
  open(epoch: number): Promise<void>
}

/** Between two asks, epochs: what was refused is not asked for in each. */
const EPOCHS_BETWEEN = 3

/** When tabs were asked for, network time: it survives a restart together with the message. */
const NOTE = v.object({ tabsAskedMs: v.number() })

export function createTabOpener(
  kind: TabKind,
  { machines: count, most, start, perGiga, lastsMs, builds }: TabOptions,
  { context, book }: { readonly context: TabContext; readonly book: Pick<TabBook, 'tabs'> },
): TabOpener {
  const recalled = parseJson(context.recall() ?? '', NOTE)
  let askedMs = 'value' in recalled ? recalled.value.tabsAskedMs : Number.NEGATIVE_INFINITY
  let [askedIn, lookedIn] = [Number.NEGATIVE_INFINITY, -1]

  /** Those that last for a while, and are not nearly spent. */
  const usableAt = (nowMs: number) =>
    [...book.tabs().values()].filter(
      ({ untilMs, most: all, paid }) =>
        untilMs > nowMs + lastsMs / 8 && BigInt(paid) * 4n <= BigInt(all) * 3n,
    )

  async function ask(usable: readonly TabView[], shown: EpochView, nowMs: number): Promise<void> {
    const [contributions, devices] = await Promise.all([
      context.node.listContributions(shown.epoch),
      context.node.listDevices(),
    ])
    const had = new Set(usable.map(({ machine }) => machine))
    const wanted = { kind, count: count - usable.length, start, perGiga, builds, most, had }
    const machines = chooseMachines(contributions, devices, wanted)
    if (machines.length === 0) return
    context.remember(JSON.stringify({ tabsAskedMs: nowMs }))
    const payload = TAB.encode({ kind, until: Math.floor(nowMs + lastsMs), machines })
    if ((await context.say(TAB.contentType, payload)) === undefined) return
    askedIn = shown.epoch
    askedMs = nowMs
    context.info('asked for tabs', { machines: machines.length, most: String(most) })
  }

  return {
    async open(epoch) {
      const nowMs = context.nowMs()
      const usable = usableAt(nowMs)
      if (usable.length >= count || epoch === lookedIn || epoch < askedIn + EPOCHS_BETWEEN) return
      // What was read of tabs is of that epoch: a newer one may have more.
      const shown = (await context.node.listEpochs(5)).find(
        one => one.report !== undefined && one.epoch <= epoch,
      )
      // Until an epoch is settled that began after tabs were asked for, they may be in one that is not: money is set aside once.
      if (shown !== undefined && shown.startMs > askedMs) await ask(usable, shown, nowMs)
      lookedIn = epoch
    },
  }
}
