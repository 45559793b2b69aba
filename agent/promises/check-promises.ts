/**
 * What oracles promised this device, held against what came of it: receipts are shown to all of the device's nodes once all epochs
 * that they promise are over and cannot change. Where the message was left out, a node of another oracle proves that on the chain.
 *
 * Laws: one "broken" outweighs any number of "kept", for whoever broke a promise says that it was kept. A broken promise is shown
 * until somebody brings the proof. Of many receipts a few are shown, by chance: an oracle that leaves out a part of what it took in
 * does not know of which it will be asked, and is found out soon. Nothing waits for it: a device reports on whatever is answered.
 */
import { pause } from '../../links/pause.ts'
import type { AgentLog } from '../kit/agent-log.ts'
import type { NodeApi } from '../kit/node-api.ts'
import type { Acknowledged, Outbox } from '../outbox.ts'

export interface CheckOptions {
  readonly outbox: Pick<Outbox, 'promises' | 'checked'>
  readonly api: Pick<NodeApi, 'promiseOf'>
  readonly log: Pick<AgentLog, 'warn'>
  readonly signal: AbortSignal
  /** 0 ≤ x < 1; chance unless said. */
  readonly random?: () => number
}

/** Shown with each look, of so many that are looked through. */
const [AT_ONCE, MOST] = [10, 1_000]
const EVERY_MS = 600_000

/** A look every ten minutes or so: devices of one process do not look all at once. */
export async function watchPromises(options: CheckOptions): Promise<void> {
  const { signal, random = Math.random } = options
  while (!signal.aborted) {
    await pause(EVERY_MS * (0.5 + random()), signal)
    // Whatever it was, the receipts are still there.
    if (!signal.aborted) await checkPromises(options).catch(() => undefined)
  }
}

/** One look. Receipts are in the order of what was said: behind one that cannot be judged yet there is none that can. */
export async function checkPromises(options: CheckOptions): Promise<void> {
  const { outbox, signal, random = Math.random } = options
  const all = outbox.promises(MOST)
  const [asked, open] = [new Set<number>(), new Set<number>()]
  let [end, judged] = [all.length, -1]
  while (!signal.aborted && asked.size < AT_ONCE) {
    const left = all.map((_, place) => place).filter(place => place < end && !asked.has(place))
    const inOrder = asked.size === 0 || left.length <= AT_ONCE - asked.size
    const place = left[inOrder ? 0 : Math.floor(random() * left.length)]
    const promise = place === undefined ? undefined : all[place]
    if (place === undefined || promise === undefined) break
    asked.add(place)
    const came = await show(promise, options)
    if (came === 'unknown') end = place
    else judged = Math.max(judged, place)
    if (came === 'broken') open.add(place)
  }
  outbox.checked(all.filter((_, place) => place <= judged && !open.has(place)).map(({ id }) => id))
}

/** Whether there is nothing more to do for it; `broken` where nobody brings the proof yet. */
async function show(
  { id, receipt }: Acknowledged,
  { api, log }: CheckOptions,
): Promise<'done' | 'broken' | 'unknown'> {
  const answers = await api.promiseOf(receipt)
  const broken = answers.find(({ standing }) => standing === 'broken')
  if (broken === undefined)
    return answers.length === 0 || answers.some(({ standing }) => standing === 'waits') ? 'unknown' : 'done'
  const brought = answers.some(({ brings }) => brings === true)
  const facts = { message: id, epoch: broken.epoch, oracle: broken.oracle ?? 0, brought }
  log.warn('an oracle took a message in and left it out of the evidence', facts)
  return brought ? 'done' : 'broken'
}
