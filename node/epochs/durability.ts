/**
 * What the chain holds, made durable beside everything else: an embedded chain writes a checkpoint, which takes longer the
 * longer it runs. It is begun as soon as it is known to be needed, and waited for where nothing can go on without it.
 *
 * Law: whoever is told yes about a block has the chain that a crash leaves behind hold that block. One save is under way at a
 * time, and holds what was asked for before it began.
 */
export interface Durability {
  /** The chain holds this block: whatever is saved from now on has it, asked for or not. */
  saw(block: number): void
  /** Whether this block survives a crash; where it does not yet, that is seen to. @throws what kept it from that */
  reaches(block: number): boolean
  /** The same, and nothing is begun for it. */
  holds(block: number): boolean
  /** Resolves when it does. */
  reached(block: number): Promise<void>
}

/**
 * @param save resolves when what the chain held at the call is durable.
 * @param onDone told after each save, whatever came of it.
 */
export function createDurability(save: () => Promise<void>, onDone: () => void): Durability {
  let [durable, wanted, seen, isSaving] = [-1, -1, -1, false]
  let failure: Error | undefined
  let underWay: Promise<void> | undefined

  async function run(): Promise<void> {
    isSaving = true
    // Whoever asks in the same turn of the event loop is in it as well.
    await Promise.resolve()
    const covers = Math.max(wanted, seen)
    try {
      await save()
      durable = covers
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
    saw(block) {
      seen = Math.max(seen, block)
    },
    reaches,
    holds: block => block <= durable,
    async reached(block) {
      while (!reaches(block)) await underWay
    },
  }
}
