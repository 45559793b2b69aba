/** What is asked of the node, for judge.ts. */
import type { EpochView, NodeApi } from '../client/node-api.ts'
import type { DeviceSeen, NodeSeen, SignedSeen } from './judge.ts'

/** Newest first. */
export interface SettledEpochs {
  readonly epochs: readonly EpochView[]
  readonly current: number
  /** Network time. */
  readonly nowMs: number
}

/** The newest so many that are on the chain, however many wait. */
export async function readSettled(api: NodeApi, count: number): Promise<SettledEpochs> {
  const { epoch: current, nowMs } = await api.getClock()
  const epochs: EpochView[] = []
  let before: number | undefined
  for (;;) {
    const page = await api.listEpochs(PAGE, before)
    epochs.push(...page.filter(isSettled))
    const last = page.at(-1)?.epoch
    if (page.length < PAGE || last === undefined || last <= 0 || epochs.length >= count) break
    before = last
  }
  return { epochs: epochs.slice(0, count), current, nowMs }
}

const PAGE = 50

function isSettled({ stage }: EpochView): boolean {
  return stage === 'submitted' || stage === 'final'
}

export function nodeSeen(
  api: NodeApi,
  { epochs, current }: SettledEpochs,
  trouble: string | undefined,
): NodeSeen {
  const [newest] = epochs
  const settled = newest?.epoch
  const waitsSinceMs = newest === undefined ? undefined : newest.endMs + (newest.endMs - newest.startMs)
  const waiting = current - 1 - (settled ?? -1)
  return {
    url: api.url,
    settled,
    waiting,
    trouble,
    ...(waitsSinceMs === undefined || waiting <= 0 ? {} : { waitsSinceMs }),
  }
}

/** @param registeredAtMs epochs that began before are not the device's */
export async function readDevice(
  api: NodeApi,
  { epochs }: SettledEpochs,
  device: { readonly id: string; readonly name: string; readonly registeredAtMs: number },
  silent: number,
): Promise<DeviceSeen> {
  const { id, name, registeredAtMs } = device
  const own = epochs.filter(({ startMs }) => startMs >= registeredAtMs)
  const [newest, oldest] = [own[0], own.at(-1)]
  if (newest === undefined || oldest === undefined)
    return { id, name, messages: [], rewards: [], startsMs: [] }
  const [messages, earnings] = await Promise.all([
    Promise.all(
      own.slice(0, silent).map(async ({ epoch }) => (await api.getDeviceEpoch(id, epoch)).messages.accepted),
    ),
    api.listDeviceEarnings(id, { from: oldest.epoch, to: newest.epoch }),
  ])
  const rewardOf = (epoch: number) =>
    earnings
      .filter(earning => earning.epoch === epoch && earning.kind === 'reward')
      .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  return {
    id,
    name,
    messages,
    rewards: own.map(({ epoch }) => rewardOf(epoch)),
    startsMs: own.map(({ startMs }) => startMs),
  }
}

export function signedSeen(oracle: string, name: string, { epochs }: SettledEpochs): SignedSeen {
  return {
    oracle,
    name,
    epochs: epochs.flatMap(({ epoch, startMs, submission, settled }) => {
      const signers = (submission ?? settled?.submission)?.signers
      return signers === undefined
        ? []
        : [{ epoch, startMs, signed: signers.some(signer => signer.toLowerCase() === oracle.toLowerCase()) }]
    }),
  }
}
