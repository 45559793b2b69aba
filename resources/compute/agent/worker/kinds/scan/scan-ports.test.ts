/** What a machine seals reports with is asked for with patience: a requester that is away for a moment costs nobody a job. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { makeKeyPair, sealTo } from '../../../../../../protocol/hpke.ts'
import type { Hash } from '../../../../../../protocol/ids.ts'
import { SECRET_INFO } from '../../../../messages/scan/secret-answers.ts'
import { idOf } from '../../../../testing/compute-network.ts'
import { scanPortsOf } from './scan-ports.ts'

const [REQUESTER, JOB, SECRET] = [idOf(7), `${'12'.repeat(32)}:0`, new Uint8Array(32).fill(9)]
const scans = { hosts: ['*'], reaches: [], nameServers: [], perSecond: 10 }
const never = new AbortController().signal

/** A requester that says no so many times, and then gives it. */
function portsOf(noes: number, patienceMs: number) {
  let asked = 0
  const ask = async (_requester: string, _path: string, { body }: { readonly body?: unknown }) => {
    if (asked++ < noes) throw new Error('answered 401')
    const { key } = JSON.parse(new TextDecoder().decode(body as Uint8Array)) as { readonly key: string }
    const sealing = { info: SECRET_INFO, aad: utf8ToBytes(JOB), plain: SECRET, ephemeral: makeKeyPair() }
    return Response.json({ sealed: bytesToHex(await sealTo(hexToBytes(key), sealing)) })
  }
  const context = { network: '00'.repeat(32) as Hash, nowMs: () => 0, prove: async () => 'proof' }
  return { ports: scanPortsOf({ scans, patienceMs }, context, { ask }), times: () => asked }
}

it('is asked for again until it is there', async () => {
  const { ports, times } = portsOf(3, 60_000)
  expect(await ports.secretOf(REQUESTER, JOB, never)).toEqual(SECRET)
  expect(times()).toBe(4)
})

it('is given up in the end, with what the requester said, and at once where the machine stops', async () => {
  await expect(portsOf(1_000, 300).ports.secretOf(REQUESTER, JOB, never)).rejects.toThrow('401')
  const { ports, times } = portsOf(1_000, 60_000)
  await expect(ports.secretOf(REQUESTER, JOB, AbortSignal.abort())).rejects.toThrow('401')
  expect(times()).toBe(1)
})
