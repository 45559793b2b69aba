import { expect, it } from 'vitest'
import { createSigner } from '../../../keys/make-signer.ts'
import { toHash } from '../../../protocol/ids.ts'
import { sealMessage } from '../../../protocol/message.ts'
import { countWaiting } from './waiting.ts'

const [HERE, THERE] = [toHash(`0x${'aa'.repeat(32)}`), toHash(`0x${'bb'.repeat(32)}`)]
const [READING, SEAL] = ['application/senml+cbor', 'application/vnd.cairn.seal+cbor']
const signer = createSigner('ES256')
const whose = { network: HERE, subject: signer.subject }
const said = (contentType: string, network = HERE, sequence = 0, by = signer) =>
  sealMessage({ signer: by, network, contentType, sequence, timeMs: 1, payload: new Uint8Array([0x80]) })

it('tells of every word that the network has not heard, whatever it is', async () => {
  const messages = await Promise.all([said(READING), said(SEAL, HERE, 1), said(SEAL, HERE, 2)])
  expect(countWaiting(messages, whose, READING)).toEqual({ words: 3, readings: 1, elsewhere: 0 })
  expect(countWaiting([messages[1]!], whose, READING).words).toBe(1)
})

it('leaves out what waits for another network, and says how many readings that are', async () => {
  const messages = await Promise.all([said(READING), said(READING, THERE, 1), said(SEAL, THERE, 2)])
  expect(countWaiting(messages, whose, READING)).toEqual({ words: 1, readings: 1, elsewhere: 1 })
})

it('leaves out what another device of this browser has said', async () => {
  const messages = await Promise.all([said(READING, HERE, 0, createSigner('ES256')), said(SEAL, HERE, 1)])
  expect(countWaiting(messages, whose, READING)).toEqual({ words: 1, readings: 0, elsewhere: 0 })
})
