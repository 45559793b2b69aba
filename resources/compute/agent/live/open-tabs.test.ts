/** Money is set aside for each machine once, however long the network takes to say so, and whenever whoever asked is ended and started again. */
import { expect, it } from 'vitest'
import type { ContributionView, DeviceView, EpochView } from '../../../../client/node-api.ts'
import { jobId } from '../../messages/rows.ts'
import { type OpensTabs, TAB, type TabId } from '../../messages/tabs/tab-words.ts'
import type { TabView } from '../../messages/view.ts'
import { idOf, member } from '../../testing/compute-network.ts'
import { createTabOpener, type TabContext } from './open-tabs.ts'

const [EPOCH_MS, MACHINES] = [1_000, 5]
const TERMS = { machines: MACHINES, most: 15n, start: 0n, perGiga: 10n, lastsMs: 10 ** 9, builds: [] }
const all = Array.from({ length: MACHINES }, (_, at) => member(at + 1, 'worker'))

/** @property settled the newest epoch that is, and what it shows of tabs */
function world() {
  const said: OpensTabs[] = []
  const now = { ms: 500, settled: 0 }
  const open = new Map<TabId, TabView>()
  let [note, kept]: (string | undefined)[] = []
  const epochs = () =>
    Array.from({ length: 5 }, (_, at) => now.settled - at).map(
      epoch => ({ epoch, startMs: epoch * EPOCH_MS, report: {} }) as unknown as EpochView,
    )
  const offers = all.map(({ id }) => ({
    device: id,
    resource: 'compute',
    facts: { transcode: 'ffmpeg 5 build', transcodePerGiga: '10' },
  }))
  const context: TabContext = {
    nowMs: () => now.ms,
    info: () => undefined,
    recall: () => kept,
    remember(text) {
      note = text
    },
    async say(_contentType, payload) {
      kept = note
      said.push(TAB.decode(payload))
      return payload
    },
    node: {
      listEpochs: async () => epochs(),
      listContributions: async () => offers as unknown as readonly ContributionView[],
      listDevices: async () =>
        all.map(({ id }) => ({ id, owner: `owner of ${id}` })) as unknown as readonly DeviceView[],
    },
  }
  const opener = () => createTabOpener('transcode', TERMS, { context, book: { tabs: () => open } })
  return { said, now, open, opener }
}

it('asks once, though many epochs end before that one is settled in which it asked', async () => {
  const { said, now, open, opener } = world()
  const tabs = opener()
  now.settled = 3
  now.ms = 9_500
  for (let settled = 3; settled <= 9; settled++) {
    Object.assign(now, { settled, ms: 9_500 + (settled - 3) * EPOCH_MS })
    await tabs.open(settled)
  }
  expect(said.map(({ machines }) => machines.length)).toEqual([MACHINES])
  // Epoch 9 was settled, and shows nothing yet: it was said too late for it. Epoch 10 begins after that.
  for (const [at, { machine, most, start, perGiga }] of said[0]!.machines.entries())
    open.set(jobId(idOf(7), at), {
      requester: member(99, 'requester').id,
      account: '0x00',
      machine,
      kind: 'transcode',
      untilMs: 10 ** 9,
      most: `${most}`,
      start: `${start}`,
      perGiga: `${perGiga}`,
      jobs: 0,
      units: 0,
      paid: '0',
    })
  for (let settled = 10; settled < 15; settled++) {
    Object.assign(now, { settled, ms: now.ms + EPOCH_MS })
    await tabs.open(settled)
  }
  expect(said).toHaveLength(1)
})

it('asks once, though it is ended and started again while the network does not show it', async () => {
  const { said, now, opener } = world()
  Object.assign(now, { settled: 3, ms: 9_500 })
  await opener().open(3)
  for (const settled of [4, 6, 9]) {
    now.settled = settled
    await opener().open(settled)
  }
  expect(said).toHaveLength(1)
  // What an epoch that began later does not show was not taken: it is asked for again, and not in each.
  const tabs = opener()
  for (const settled of [10, 11, 12]) {
    Object.assign(now, { settled, ms: 9_500 + settled * EPOCH_MS })
    await tabs.open(settled)
  }
  expect(said).toHaveLength(2)
})

it('does not take tabs of a newer epoch for missing, where what it read is of an older one', async () => {
  const { said, now, opener } = world()
  Object.assign(now, { settled: 3, ms: 9_500 })
  const tabs = opener()
  await tabs.open(3)
  now.settled = 12
  await tabs.open(9)
  expect(said).toHaveLength(1)
})
