/** What everybody came to by an epoch, by their names in the story: keys differ from one run to another, homes and owners do not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNodeApi, type NodeApi } from '../../client/node-api.ts'
import { pause } from '../../links/pause.ts'
import { createNodeClient } from '../node-client.ts'
import { exampleFolder } from '../package-root.ts'
import type { Chaos } from './chaos.ts'

export interface Outcome {
  /** What was counted, `home-3 energy` → units of all epochs. */
  readonly units: Readonly<Record<string, string>>
  /** `home-3 energy` → base units of the token. */
  readonly rewards: Readonly<Record<string, string>>
  /** Of what members pay with: `home-3 energy` → base units. Who pays whom follows from their keys, how much does not. */
  readonly paid: Readonly<Record<string, string>>
  readonly received: Readonly<Record<string, string>>
}

/** Of the resources named, from the first epoch to `last`. @param data of the network that runs. */
export async function readOutcome(
  data: string,
  last: number,
  resources: readonly string[],
): Promise<Outcome> {
  const read = (name: string) => JSON.parse(readFileSync(join(data, name), 'utf8')) as Record<string, unknown>
  const names = Object.entries(read('names.json')['devices'] as Record<string, string>)
  const nameOf = new Map(names.map(([name, id]) => [id, name]))
  const api = createNodeApi(createNodeClient(String(read('running.json')['nodeUrl'])))
  const sums = {
    units: new Map<string, bigint>(),
    rewards: new Map<string, bigint>(),
    paid: new Map<string, bigint>(),
    received: new Map<string, bigint>(),
  }
  const add = (sum: Map<string, bigint>, name: string, amount: unknown) =>
    sum.set(name, (sum.get(name) ?? 0n) + BigInt(String(amount)))
  const called = (id: string) => nameOf.get(id) ?? id
  for (let epoch = 0; epoch <= last; epoch++) {
    const [contributions, rewards, transfers] = await readEpoch(api, epoch)
    for (const { device, resource, figures } of contributions)
      if (resources.includes(resource)) add(sums.units, `${called(device)} ${resource}`, figures['units'])
    for (const { device, resource, amount } of rewards)
      if (resources.includes(resource)) add(sums.rewards, `${called(device)} ${resource}`, amount)
    for (const { payer, payee, resource, amount } of transfers)
      if (resources.includes(resource)) {
        add(sums.paid, `${called(payer)} ${resource}`, amount)
        add(sums.received, `${called(payee)} ${resource}`, amount)
      }
  }
  return {
    units: sorted(sums.units),
    rewards: sorted(sums.rewards),
    paid: sorted(sums.paid),
    received: sorted(sums.received),
  }
}

function readEpoch(api: NodeApi, epoch: number) {
  return Promise.all([api.listContributions(epoch), api.listRewards(epoch), api.listTransfers(epoch)])
}

function sorted(sums: ReadonlyMap<string, bigint>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => [name, String(sum)]),
  )
}

/** A message that a restarted oracle had a receipt out for comes into the bundle of one of the epochs that follow. */
const PATIENCE_EPOCHS = 6

/**
 * Waits until every home is credited all the hours of the epochs told: whoever reported by an oracle that was away gets them
 * with the epochs that follow.
 * @returns what they are credited for, and what is due
 */
export async function untilCredited(
  chaos: Pick<Chaos, 'data' | 'epochs' | 'network'>,
): Promise<{ readonly hours: number | string; readonly due: number }> {
  for (const first = chaos.epochs(); ; await pause(500)) {
    const last = chaos.epochs() - 1
    // A day is settled once readings have had half a day to come in.
    const due = 24 * (last + 1) - 12 + 1
    const hours = creditedHours(await readOutcome(chaos.data, last, ['energy']))
    const isOver = last >= first + PATIENCE_EPOCHS || chaos.network.child.exitCode !== null
    if (hours === due || isOver) return { hours, due }
  }
}

/**
 * The hours of the recorded days that every home was credited for, to the watt-hour: the same for all, or a description of who
 * has more or less than the others.
 */
function creditedHours({ units }: Outcome): number | string {
  const recorded = readGeneration()
  const credited = Object.fromEntries(
    Object.entries(units).flatMap(([name, sum]) => {
      const [, home] = name.match(/^home-(\d+) energy$/) ?? []
      return home === undefined ? [] : [[`h${home}_pv_kwh`, Number(sum)]]
    }),
  )
  const sums = Object.fromEntries(Object.keys(credited).map(column => [column, 0]))
  const wrongAfter = (): readonly string[] =>
    Object.keys(credited).filter(column => Math.abs(Math.round(sums[column]!) - credited[column]!) > 1)
  let best: readonly string[] = Object.keys(credited)
  let hours = 0
  for (const [index, row] of recorded.entries()) {
    for (const column of Object.keys(sums)) sums[column]! += 1_000 * row[column]!
    const wrong = wrongAfter()
    if (wrong.length === 0) hours = index + 1
    if (wrong.length < best.length) best = wrong
  }
  if (best.length === 0) return hours
  return `not as recorded: ${best.map(column => `${column} has ${credited[column]} Wh, ${nearest(column, credited[column]!)}`).join('; ')}`
}

/** As a person would look for it: after how many hours it would be right, or nearly. */
function nearest(column: string, wh: number): string {
  let [sum, best, hours] = [0, Number.POSITIVE_INFINITY, 0]
  for (const [index, row] of readGeneration().entries()) {
    sum += 1_000 * row[column]!
    if (Math.abs(sum - wh) < Math.abs(best)) [best, hours] = [wh - sum, index + 1]
  }
  return `which is ${Math.round(best)} Wh from hour ${hours}`
}

/** Disks that the story says failed, but for the one that it unplugs. */
export function honestDisksAccused(said: string): readonly string[] {
  const unplugged = said.match(/(disk-\d) is unplugged, for good/)?.[1]
  const accused = [...said.matchAll(/(disk-\d): (?:proof_missing|retrieval_failed)/g)].map(
    ([, disk]) => disk!,
  )
  return [...new Set(accused)].filter(disk => disk !== unplugged)
}

function readGeneration(): readonly Readonly<Record<string, number>>[] {
  const text = readFileSync(join(exampleFolder(), 'data/homes.csv'), 'utf8')
  const [head = '', ...lines] = text.trim().split('\n')
  const columns = head.split(',')
  return lines.map(line =>
    Object.fromEntries(line.split(',').map((cell, at) => [columns[at]!, Number(cell)])),
  )
}
