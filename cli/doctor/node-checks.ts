/** The node that the data folder, or an option, names: what it says of itself. */
import type { HealthView } from '../../client/health-view.ts'
import type { NodeApi } from '../../client/node-api.ts'
import { slowWords } from '../commands/status.ts'
import { createNodeClient } from '../node-client.ts'
import { bad, type Check, type Finding, good, look, unknown } from './finding.ts'

const LATE_MS = 250
/** Epochs that may be on their way: one that settles, one that is closed, and what the challenge window takes. */
const USUAL_BACKLOG = 3

/** @param api undefined where no node is known */
export function nodeChecks(api: NodeApi | undefined): readonly Check[] {
  if (api === undefined)
    return [{ what: 'node', look: async () => unknown('none is known here; name one with --node URL') }]
  return [
    { what: 'node', look: async () => health(await readHealth(api.url), api.url) },
    { what: 'epochs', look: () => epochs(api) },
  ]
}

/** A node that is not well says so with status 503 and no body that this reads; whoever asks then gets its words. */
async function readHealth(url: string): Promise<HealthView> {
  return (await createNodeClient(url).json('/healthz')) as HealthView
}

export function health(seen: HealthView, url: string): Omit<Finding, 'what'> {
  if (seen.halted)
    return bad(
      `${url} has halted: ${seen.trouble ?? 'its log says why'}`,
      'See its log, and cairn audit: the chain has something else than it computed.',
    )
  if (!seen.ok) return bad(`${url} is not well: ${seen.trouble ?? 'its log says why'}`, 'See its log.')
  if (!seen.clockTrusted)
    return bad(
      `${url} does not trust its clock and takes nothing in`,
      'Set the machine’s clock: chrony, or timedatectl set-ntp true.',
    )
  if (seen.slow !== undefined) return look(slowWords(seen.slow), seen.slow.hint)
  const late = seen.loopLagMs ?? 0
  if (late > LATE_MS)
    return look(
      `${url} is well, and busy: what it answers comes up to ${late} ms late`,
      'Give it a core of its own.',
    )
  return good(`${url} is well`)
}

async function epochs(api: NodeApi): Promise<Omit<Finding, 'what'>> {
  const [network, newest] = await Promise.all([api.getNetwork(), api.listEpochs(USUAL_BACKLOG * 4)])
  const settled = newest.find(({ header }) => header !== undefined)?.epoch
  const over = network.epoch.current - 1
  if (over < 0) return good('the first one is not over yet')
  if (settled === undefined)
    return look(
      `${over + 1} are over, and none of the newest is on the chain`,
      'See cairn status for what holds them up.',
    )
  const waiting = over - settled
  const says = `on the chain up to ${settled}, ${waiting} wait`
  return waiting <= USUAL_BACKLOG ? good(says) : look(says, 'See cairn status for what holds them up.')
}
