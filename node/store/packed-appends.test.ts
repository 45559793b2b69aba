import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { handedOver, packAppended, packArrivals, unpackAppended, unpackArrivals } from './packed-appends.ts'

const hex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map(bytes => Buffer.from(bytes).toString('hex') as MessageId & SubjectId)
const bytes = fc.uint8Array({ maxLength: 50 }).map(part => new Uint8Array(part))
const time = fc.nat({ max: Number.MAX_SAFE_INTEGER })

it('what is appended is the same on the other side', () => {
  const arrivals = fc.array(fc.record({ id: hex, subject: hex, bytes }))
  fc.assert(
    fc.property(arrivals, sent => {
      expect(unpackArrivals(structuredClone(packArrivals(sent)))).toEqual(sent)
    }),
  )
})

it('so is what comes of it, with the root of what is new, of what was there, of both or of none', () => {
  const appended = fc
    .record({
      arrived: fc.array(
        fc.record({ epoch: time, arrivedAtMs: time, batch: time, repeated: fc.boolean(), path: bytes }),
      ),
      root: fc.option(bytes, { nil: undefined }),
      repeatedRoot: fc.option(bytes, { nil: undefined }),
    })
    .map(({ arrived, root, repeatedRoot }) => ({
      arrived,
      ...(root && { root }),
      ...(repeatedRoot && { repeatedRoot }),
    }))
  fc.assert(
    fc.property(appended, each => {
      const packed = packAppended(each)
      const arrived = structuredClone(packed, { transfer: [...handedOver(packed)] })
      expect(unpackAppended(arrived)).toEqual(each)
    }),
  )
})
