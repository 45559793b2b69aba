/**
 * What the chain holds, made durable beside everything else: an embedded chain writes a checkpoint, which takes longer the
 * longer it runs. Who needs it asks at each look; nobody waits for it.
 *
 * Law: whoever is told yes about a block has the chain that a crash leaves behind hold that block. One save is under way at a
 * time, and holds what was asked for before it began.
 */
export interface Durability {
  /** Whether this block survives a crash; where it does not yet, that is seen to. @throws what kept it from that */
  reaches(block: number): boolean
}

/**
 * @param save resolves when what the chain held at the call is durable.
 * @param onDone told after each save, whatever came of it.
 */
export function createDurability(save: () => Promise<void>, onDone: () => void): Durability {
  let [durable, wanted, isSaving] = [-1, -1, false]
  let failure: Error | undefined

  async function run(): Promise<void> {
    isSaving = true
    // Whoever asks in the same turn of the event loop is in it as well.
    await Promise.resolve()
    const covers = wanted
    try {
      await save()
      durable = covers
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
    isSaving = false
    if (failure === undefined && wanted > durable) void run()
    onDone()
  }

  return {
    reaches(block) {
      if (block <= durable) return true
      if (failure !== undefined) {
        const error = failure
        failure = undefined
        throw error
      }
      wanted = Math.max(wanted, block)
      if (!isSaving) void run()
      return false
    },
  }
}
