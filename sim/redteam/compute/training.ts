/**
 * Attacks on training: whoever is paid for updates without having learnt anything, or spoils the model that others train; and honest owners
 * whose rows are unlike the others'. An update is worth what a job is, and computing one costs half of that.
 */
import { createChance } from '../../../kernel/detector/chance.ts'
import { shortened } from '../../../resources/compute/agent/trainer/learn.ts'
import { readModel, readUpdate, type Vector } from '../../../resources/compute/messages/train/vector.ts'
import type { ComputeState } from '../../../resources/compute/rule/state.ts'
import {
  createTrainer,
  type RowsOf,
  rowsOf,
  type TrainerStrategy,
  type Training,
  taskOf,
  taskWord,
} from '../../../resources/compute/testing/trainees.ts'
import type { Attack } from '../attack.ts'
import { type Known, type Party, party } from '../world.ts'
import { COIN, computedBy, PRICE, START_MS } from './machines.ts'

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8]
/** Six rounds are over by then, and what is paid is paid. */
const [HOURS, REQUESTER, FIRST, ROWS] = [50, 980, 900, 200]
/** As far as an update may go, less what rounding takes. */
const LONGEST = 1_400

type Updates = NonNullable<TrainerStrategy['updates']>

interface TrainerOptions extends Partial<RowsOf> {
  readonly number: number
  readonly owner?: number
  readonly person?: string
  readonly updates?: Updates
  readonly seals?: TrainerStrategy['seals']
  readonly claims?: number
}

function trainerParty(options: TrainerOptions): Party {
  const { number, owner, person, updates, seals, claims = 1, ...rows } = options
  const whose = owner === undefined ? {} : { owner }
  const vouched = person === undefined ? {} : { vouched: { person } }
  const name = `trainer-${number}`
  const rest = { name, deposit: 0n, says: [], claims, real: updates === undefined ? 1 : 0, ...vouched }
  const made = party(FIRST + number, START_MS, { model: 'compute/trainer', ...whose }, rest)
  const own = rowsOf({ seed: number, count: ROWS, moved: 30, ...rows })
  let computed = 0
  const counting: Updates = (seen, honest) => {
    const counted = () => {
      computed++
      return honest()
    }
    return updates === undefined ? counted() : updates(seen, counted)
  }
  const strategy = seals === undefined ? { updates: counting } : { updates: counting, seals }
  let trainer = createTrainer(made.signer.subject, own, strategy)
  return Object.assign({}, made, {
    async answers({ epoch, knownAtMs, state }: Known) {
      if (epoch === 0) {
        computed = 0
        trainer = createTrainer(made.signer.subject, own, strategy)
        computedBy.set(name, () => computed)
      }
      return trainer.answers(state as ComputeState).map((word, at) => ({
        atMs: knownAtMs + 60_000 + at,
        arrivedAtMs: knownAtMs + 62_000 + at,
        ...word,
      }))
    },
  })
}

function teacherParty(number = REQUESTER, change: Parameters<typeof taskOf>[0] = {}, claims = 0): Party {
  const word = taskWord(taskOf({ price: PRICE, most: 20, ...change }))
  const says = [{ atMs: START_MS + 60_000, arrivedAtMs: START_MS + 62_000, ...word }]
  const rest = { name: `teacher-${number}`, deposit: 1_000n * COIN, says, claims, real: 0 }
  return party(number, START_MS, { model: 'compute/requester' }, rest)
}

function noise(seed: number, size: number): Vector {
  const { normal } = createChance(seed)
  return Array.from({ length: 41 }, () => Math.round(normal() * size))
}

function near(vector: Vector, seed: number, size: number): Vector {
  const added = noise(seed, size)
  return shortened(
    vector.map((value, at) => value + added[at]!),
    LONGEST,
  )
}

/** All that a free rider can read before it seals: the others' updates of the round before, and how the model moved. */
const FREE: readonly (readonly [value: string, updates: Updates, paid?: true])[] = [
  ['new noise each time', ({ task }) => near(noise(1, 0), task.round + 1, 200)],
  ['nothing', ({ task }) => readModel(task.model).map(() => 0)],
  ['the same, bit for bit', () => shortened(noise(5, 200), LONGEST)],
  ['how the model moved the round before, blurred', copyOf(({ step }) => step && readModel(step)), true],
  [
    'another’s of the round before, blurred',
    copyOf(({ trainers }) => trainers[0]?.before && readUpdate(trainers[0].before)),
    true,
  ],
]

function copyOf(of: (task: Training['task']) => Vector | '' | undefined): Updates {
  return ({ task }) => near(of(task) || noise(1, 100), task.round + 5, 5)
}

const backwards: Updates = (_, honest) => honest().map(value => -value)

/** Each column the wrong way, as far as it may; not the same each round, bit for bit. */
function wrongWay(by: number): Updates {
  const wrong = [-1, 1, -1, 1, -1, 0, 0, 0].flatMap(way => new Array<number>(5).fill(299 * way))
  return ({ task }) => [by + task.round, ...wrong]
}

interface Group {
  readonly attackers: readonly TrainerOptions[]
  readonly honest?: readonly TrainerOptions[]
  readonly task?: Parameters<typeof taskOf>[0]
  readonly rest?: Partial<Attack>
}

function attackOf(name: string, value: string, { attackers, honest = [], task, rest }: Group): Attack {
  const teacher = teacherParty(REQUESTER, task)
  const own = [...(honest.length > 0 ? honest : EIGHT.map(number => ({ number }))).map(trainerParty), teacher]
  const twins = attackers.map(({ updates: _, seals: __, flipped: ___, ...twin }) => trainerParty(twin))
  return {
    name,
    value,
    resource: 'compute',
    epochs: HOURS,
    startMs: START_MS,
    honest: own,
    attackers: attackers.map(trainerParty),
    without: [...own, ...twins],
    ...rest,
  }
}

const TELLS_NOBODY = 'one share an owner, of what others’ updates say anyway; the model is none the worse'
const MAJORITY = 'what identities cost: most of the trainers are one owner’s, and nobody vouches for any'

export function trainingAttacks(): readonly Attack[] {
  return [...ofOne(), ...ofMany()]
}

/** One of nine that trains nothing, or keeps the others from it. */
function ofOne(): readonly Attack[] {
  return [
    ...FREE.map(([value, updates, paid]) =>
      attackOf('trains nothing', value, {
        attackers: [{ number: 20, updates }],
        ...(paid && { rest: { bound: TELLS_NOBODY, mostRatio: 2.1 } }),
      }),
    ),
    attackOf('holds the others up', 'seals another’s seal, and opens nothing', {
      attackers: [
        {
          number: 20,
          updates: (_, honest) => honest(),
          seals: ({ task }) => task.trainers.find(({ seal }) => seal !== '')?.seal ?? 'a'.repeat(64),
        },
      ],
    }),
    attackOf('holds the others up', 'never seals', {
      attackers: [{ number: 20, updates: () => undefined }],
    }),
    attackOf('spoils a model', 'turns its update round', {
      attackers: [{ number: 20, updates: backwards }],
    }),
  ]
}

/** Several of one owner's; and whoever pays its own. */
function ofMany(): readonly Attack[] {
  const many = (count: number, updates: (at: number) => Updates, person?: (at: number) => string) =>
    Array.from({ length: count }, (_, at): TrainerOptions => {
      const its = { number: 20 + at, updates: updates(at) }
      return person === undefined ? its : { ...its, person: person(at) }
    })
  const vouched = EIGHT.map(number => ({ number, person: `person ${number}` }))
  const own = teacherParty(981, {}, 1)
  return [
    attackOf('spoils a model', 'two of ten push every column the wrong way', {
      attackers: many(2, at => wrongWay(10 * at)),
    }),
    attackOf('sybil trainers', '4 of 12, noise', {
      attackers: many(
        4,
        at =>
          ({ task }) =>
            near(noise(1, 0), 100 * at + task.round + 1, 200),
      ),
    }),
    attackOf('sybil trainers', '9 of 17 push every column the wrong way', {
      attackers: many(9, at => wrongWay(10 * at)),
      rest: { bound: MAJORITY, mostRatio: 2.1, mostLost: 1 },
    }),
    attackOf('sybil trainers', '9 of 17, of one person, where somebody vouches', {
      attackers: many(
        9,
        at => wrongWay(10 * at),
        () => 'thief',
      ),
      honest: vouched,
      task: { vouched: 'yes' },
    }),
    {
      ...attackOf('pays itself for training', 'under two accounts', {
        attackers: [{ number: 20 }, { number: 21 }, { number: 22 }],
      }),
      attackers: [own, ...[20, 21, 22].map(number => trainerParty({ number, claims: 0 }))],
      bound: 'what it pays itself and others, less the fee',
    },
  ]
}

/** Honest, and unlike the others: nobody is accused, and all that was computed is paid. */
export function honestSchools(): readonly Attack[] {
  const world = (value: string, change: Omit<TrainerOptions, 'number'>, rest: Partial<Attack> = {}) =>
    attackOf('honest: training', value, {
      attackers: [],
      honest: EIGHT.map(number => (number === 8 ? { number, ...change } : { number })),
      rest,
    })
  return [
    world('nobody unusual', {}),
    world('one knows no fault at all', { faultsPpm: 0 }),
    world('one has other columns and twenty rows', { moved: 90, count: 20 }),
    world('a late network', {}, { late: 2 }),
    world('two owners with the same rows share one price', { seed: 1 }, { mostLost: 0.13 }),
  ]
}
