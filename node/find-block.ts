/** The last block of a chain at or before a time, in about twenty requests; fewer where the last answer was near. */
import type { ChainBlock } from './chain-port.ts'

export interface BlockSource {
  getHead(): Promise<ChainBlock>
  getBlock(number: number): Promise<ChainBlock>
}

/** @param from a block known to be at or before the time, where the search begins. */
export async function findBlock(source: BlockSource, from: ChainBlock, timeMs: number): Promise<ChainBlock> {
  const head = await source.getHead()
  if (head.timeMs <= timeMs) return head
  let low = from
  let step = 1
  let high = head.number
  // Ever longer steps first: epochs follow each other, so the block is mostly near.
  while (low.number + step < high) {
    const block = await source.getBlock(low.number + step)
    if (block.timeMs > timeMs) high = block.number
    else {
      low = block
      step *= 2
    }
  }
  while (low.number + 1 < high) {
    const block = await source.getBlock(Math.floor((low.number + high) / 2))
    if (block.timeMs > timeMs) high = block.number
    else low = block
  }
  return low
}
