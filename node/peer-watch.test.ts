import { expect, it } from 'vitest'
import type { Peer } from './agreement/peer.ts'
import { NodeError } from './errors.ts'
import { createLog } from './log.ts'
import { watchPeers } from './peer-watch.ts'

const peer = (name: string) => ({ name }) as Peer

it('counts who did not answer a moment ago, each once, and forgets who answers again', () => {
  let nowMs = 100_000
  const watch = watchPeers(createLog('silent'), () => nowMs)
  const [a, b] = [peer('a'), peer('b')]
  expect(watch.silent()).toBe(0)
  watch.onTrouble(a, new Error('refused'))
  watch.onTrouble(a, new Error('refused'))
  watch.onTrouble(b, new Error('reset'))
  expect(watch.silent()).toBe(2)
  nowMs += 10_000
  watch.onTrouble(b, new Error('reset'))
  nowMs += 10_000
  expect(watch.silent()).toBe(1)
  nowMs += 60_000
  expect(watch.silent()).toBe(0)
})

it('blames nobody for what is this node’s own trouble', () => {
  const watch = watchPeers(createLog('silent'), () => 0)
  watch.onTrouble(peer('a'), new NodeError('settle_failed', {}))
  expect(watch.silent()).toBe(0)
})
