import { hashTypedData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, it } from 'vitest'
import { accountOfSignature } from '../../protocol/chain-formats/alert-wish.ts'
import { erasureDigest } from '../../protocol/chain-formats/wishes/erasure-wish.ts'
import { toAddress, toHash, toSubjectId } from '../../protocol/ids.ts'
import { signDigest, walletJson } from '../signing/sign-typed.ts'
import { eraseDevice, listErasuresOf } from './erase-device.ts'

const KEY = `0x${'42'.repeat(32)}` as const
const account = toAddress(privateKeyToAccount(KEY).address)
const device = toSubjectId('ab'.repeat(32))
const deployment = {
  chainId: 31_337,
  settlement: `0x${'11'.repeat(20)}`,
  genesisHash: `0x${'22'.repeat(32)}`,
}

it('a wallet shows what is signed, and the node can tell whose it is', async () => {
  let sent: unknown
  const post = async (path: string, body: Uint8Array) => {
    expect(path).toBe('/v1/erasures')
    sent = JSON.parse(new TextDecoder().decode(body))
    return { ...(sent as object), done: 0 }
  }
  await eraseDevice(
    { post },
    { deployment },
    {
      account,
      device,
      before: 120,
      sign: async typed => {
        expect(hashTypedData(JSON.parse(walletJson(typed)) as Parameters<typeof hashTypedData>[0])).toBe(
          typed.digest,
        )
        return signDigest(KEY, typed.digest)
      },
    },
  )
  const place = {
    chainId: deployment.chainId,
    settlement: toAddress(deployment.settlement),
    genesisHash: toHash(deployment.genesisHash),
  }
  const { signature } = sent as { signature: `0x${string}` }
  expect(accountOfSignature(erasureDigest({ account, device, before: 120 }, place), signature)).toBe(account)
})

it('wishes of a device are asked for from before its first account on', async () => {
  const own = { account, device, before: 3, signature: '0x', done: 3 }
  const other = { ...own, device: 'cd'.repeat(32) }
  const json = async (path: string) => {
    expect(path).toBe(`/v1/erasures?after=${device}${'0'.repeat(40)}`)
    return [own, other]
  }
  expect(await listErasuresOf({ json }, device)).toEqual([own])
})
