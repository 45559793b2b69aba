import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../../keys/make-signer.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { toDidKey } from '../../../protocol/cose/did-key.ts'
import { openMessage, sealMessage } from '../../../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { readMessage, rowsOf } from './read-message.ts'

const network = `0x${'11'.repeat(32)}` as const

describe('a message, opened', () => {
  it.each(['ES256', 'EdDSA'] as const)('says what it says, and whose it is (%s)', async alg => {
    const [signer, other] = [createSigner(alg), createSigner(alg)]
    const payload = encodeSenmlCbor([{ bt: 1_471_000_000, n: 'roof:temperature', u: 'Cel', v: 27.2 }])
    const bytes = await sealMessage({
      signer,
      network,
      sequence: 7,
      timeMs: 5,
      contentType: SENML_CBOR,
      payload,
    })
    const said = { message: openMessage(bytes).id, arrivedAtMs: 9, signed: bytesToHex(bytes) }
    const read = await readMessage(said, toDidKey(signer.key))
    expect(read).toMatchObject({
      isSigned: true,
      sequence: 7,
      timeMs: 5,
      arrivedAtMs: 9,
      contentType: SENML_CBOR,
    })
    expect(read.rows).toEqual([
      { what: 'temperature', value: '27.2 Cel', atMs: 1_471_000_000_000, said: { value: 27.2, unit: 'Cel' } },
    ])
    expect((await readMessage(said, toDidKey(other.key))).isSigned).toBe(false)
    expect((await readMessage(said, undefined)).isSigned).toBeUndefined()
  })

  it('shows by their own names what is no reading, and nothing of what is nonsense', () => {
    expect(rowsOf('a/b', encodeCbor({ side: 'buy', wh: 500 }))).toEqual([
      { what: 'wh', value: '500' },
      { what: 'side', value: 'buy' },
    ])
    expect(rowsOf('a/b', encodeCbor(7))).toEqual([{ what: '', value: '7' }])
    expect(rowsOf(SENML_CBOR, new Uint8Array([0xff]))).toEqual([])
  })
})
