/** A model that owners train together, through the real rule: what it comes to, what is paid, and what cannot be had by whom. */
import { describe, expect, it } from 'vitest'
import { createChance } from '../../../../kernel/detector/chance.ts'
import { accuracyPpm, examplesOf, learn, shortened } from '../../agent/trainer/learn.ts'
import { TRAIN_SEAL, TRAIN_UPDATE } from '../../messages/train/train-messages.ts'
import { readModel, type Vector, writeUpdate } from '../../messages/train/vector.ts'
import { COIN, HOUR, member, type Said } from '../../testing/compute-network.ts'
import { type Pupil, REX, school, UNSEEN } from '../../testing/school.ts'
import { rowsOf, SCHEMA, type TrainerStrategy, taskOf, taskWord } from '../../testing/trainees.ts'

type Strategy = NonNullable<TrainerStrategy['updates']>

const TEN: readonly Pupil[] = Array.from({ length: 10 }, () => ({}))
const [PRICE, ROUNDS] = [10_000n, 6]
const none = () => new Uint8Array(0)

function central(): number {
  const rows = TEN.flatMap((_, at) => rowsOf({ seed: at + 1, count: 200, moved: 30 }))
  const examples = examplesOf(SCHEMA, rows)
  const terms = { clip: 32_000, noise: 0, size: taskOf().size }
  let model: Vector = new Array<number>(terms.size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const step = learn(model, examples, SCHEMA, terms, none)
    model = model.map((weight, at) => weight + step[at]!)
  }
  return accuracyPpm(model, UNSEEN)
}

function accuracy(model: string): number {
  return accuracyPpm(readModel(model), UNSEEN)
}

describe('honest', () => {
  const at = school(TEN)
  const task = at.all()

  it('is nearly as good as a model of all the data in one place', () => {
    expect(task.stage).toBe('done')
    expect(central()).toBeGreaterThan(800_000)
    expect(accuracy(task.model)).toBeGreaterThan(central() - 20_000)
  })

  it('pays each owner for each round, burns the fee, and gives back the rest', () => {
    expect([...at.paid.values()]).toEqual(TEN.map(() => BigInt(ROUNDS) * PRICE))
    expect(at.net.state().escrow).toEqual({})
    const spent = 10n * BigInt(ROUNDS) * PRICE
    expect(at.net.purses.freeOf(REX.owner, at.net.state())).toBe(1_000n * COIN - spent - spent / 100n)
  })

  it('accuses and refuses nobody', () => {
    expect([at.found, at.refused]).toEqual([[], []])
  })

  it('is forgotten once there was time to fetch it', () => {
    for (let epoch = 0; epoch < 80; epoch++) at.epoch()
    expect(at.net.state().trainings).toEqual({})
  })
})

describe('honest, and unlike the others', () => {
  it.each<readonly [string, Pupil]>([
    ['hardly knows a fault', { faultsPpm: 100_000 }],
    ['knows no fault at all', { faultsPpm: 0 }],
    ['columns lie elsewhere', { moved: 90 }],
    ['few rows', { count: 20 }],
  ])('is paid: %s', (_, unusual) => {
    const at = school([...TEN.slice(0, 7), unusual])
    at.all()
    expect(at.paid.get(8)).toBe(BigInt(ROUNDS) * PRICE)
    expect(at.found).toEqual([])
  })

  it('is accused of nothing where it says the opposite of everybody: it is not paid, and told', () => {
    const at = school([...TEN.slice(0, 7), { flipped: true }])
    at.all()
    expect(at.found).toEqual([{ code: 'train_opposed', by: 8, severity: 'notice' }])
    expect(at.paid.get(8)).toBeUndefined()
  })

  it('is accused of nothing where it has a single row, which looks like a number that was made up', () => {
    const at = school([...TEN.slice(0, 7), { count: 1 }])
    at.all()
    expect(at.found).toEqual([{ code: 'train_noise', by: 8, severity: 'notice' }])
  })

  it('is paid where all are blurred so that nobody can be told from noise', () => {
    const at = school([...TEN.slice(0, 7), { faultsPpm: 0 }])
    at.all(taskOf({ noise: 100 }, { steps: 1 }))
    expect([at.paid.size, at.found]).toEqual([8, []])
  })

  it('pays owners with the same data one share together', () => {
    const at = school([...TEN.slice(0, 7), { seed: 1 }])
    at.all()
    expect([at.paid.get(1), at.paid.get(8)]).toEqual([
      (BigInt(ROUNDS) * PRICE) / 2n,
      (BigInt(ROUNDS) * PRICE) / 2n,
    ])
    expect(at.found.map(({ severity }) => severity)).toEqual(['notice', 'notice'])
  })
})

describe('who takes part', () => {
  it('is one of an owner, and nobody of the requester', () => {
    const at = school([...TEN.slice(0, 4), { owner: 1 }, { owner: 99 }])
    at.all()
    expect(at.found.map(({ code }) => code)).toEqual(['train_twice', 'train_twice'])
    expect(at.paid.size).toBe(4)
    expect(at.paid.has(6)).toBe(false)
    expect(at.paid.has(1) && at.paid.has(5)).toBe(false)
  })

  it('is one of a person, and nobody whom nobody vouches for, where the task says so', () => {
    const person = (name: string) => ({ vouched: { person: name } })
    const at = school([person('ada'), person('bob'), person('cyd'), person('ada'), {}])
    at.all(taskOf({ vouched: 'yes' }))
    expect([at.paid.size, at.refused]).toEqual([3, ['train_vouched']])
    expect(at.found.map(({ code }) => code)).toEqual(['train_twice'])
  })

  it('is drawn by the seed where more join than there is room for', () => {
    const at = school(TEN)
    const task = at.all(taskOf({ most: 5 }))
    expect(task.trainers.length).toBe(5)
    expect(at.found.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'train_not_drawn'))
  })

  it('too few: all goes back', () => {
    const at = school(TEN.slice(0, 2))
    expect(at.all().stage).toBe('over')
    expect([at.found, at.net.purses.freeOf(REX.owner, at.net.state())]).toEqual([
      [{ code: 'train_few', by: 99, severity: 'notice' }],
      1_000n * COIN,
    ])
  })

  it('a trainer that falls silent is not waited for longer than its time, and the others are paid', () => {
    const at = school([
      ...TEN.slice(0, 5),
      { strategy: { updates: ({ task }, honest) => (task.round < 2 ? honest() : undefined) } },
    ])
    const task = at.all()
    expect([task.stage, at.paid.get(1), at.paid.get(6)]).toEqual(['done', 6n * PRICE, 2n * PRICE])
    expect(at.found).toEqual([{ code: 'train_missing', by: 6, severity: 'notice' }])
  })

  it('one that seals and opens nothing holds up two rounds; back again, it is heard and paid', () => {
    const epochsWith = (opens: (round: number) => boolean) => {
      const strategy = {
        opens: ({ task }: { readonly task: { readonly round: number } }) => opens(task.round),
      }
      const at = school([...TEN.slice(0, 5), { strategy }])
      at.epoch({ by: REX, ...taskWord(taskOf()) })
      for (let epoch = 1; ; epoch++) {
        at.epoch()
        if (at.task().stage === 'done') return { at, epoch }
      }
    }
    const [prompt, never] = [epochsWith(() => true), epochsWith(() => false)]
    const two = epochsWith(round => round > 1)
    expect(never.epoch).toBe(two.epoch)
    expect(never.epoch).toBeGreaterThan(prompt.epoch)
    expect(two.at.paid.get(6)).toBe(4n * PRICE)
    expect(never.at.paid.get(6)).toBeUndefined()
    for (const { at } of [prompt, never, two]) expect(at.paid.get(1)).toBe(6n * PRICE)
  })

  it('a trainer that is sold counts no more, and is paid to whom it belonged as it joined', () => {
    const at = school(TEN.slice(0, 5))
    at.epoch({ by: REX, ...taskWord(taskOf()) })
    while (at.task().round < 2) at.epoch()
    const [first] = at.members
    at.net.change(
      Object.assign({}, first, {
        owner: member(50, 'trainer').owner,
        past: [{ untilMs: Number.MAX_SAFE_INTEGER, owner: first!.owner, cell: '' }],
      }),
    )
    while (at.task().stage !== 'done') at.epoch()
    expect([at.paid.get(1), at.paid.get(2)]).toEqual([2n * PRICE, 6n * PRICE])
    expect(at.net.purses.moved.get(member(50, 'trainer').owner) ?? 0n).toBe(0n)
  })
})

describe('what is refused', () => {
  const upTo = (stage: string, pupils = TEN.slice(0, 4)) => {
    const at = school(pupils)
    at.epoch({ by: REX, ...taskWord(taskOf()) })
    while (at.task().stage !== stage) at.epoch()
    return at
  }

  it('an update that is longer than the task allows, or of another size', () => {
    const long: Vector = new Array<number>(41).fill(300)
    const at = school([
      ...TEN.slice(0, 4),
      { strategy: { updates: () => long } },
      { strategy: { updates: () => [1] } },
    ])
    at.all(taskOf({ rounds: 1 }))
    expect(at.refused).toEqual(['train_update_long', 'train_update_long'])
    expect([at.paid.has(5), at.paid.has(6)]).toEqual([false, false])
  })

  it('another’s seal cannot be opened', () => {
    const copies: Pupil = {
      strategy: { seals: ({ task }) => task.trainers.find(({ seal }) => seal !== '')?.seal },
    }
    const at = school([...TEN.slice(0, 4), copies])
    at.all(taskOf({ rounds: 2 }))
    expect(at.paid.size).toBeGreaterThanOrEqual(4)
    const by: Said = {
      by: at.members[0]!,
      contentType: TRAIN_SEAL.contentType,
      payload: TRAIN_SEAL.encode({ task: at.id(), round: 0, seal: 'a'.repeat(64) }),
    }
    expect(at.epoch(by).verdicts).toMatchObject([{ code: 'train_not_asked' }])
  })

  it('what was not sealed', () => {
    const at = upTo('opening', [...TEN.slice(0, 4), { strategy: { opens: () => false } }])
    const update = {
      task: at.id(),
      round: 0,
      update: writeUpdate(new Array<number>(41).fill(1)),
      salt: 'ab'.repeat(16),
    }
    const said = { contentType: TRAIN_UPDATE.contentType, payload: TRAIN_UPDATE.encode(update) }
    expect(at.epoch({ by: at.members[4]!, ...said }).verdicts).toContainEqual(
      expect.objectContaining({ accepted: false, code: 'train_seal_wrong' }),
    )
  })

  it('what comes after its time', () => {
    const at = school([...TEN.slice(0, 4), { strategy: { updates: () => undefined } }])
    at.epoch({ by: REX, ...taskWord(taskOf({ withinMs: HOUR })) })
    while (at.task().stage !== 'sealing') at.epoch()
    at.epoch()
    const payload = TRAIN_SEAL.encode({ task: at.id(), round: 0, seal: 'a'.repeat(64) })
    const late = { by: at.members[4]!, contentType: TRAIN_SEAL.contentType, payload, arrivesMs: 2_000 }
    expect(at.epoch(late).verdicts).toContainEqual(expect.objectContaining({ code: 'train_late' }))
  })

  it.each([
    ['no schema', { schema: '{}' }, 'schema'],
    ['another size', { size: 12 }, 'size'],
    ['more at least than at most', { least: 9, most: 4 }, 'least'],
    ['updates that do not fit', { noise: 90_000 }, 'clip'],
    ['several steps under noise', { noise: 10 }, 'noise'],
  ])('a task that does not hold together: %s', (_, change, field) => {
    const at = school([])
    const { verdicts } = at.epoch({ by: REX, ...taskWord(taskOf(change)) })
    expect(verdicts).toMatchObject([{ code: 'train_malformed', facts: { field } }])
  })

  it('a task that is not covered, or of a device that may not spend', () => {
    const poor = school([], { balance: 1n })
    poor.epoch({ by: REX, ...taskWord(taskOf()) })
    expect(poor.found).toMatchObject([{ code: 'deposit_promised', severity: 'notice' }])
    const pushed = school([])
    pushed.net.change(Object.assign({}, REX, { accepted: false }))
    const { verdicts } = pushed.epoch({ by: REX, ...taskWord(taskOf()) })
    expect(verdicts).toMatchObject([{ code: 'spending_not_allowed' }])
    expect(pushed.net.state().trainings).toEqual({})
  })

  it('more tasks at once than one requester may have', () => {
    const at = school([])
    at.epoch(...Array.from({ length: 6 }, (): Said => ({ by: REX, ...taskWord(taskOf()) })))
    expect(Object.keys(at.net.state().trainings).length).toBe(4)
    expect(at.found).toMatchObject([{ code: 'train_too_many' }, { code: 'train_too_many' }])
  })
})

describe('liars', () => {
  const random = (seed: number): Vector => {
    const { normal } = createChance(seed)
    const all = Array.from({ length: 41 }, normal)
    return shortened(
      all.map(value => Math.round(value * 1_000)),
      1_400,
    )
  }
  const near = (vector: Vector, seed: number) =>
    vector.map((value, at) => value + Math.round(random(seed)[at]! / 20))
  const lies = new Map<string, Strategy>([
    ['new noise each time', ({ task }) => random(task.round + 1)],
    ['nearly the same noise each time', ({ task }) => near(random(5), task.round + 1)],
    ['the same, bit for bit', () => random(5)],
    ['against all', (_, honest) => honest().map(value => -value)],
    [
      'against the model',
      ({ task }) =>
        shortened(
          readModel(task.model).map(value => -value),
          1_400,
        ),
    ],
    ['nothing', ({ task }) => readModel(task.model).map(() => 0)],
  ])

  it.each([...lies])('%s: are not paid, and nobody honest loses by it', (_, updates) => {
    const at = school([...TEN.slice(0, 7), { strategy: { updates } }])
    const task = at.all()
    // Of what is equal to what it said before only the first is looked at, and is paid where there is nothing to hold it against.
    expect(at.paid.get(8) ?? 0n).toBeLessThanOrEqual(PRICE)
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(at.paid.get(number)).toBe(BigInt(ROUNDS) * PRICE)
    expect(at.found.every(({ by, severity }) => by === 8 && severity === 'notice')).toBe(true)
    expect(accuracy(task.model)).toBeGreaterThan(800_000)
  })

  it('two of ten that push each column the wrong way, as far as they may: robust ways hold, the mean does not', () => {
    const wrong = [-1, 1, -1, 1, -1, 0, 0, 0].flatMap(way => new Array<number>(5).fill(299 * way))
    const [trimmed, median, mean] = (['trimmed', 'median', 'mean'] as const).map(combine => {
      // Not the same each round, bit for bit.
      const moving = (seed: number): Pupil => ({
        strategy: { updates: ({ task }) => [seed + task.round, ...wrong] },
      })
      const at = school([...TEN.slice(0, 8), moving(0), moving(10)])
      return accuracy(at.all(taskOf({ combine })).model)
    })
    expect(Math.min(trimmed!, median!)).toBeGreaterThan(790_000)
    expect(mean).toBeLessThan(Math.min(trimmed!, median!) - 20_000)
  })

  it('whoever makes up rows is paid as if they were true: nobody can tell, and one owner has one share', () => {
    const at = school([...TEN.slice(0, 7), { seed: 4_711, flipped: false, moved: 90 }])
    at.all()
    expect(at.paid.get(8)).toBe(BigInt(ROUNDS) * PRICE)
  })
})
