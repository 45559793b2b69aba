/**
 * What everybody may ask and the chain alone knows: asked of the chain once a block, however many ask here. A question that is under way
 * is shared, and what failed is asked again.
 *
 * Law: what is answered is of the newest block that the node has seen, or of one after it.
 */
import type { ChainBlock } from '../../chain-port.ts'

/**
 * @param getHead asks the chain no more often than the node itself looks at it.
 * @returns a function that reads once a block
 */
export function onceABlock<Answer>(
  getHead: () => Promise<Pick<ChainBlock, 'hash'>>,
  read: () => Promise<Answer>,
): () => Promise<Answer> {
  const ask = onceABlockEach<string, Answer>(getHead, read, 1)
  return () => ask('')
}

/** Answers that are kept of one block: whoever asks for ever new things pushes out what others asked for, and no more. */
const MOST = 256

/** The same, of each of many. */
export function onceABlockEach<Key, Answer>(
  getHead: () => Promise<Pick<ChainBlock, 'hash'>>,
  read: (key: Key) => Promise<Answer>,
  most = MOST,
): (key: Key) => Promise<Answer> {
  let block: string | undefined
  const known = new Map<Key, Promise<Answer>>()
  return async key => {
    const { hash } = await getHead()
    if (hash !== block) known.clear()
    block = hash
    const found = known.get(key)
    if (found !== undefined) return found
    const asked = read(key)
    known.set(key, asked)
    if (known.size > most) known.delete(known.keys().next().value!)
    asked.catch(() => known.get(key) === asked && known.delete(key))
    return asked
  }
}
