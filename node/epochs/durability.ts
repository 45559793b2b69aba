/**
 * What the chain holds, made durable beside everything else: an embedded chain writes a checkpoint, which takes longer the
 * longer it runs. It is begun as soon as it is known to be needed, and waited for where nothing can go on without it.
 *
 * Law: whoever is told yes about a block has the chain that a crash leaves behind hold that block. What counts is the block that
 * a save says it holds, not what was seen of the chain: it may have gone back in between. One save is under way at a time.
 */
import { ChainError } from '../../chain/errors.ts'

export interface Durability {
  /**
   * Whether this block survives a crash; where it does not yet, that is seen to.
   * @throws what kept it from that; {ChainError} chain_rewound where the chain has it no more
   */
  reaches(block: number): boolean
  /** The same, and nothing is begun for it. */
  holds(block: number): boolean
  /** Resolves when it does. */
  reached(block: number): Promise<void>
}

/**
 * @param save makes what the chain holds at the call durable. @returns the newest block that is
 * @param onDone told after each save, whatever came of it.
 */
export function createDurability(save: () => Promise<number>, onDone: () => void): Durability {
  let [durable, wanted, isSaving] = [-1, -1, false]
  let failure: Error | undefined
  let underWay: Promise<void> | undefined

  async function run(): Promise<void> {
    isSaving = true
    // Whoever asks in the same turn of the event loop is in it as well.
    await Promise.resolve()
    const asked = wanted
    wanted = -1
    try {
      durable = await save()
      if (asked > durable) failure = new ChainError('chain_rewound', { block: asked, saved: durable })
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
    isSaving = false
    if (failure === undefined && wanted > durable) underWay = run()
    onDone()
  }

  function reaches(block: number): boolean {
    if (block <= durable) return true
    if (failure !== undefined) {
      const error = failure
      failure = undefined
      throw error
    }
    wanted = Math.max(wanted, block)
    if (!isSaving) underWay = run()
    return false
  }

  return {
    reaches,
    holds: block => block <= durable,
    async reached(block) {
      while (!reaches(block)) await underWay
    },
  }
}
