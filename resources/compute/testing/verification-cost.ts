/** What verification costs, through the real rule: what machines with a record compute beyond what was asked for. */
import { BOND, contentOf, demandOf, member, network, offerOf, type Said } from './compute-network.ts'
import { FFMPEG, transcoder, transcodes } from './judged.ts'

const [MACHINES, BATCH, WARM, MEASURED, SETTLE] = [20, 64, 40, 40, 8]
const [VIDEO_BATCH, VIDEO_WARM, VIDEO_MEASURED] = [10, 100, 60]

/** Copies of a program's job, once machines have a record. */
export function copiesPerJob(confidence: number, seed: number): number {
  const workers = Array.from({ length: MACHINES }, (_, at) => member(at + 1, 'worker'))
  const rex = member(99, 'requester')
  const machines = new Map(workers.map(({ id }) => [id, {}]))
  const net = network({ subjects: [...workers, rex], machines, seed, balance: 10n ** 12n })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  const ask = (): Said => ({ by: rex, ...demandOf(BATCH, { confidence }) })
  const computed = () => [...net.playing.values()].reduce((sum, machine) => sum + machine.computed.count, 0)
  const settle = () => Array.from({ length: SETTLE }, () => net.epoch())
  for (let batch = 0; batch < WARM; batch++) net.epoch(ask())
  settle()
  const before = computed()
  for (let batch = 0; batch < MEASURED; batch++) net.epoch(ask())
  settle()
  return (computed() - before) / (MEASURED * BATCH)
}

/** Judgements of a piece of video, once machines have a record. */
export function checksPerPiece(seed: number): number {
  const workers = Array.from({ length: MACHINES }, (_, at) => member(at + 1, 'worker'))
  const rex = member(99, 'requester')
  const machines = new Map(workers.map(({ id }) => [id, transcoder(id)]))
  const net = network({ subjects: [...workers, rex], machines, seed, balance: 10n ** 13n })
  net.epoch(...workers.map((by): Said => ({ by, ...transcodes(BOND) })))
  const judged = new Map<string, number>()
  function go(epochs: number, isMeasured: boolean): number {
    const asked = new Set<string>()
    for (let epoch = 0; epoch < epochs + SETTLE; epoch++) {
      const module = contentOf(10_000 + epoch)
      const demand = demandOf(VIDEO_BATCH, { kind: 'transcode', builds: FFMPEG, module })
      net.epoch(...(epoch < epochs ? [{ by: rex, ...demand }] : []))
      for (const [id, { of, copies }] of net.jobs()) {
        if (of === '' && epoch < epochs) asked.add(id)
        else if (of !== '' && asked.has(of) && isMeasured) judged.set(id, copies.length)
      }
    }
    return asked.size
  }
  go(VIDEO_WARM, false)
  const pieces = go(VIDEO_MEASURED, true)
  return [...judged.values()].reduce((sum, count) => sum + count, 0) / pieces
}
