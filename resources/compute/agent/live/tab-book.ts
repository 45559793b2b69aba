/**
 * What a broadcaster took on its tabs, on disk before a machine is told that it was taken: killed at any moment, it signs no less than it
 * said. And the place in its stream, so that numbers go on.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { MOST_WORDS } from '../../messages/compute-messages.ts'
import { OWED, owedFor, type TabId, type Taken } from '../../messages/tabs/tab-words.ts'
import type { TabView } from '../../messages/view.ts'

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const KEPT = v.object({
  next: whole,
  anew: whole,
  tabs: v.record(v.string(), v.object({ jobs: whole, units: whole })),
})
const HINT =
  'Put it back from a backup. Or remove it: what was taken and is not signed for is forgotten, and machines stop working for this stream.'

export interface Place {
  readonly next: number
  readonly anew: number
}

export interface TabBook {
  readonly place: Place
  /** As the network has them now. */
  note(tabs: Readonly<Record<string, TabView>>): void
  tabs(): ReadonlyMap<TabId, TabView>
  takenOn(tab: TabId): Taken
  /** What so many units more cost; undefined where the tab does not cover them, is over, or is no machine's of that name. */
  costOn(tab: TabId, machine: string, units: number, nowMs: number): bigint | undefined
  /** Durable when it resolves. */
  count(tab: TabId, units: number): Promise<void>
  keepPlace(place: Place): Promise<void>
  /** Whether anything that was taken on a tab of now is not signed for. */
  readonly owes: boolean
  /** A machine may be waiting for a signature: it works ahead by as much as was signed before (worker/live/trust.ts). */
  readonly isAwaited: boolean
  /** Signs for what is new. @returns whether anything was */
  sign(): Promise<boolean>
  /** The newest signature of a tab, base64url; empty where nothing was signed since it was started. */
  signedFor(tab: TabId): string
}

/** Of tabs that are over. */
const MOST_KEPT = 256
/** Pieces of a tab that are signed for soon, each time that they have doubled. */
const MOST_SOON = 512
const NOTHING: Taken = { jobs: 0, units: 0 }

export async function openTabBook({
  dataDir,
  subject,
  say,
}: Pick<ServiceContext, 'dataDir' | 'subject' | 'say'>): Promise<TabBook> {
  const path = join(dataDir, 'live.json')
  const kept = await readJsonFile(path, KEPT, { hint: HINT })
  let place: Place = { next: kept?.next ?? 0, anew: kept?.anew ?? 0 }
  const taken = new Map<TabId, Taken>(Object.entries(kept?.tabs ?? {}) as [TabId, Taken][])
  const signed = new Map<TabId, { readonly jobs: number; readonly said: string }>()
  let known = new Map<TabId, TabView>()
  const write = inTurns(() =>
    writeAtomically(path, `${JSON.stringify({ ...place, tabs: Object.fromEntries(taken) })}\n`),
  )
  const takenOn = (tab: TabId) => taken.get(tab) ?? NOTHING
  const signedOn = (tab: TabId) => signed.get(tab)?.jobs ?? known.get(tab)?.jobs ?? 0
  const isOwed = (tab: TabId) => takenOn(tab).jobs > signedOn(tab)
  const unsigned = () => [...known.keys()].filter(isOwed).map(tab => ({ tab, ...takenOn(tab) }))
  return {
    get place() {
      return place
    },
    note(tabs) {
      const own = Object.entries(tabs).filter(([, { requester }]) => requester === subject)
      known = new Map(own as [TabId, TabView][])
      // Another's disk may have been put back: the network knows what it signed at least.
      for (const [tab, { jobs, units }] of known)
        if (jobs > takenOn(tab).jobs) taken.set(tab, { jobs, units })
      for (const tab of taken.keys()) if (taken.size > MOST_KEPT && !known.has(tab)) taken.delete(tab)
    },
    tabs: () => known,
    takenOn,
    costOn: (tab, machine, units, nowMs) => costOf(known.get(tab), takenOn(tab), { machine, units, nowMs }),
    async count(tab, units) {
      const { jobs, units: before } = takenOn(tab)
      taken.set(tab, { jobs: jobs + 1, units: before + units })
      await write()
    },
    async keepPlace(now) {
      place = now
      await write()
    },
    get owes() {
      return unsigned().length > 0
    },
    get isAwaited() {
      return unsigned().some(({ tab, jobs }) => isSoon(jobs, signedOn(tab)))
    },
    async sign() {
      const part = unsigned().slice(0, MOST_WORDS)
      const bytes = part.length === 0 ? undefined : await say(OWED.contentType, OWED.encode({ tabs: part }))
      if (bytes === undefined) return false
      const said = Buffer.from(bytes).toString('base64url')
      for (const { tab, jobs } of part) signed.set(tab, { jobs, said })
      return true
    },
    signedFor: tab => signed.get(tab)?.said ?? '',
  }
}

/** It has doubled, or is the first. */
function isSoon(jobs: number, before: number): boolean {
  return before < MOST_SOON && jobs >= 2 * before
}

/** One after another; all that is counted while one is written goes into the next. */
function inTurns(write: () => Promise<void>): () => Promise<void> {
  let writing: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    if (next !== undefined) return next
    const now = writing.then(() => {
      next = undefined
      return write()
    })
    next = now
    writing = now.catch(() => undefined)
    return now
  }
}

function costOf(
  tab: TabView | undefined,
  before: Taken,
  { machine, units, nowMs }: { readonly machine: string; readonly units: number; readonly nowMs: number },
): bigint | undefined {
  if (tab === undefined || tab.machine !== machine || tab.untilMs <= nowMs) return undefined
  const terms = { start: BigInt(tab.start), perGiga: BigInt(tab.perGiga) }
  const after = owedFor(terms, { jobs: before.jobs + 1, units: before.units + units })
  return after > BigInt(tab.most) ? undefined : after - owedFor(terms, before)
}
