/** Who would be paid twice, hurry, or pay out of somebody else's pocket, by a network that has a mirror; and how far each comes. */
import type { Address } from '../../../protocol/ids.ts'
import { EARNED, HONEST, type Story, THIEF, TRUST_MS, WINDOW_MS } from './world.ts'

export interface MirrorAttack {
  readonly name: string
  readonly value: string
  /** Tokens that it brings at most beyond what was earned: nothing unless said. Said where a quorum lies, or home itself goes back behind the window. */
  readonly mostBeyond?: number
  readonly play: (story: Story) => Promise<void>
}

const both = { thief: EARNED, honest: EARNED }
const LOOT = 1_000_000n

export function mirrorAttacks(): readonly MirrorAttack[] {
  return [...claimants(), ...relayers(), ...oracles(), ...leavers(), ...reorganisations()]
}

/** What is tried every day. */
async function days(story: Story, one: () => Promise<unknown>): Promise<void> {
  for (let day = 0; day < 5; day++) {
    await story.attempt(one())
    await story.wait(86_400_000)
  }
}

/** At both, by every line that there is. */
async function claimEverywhere(
  { attempt, claimHome, claimThere, homeToken, line }: Story,
  who: Address = THIEF,
) {
  for (const asset of [line, homeToken]) {
    await attempt(claimHome(who, asset))
    await attempt(claimThere(who, asset))
  }
}

function claimants(): readonly MirrorAttack[] {
  return [
    {
      name: 'claims at home and at the mirror',
      value: 'each line at both, each twice',
      async play(story) {
        await story.activateAtHome(await story.settle(both))
        await story.relay()
        await claimEverywhere(story)
        await claimEverywhere(story)
      },
    },
    {
      name: 'goes back and forth',
      value: 'at the end of each of six epochs, and claims at both each time',
      async play(story) {
        for (let epoch = 0; epoch < 6; epoch++) {
          await story.choose(epoch % 2 === 0)
          await story.activateAtHome(await story.settle(both))
          await story.relay()
          await claimEverywhere(story)
        }
      },
    },
    {
      name: 'goes back and forth',
      value: 'home in the last block of an epoch, back in the next one',
      async play(story) {
        for (let epoch = 0; epoch < 3; epoch++) {
          await story.choose(false)
          const header = await story.settle(both)
          await story.choose(true)
          await story.activateAtHome(header)
          await story.relay()
          await claimEverywhere(story)
        }
      },
    },
    {
      name: 'empties the pool first',
      value: 'and claims again and again',
      async play(story) {
        await story.relay()
        for (const thief of [3n * EARNED, 4n * EARNED]) await story.settle({ thief, honest: 0n })
        await story.relay()
        await days(story, () => story.claimThere(THIEF))
        await story.settle(both)
        await story.relay()
        for (const who of [THIEF, HONEST, THIEF]) await story.attempt(story.claimThere(who))
      },
    },
  ]
}

function relayers(): readonly MirrorAttack[] {
  return [
    {
      name: 'carries old headers',
      value: 'each again, before and after newer ones pay',
      async play(story) {
        const headers = []
        for (let epoch = 0; epoch < 3; epoch++) {
          headers.push(await story.settle(both))
          for (const header of headers) await story.attempt(story.bring(header))
        }
        await story.relay()
        for (const header of headers) {
          await story.attempt(story.bring(header))
          await story.attempt(story.activate(header))
        }
        await story.attempt(story.claimThere(THIEF))
      },
    },
    {
      name: 'carries what home took back',
      value: 'and somebody the right one, before the window is over',
      play: story => takenBack(story, async right => story.bring(right)),
    },
    {
      name: 'carries what home took back',
      value: 'and nobody the right one; the guardian refuses it',
      play: story => takenBack(story, async (_right, wrong) => void (await story.refuse(wrong))),
    },
    {
      name: 'carries what home took back',
      value: 'and nobody the right one, nor looks, for a window',
      mostBeyond: 20,
      play: story => takenBack(story, async () => {}),
    },
  ]
}

/** An epoch whose root gave the thief three times what it earned: signed by a quorum, taken back by the council at home, settled again. */
async function takenBack(
  story: Story,
  others: (right: Header, wrong: Header) => Promise<void>,
): Promise<void> {
  const wrong = await story.settle({ thief: 3n * EARNED, honest: EARNED })
  const proof = story.proofOf(THIEF, story.line)!
  await story.rejectAtHome(wrong.epoch)
  story.undo(wrong.epoch)
  const right = await story.settle({ ...both, viewNumber: 1 })
  await story.bring(wrong)
  await others(right, wrong)
  await story.wait(WINDOW_MS)
  await story.attempt(story.activate(wrong))
  await days(story, () => story.claimThere(THIEF, story.line, proof))
}

type Header = Awaited<ReturnType<Story['settle']>>

function oracles(): readonly MirrorAttack[] {
  const lies = async (story: Story, viewNumber: number, others: (wrong: Header) => Promise<void>) => {
    const right = await story.settle(both)
    await story.bring(right)
    const { header, line } = story.forged(right, LOOT, viewNumber)
    await story.bring(header)
    await others(header)
    await story.wait(WINDOW_MS)
    for (const one of [header, right]) await story.attempt(story.activate(one))
    await days(story, () => story.claimThere(THIEF, story.line, line))
  }
  return [
    {
      name: 'a quorum signs otherwise for the mirror',
      value: 'in the same view: two headers, which cost each its bond at home',
      play: story => lies(story, 0, async () => {}),
    },
    {
      name: 'a quorum signs otherwise for the mirror',
      value: 'in a later view; the guardian refuses it',
      play: story => lies(story, 1, async wrong => void (await story.refuse(wrong))),
    },
    {
      name: 'a quorum signs otherwise for the mirror',
      value: 'in a later view; nobody looks for a window and five days',
      mostBeyond: 40,
      play: story => lies(story, 1, async () => {}),
    },
  ]
}

/** Three of four leave at home, and sign on for the mirror. */
function leavers(): readonly MirrorAttack[] {
  const leave = async (story: Story) => {
    await story.settle(both)
    await story.relay()
    for (const oracle of [2, 3, 4]) await story.leave(oracle)
    return story.settle({ ...both, signers: [1] })
  }
  const lie = async (story: Story, right: Header) => {
    const { header, line } = story.forged(right, LOOT, 1)
    await story.attempt(story.bring(header, [2, 3, 4]))
    await story.wait(WINDOW_MS)
    await story.attempt(story.activate(header))
    await days(story, () => story.claimThere(THIEF, story.line, line))
  }
  return [
    {
      name: 'three of four oracles leave, and sign on',
      value: 'the mirror has heard of it',
      async play(story) {
        const right = await leave(story)
        await story.handOver()
        await lie(story, right)
      },
    },
    {
      name: 'three of four oracles leave, and sign on',
      value: 'nobody told the mirror, until it believes nobody',
      async play(story) {
        const right = await leave(story)
        await story.wait(TRUST_MS)
        await lie(story, right)
      },
    },
    {
      name: 'three of four oracles leave, and sign on',
      value: 'before the mirror hears of it, their bonds still liable; nobody looks for five days',
      mostBeyond: 40,
      async play(story) {
        await lie(story, await leave(story))
      },
    },
  ]
}

function reorganisations(): readonly MirrorAttack[] {
  return [
    {
      name: 'the mirror’s chain goes back',
      value: 'behind a claim, which is claimed again',
      async play(story) {
        await story.settle(both)
        await story.relay()
        const back = await story.forkPoint('away')
        await story.attempt(story.claimThere(THIEF))
        await back()
        await story.attempt(story.claimThere(THIEF))
        await story.attempt(story.claimThere(THIEF))
      },
    },
    {
      name: 'the mirror’s chain goes back',
      value: 'behind a header that paid: it is carried anew, and waits anew',
      async play(story) {
        const header = await story.settle(both)
        const back = await story.forkPoint('away')
        await story.relay()
        await story.attempt(story.claimThere(THIEF))
        await back()
        await story.attempt(story.claimThere(THIEF))
        await story.bring(header)
        await story.attempt(story.activate(header))
        await story.relay()
        await story.attempt(story.claimThere(THIEF))
      },
    },
    {
      name: 'home goes back behind a choice',
      value: 'and the epoch is settled again before the window is over',
      play: story => homeGoesBack(story, async () => {}),
    },
    {
      name: 'home goes back behind a choice',
      value: 'after a window: that epoch is paid at both, once',
      mostBeyond: Number(EARNED),
      play: story =>
        homeGoesBack(story, async () => {
          await story.wait(WINDOW_MS)
          await story.relay()
          await story.attempt(story.claimThere(THIEF))
        }),
    },
  ]
}

async function homeGoesBack(story: Story, meanwhile: () => Promise<void>): Promise<void> {
  await story.choose(false)
  const back = await story.forkPoint('home')
  await story.choose(true)
  const first = await story.settle(both)
  const proof = story.proofOf(THIEF, story.line)!
  await story.bring(first)
  await meanwhile()
  await back()
  story.undo(first.epoch)
  const again = await story.settle({ ...both, viewNumber: 1 })
  await story.attempt(story.bring(again))
  await story.wait(WINDOW_MS)
  await story.attempt(story.activate(first))
  await story.attempt(story.claimThere(THIEF, story.line, proof))
  await story.activateAtHome(again)
  await story.attempt(story.claimHome(THIEF, story.homeToken))
}
