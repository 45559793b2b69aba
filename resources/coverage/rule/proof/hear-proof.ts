/** What a gateway says that it sent and heard for a draw. What hangs on others is judged when the draw is settled. */
import type { Note, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { Beacon, Witness } from '../../messages/coverage-messages.ts'
import type { Hearing, Refused } from '../appraise.ts'
import { placeAt } from '../gateway.ts'
import type { ProofParams } from '../params.ts'
import type { BeaconRow, DrawState, WitnessRow } from '../state.ts'

export interface BeaconSaid {
  readonly draw: number
  readonly row: BeaconRow
}

export interface WitnessSaid {
  readonly draw: number
  readonly rows: readonly WitnessRow[]
}

/** Of one gateway and draw. */
const MOST_WITNESSED = 2_000

/** When witnesses may come until, and secrets after that; undefined while nobody can know the seed. */
export function deadlinesOf(knownMs: number, { spreadMs, answerMs }: ProofParams) {
  const witnessesUntilMs = knownMs + spreadMs + answerMs
  return { witnessesUntilMs, beaconsUntilMs: witnessesUntilMs + answerMs }
}

export function hearBeacon(
  { draw, at, secret }: Beacon,
  { arrivedAtMs }: ReceivedMessage,
  hearing: Hearing,
): Refused | readonly Note[] {
  const { subject, heard } = hearing
  const asked = askedIn(draw, hearing)
  if (asked === undefined) return { code: 'draw_unknown', facts: { draw } }
  if (placeAt(subject, at) === undefined) return { code: 'not_asserted', facts: { cell: subject.cell } }
  if (asked.beacons[subject.id] !== undefined || heard.beacons.some(other => other.draw === draw))
    return { code: 'beacon_twice', facts: { draw } }
  const times = timesOf(draw, asked, hearing)
  if (times !== undefined) {
    const { witnessesUntilMs, beaconsUntilMs } = times
    if (arrivedAtMs <= witnessesUntilMs || arrivedAtMs > beaconsUntilMs)
      return {
        code: 'beacon_late',
        facts: { arrivedAtMs, fromMs: witnessesUntilMs, untilMs: beaconsUntilMs },
      }
  }
  heard.beacons.push({ draw, row: [at, secret, arrivedAtMs] })
  return []
}

export function hearWitness(
  { draw, at, beacons }: Witness,
  { arrivedAtMs }: ReceivedMessage,
  hearing: Hearing,
): Refused | readonly Note[] {
  const { subject, heard } = hearing
  const asked = askedIn(draw, hearing)
  if (asked === undefined) return { code: 'draw_unknown', facts: { draw } }
  if (placeAt(subject, at) === undefined) return { code: 'not_asserted', facts: { cell: subject.cell } }
  const times = timesOf(draw, asked, hearing)
  if (times !== undefined && arrivedAtMs > times.witnessesUntilMs)
    return { code: 'witness_late', facts: { arrivedAtMs, untilMs: times.witnessesUntilMs } }
  const own = heard.witnesses.filter(other => other.draw === draw).flatMap(({ rows }) => rows)
  const known = new Set<string>()
  for (const row of asked.heard[subject.id] ?? []) known.add(row[0])
  for (const row of own) known.add(row[0])
  const notes: Note[] = []
  const rows: WitnessRow[] = []
  // A million of these an epoch: by place, for a pattern costs a walk.
  for (let record = 0; record < beacons.length; record++) {
    const { hash, before, frequencyHz, sf, rssi, snr } = beacons[record]!
    const fail = (code: 'witness_twice' | 'too_many_witnesses', facts: Note['facts']) =>
      notes.push({ code, outcome: 'fail', record, facts })
    if (known.has(hash)) fail('witness_twice', { hash })
    else if (known.size >= MOST_WITNESSED) fail('too_many_witnesses', { most: MOST_WITNESSED })
    else {
      known.add(hash)
      rows.push([hash, at - before, frequencyHz, sf, rssi, snr, arrivedAtMs])
    }
  }
  if (rows.length > 0) heard.witnesses.push({ draw, rows })
  return notes
}

function askedIn(draw: number, { context, params }: Hearing): DrawState | undefined {
  return params.proof === undefined ? undefined : context.state.draws[draw]
}

function timesOf(draw: number, { knownMs }: DrawState, { context, params }: Hearing) {
  const atMs = knownMs === -1 ? context.knownAtMs(draw) : knownMs
  return atMs === undefined ? undefined : deadlinesOf(atMs, params.proof!)
}
