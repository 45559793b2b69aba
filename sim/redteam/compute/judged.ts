/** Attacks on work that is judged: video that is spoilt, pictures of which a part is made, judges that do not look, and friends who cover for each other. */
import type { SubjectId } from '../../../protocol/ids.ts'
import {
  type LeftOut,
  madeBy,
  makerOf,
  partlyMade,
  rightVerdict,
  spoiltBy,
  transcoder,
  verdict,
} from '../../../resources/compute/testing/judged.ts'
import type { Seen, Strategy, Worked } from '../../../resources/compute/testing/machine.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import { machineParty, requesterParty, START_MS } from './machines.ts'
import { partOf } from './strategies.ts'

const TEN = [501, 502, 503, 504, 505, 506, 507, 508, 509, 510]
const [REQUESTER, JOBS, SETTLED] = [550, 24, 40]
const [BUILD, OTHER] = ['f'.repeat(64), 'e'.repeat(64)]
const EARNED = 'what it earned honestly until then, less its bond'

type Make = (seen: Seen, id: SubjectId) => Worked
type How = Parameters<typeof transcoder>[1]

type Tool = 'ffmpeg' | 'povray'

function machine(number: number, how?: (id: SubjectId) => How, bond?: bigint, tool: Tool = 'ffmpeg'): Party {
  const strategyOf = (id: SubjectId): Strategy => transcoder(id, how?.(id))
  const money = bond === undefined ? {} : { bond }
  return machineParty({
    number,
    [tool]: BUILD,
    strategyOf,
    ...(how === undefined ? {} : { real: 0 }),
    ...money,
  })
}

function cinemaOf(epochs: number, tool: Tool = 'ffmpeg') {
  const hours = epochs - SETTLED
  const machines = TEN.map(number => machine(number, undefined, undefined, tool))
  const believed = tool === 'ffmpeg' ? { ffmpeg: [BUILD, OTHER] } : { povray: BUILD }
  const requester = requesterParty({ number: REQUESTER, jobs: JOBS, hours, ...believed })
  const all = [...machines, requester]
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'compute',
    epochs,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: [...all, ...(rest.attackers ?? []).flatMap(one => honestTwin(one, tool))],
    ...rest,
  })
  return { hours, machines, requester, all, attack }
}

function honestTwin({ name, deposit }: Party, tool: Tool): readonly Party[] {
  const [, number] = /^machine-(\d+)$/.exec(name) ?? []
  return number === undefined ? [] : [machine(Number(number), undefined, deposit / 3n, tool)]
}

const spoils =
  (percent: number): Make =>
  (seen, id) =>
    partOf(seen) < percent ? spoiltBy(id, seen.job) : madeBy(id, seen.job)

const afterRecord: Make = (seen, id) =>
  (seen.state.workers[id]?.streak ?? 0) >= 10 ? spoiltBy(id, seen.job) : madeBy(id, seen.job)

/** Once it has a record: before, each of its pictures is looked at. */
const leavesOut =
  (percent: LeftOut): Make =>
  (seen, id) =>
    (seen.state.workers[id]?.streak ?? 0) >= 10 ? partlyMade(id, seen.job, percent) : madeBy(id, seen.job)

const overclaims: Make = ({ job }, id) => ({ ...madeBy(id, job), fuel: job.fuel })

/** It knows how it has to end, and none of the figures. */
const blind = (seen: Seen): Worked => ({ ...verdict(seen.job, 'blind', 'fits') })
const hates = ({ job, copy }: Seen): Worked => verdict(job, copy.build, 'differs')

/** Each spoils what it makes, and says of the others that it fits. */
function friends(numbers: readonly number[], make: Make): readonly Party[] {
  const all = new Set<SubjectId>()
  const parties = numbers.map(number =>
    machine(number, id => ({
      makes: seen => make(seen, id),
      judges: seen => {
        const maker = makerOf(seen.job, seen.state)
        const isFriend = maker !== undefined && all.has(maker)
        return isFriend ? verdict(seen.job, seen.copy.build, 'fits') : rightVerdict(seen)
      },
    })),
  )
  for (const { signer } of parties) all.add(signer.subject)
  return parties
}

export function judgedAttacks(epochs: number): readonly Attack[] {
  const { attack, machines, hours, all } = cinemaOf(epochs)
  const maker = (make: Make, bond?: bigint) => [machine(560, id => ({ makes: seen => make(seen, id) }), bond)]
  const judging = (judges: (seen: Seen) => Worked) => [machine(570, () => ({ judges }))]
  return [
    attack('spoils video', 'all of it', { attackers: maker(spoils(100)), bound: EARNED }),
    attack('spoils video', 'a fifth', { attackers: maker(spoils(20)), bound: EARNED }),
    attack('spoils video', 'and judges without looking, without a bond', {
      attackers: [machine(560, id => ({ makes: seen => spoiltBy(id, seen.job), judges: blind }), 0n)],
    }),
    attack('spoils video', 'after a record of 10', { attackers: maker(afterRecord), bound: EARNED }),
    attack('claims too many pixels', 'all that a job may take', {
      attackers: maker(overclaims),
      bound: EARNED,
    }),
    attack('judges without looking', 'that all fits', { attackers: judging(blind), bound: EARNED }),
    attack('accuses whoever it judges', 'that nothing fits', { attackers: judging(hates), bound: EARNED }),
    attack('friends cover for each other', 'two of twelve', {
      attackers: friends([580, 581], spoils(100)),
      bound: EARNED,
    }),
    attack('friends cover for each other', 'two of twelve, after a record of 10', {
      attackers: friends([580, 581], afterRecord),
      bound: EARNED,
    }),
    attack('brings no video', 'that it made rightly', {
      attackers: [
        machineParty({
          number: 590,
          ffmpeg: BUILD,
          real: 0,
          strategyOf: id => Object.assign(transcoder(id), { brings: () => false }),
        }),
      ],
      bound: 'what it would have by bringing it',
    }),
    attack('denies the video that it was brought', 'all of it', {
      honest: machines,
      attackers: [
        requesterParty({ number: REQUESTER, jobs: JOBS, hours, ffmpeg: [BUILD], signs: () => false }),
      ],
      without: all,
      bound: 'what it pays more than honestly',
      // Nobody can say what was brought: the price is burned, and its makers bear their work.
      mostLost: 1,
    }),
    ...pictureAttacks(epochs),
  ]
}

/** Pictures by all threads, looked at by tiles. */
function pictureAttacks(epochs: number): readonly Attack[] {
  const { attack } = cinemaOf(epochs, 'povray')
  const maker = (make: Make) => [machine(600, id => ({ makes: seen => make(seen, id) }), undefined, 'povray')]
  return [
    attack('renders a part of a picture', 'none of it', { attackers: maker(spoils(100)), bound: EARNED }),
    ...([60, 25, 5] as const).map(percent =>
      attack('renders a part of a picture', `${100 - percent} % of its tiles, after a record of 10`, {
        attackers: maker(leavesOut(percent)),
        bound: EARNED,
      }),
    ),
  ]
}

export function honestCinemas(epochs: number): readonly Attack[] {
  const { attack, machines, requester } = cinemaOf(epochs)
  const other = (number: number) => machineParty({ number, ffmpeg: OTHER, strategyOf: id => transcoder(id) })
  return [
    attack('honest: video, nobody unusual', '', { honest: [...machines, requester] }),
    attack('honest: video, judged with two builds', '', {
      honest: [...machines.slice(0, 5), ...TEN.slice(5).map(other), requester],
    }),
    cinemaOf(epochs, 'povray').attack('honest: pictures, looked at by tiles', '', {}),
  ]
}
