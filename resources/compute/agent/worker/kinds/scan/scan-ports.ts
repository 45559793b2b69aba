/** What a machine scans with: name servers, the network's time, and secrets that requesters give to machines that were asked. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ServiceContext } from '../../../../../../agent/kit/service.ts'
import { parseJson } from '../../../../../../disk/json-file.ts'
import { backoffMs } from '../../../../../../links/backoff.ts'
import { pause } from '../../../../../../links/pause.ts'
import { makeKeyPair, openFrom } from '../../../../../../protocol/hpke.ts'
import { toSubjectId } from '../../../../../../protocol/ids.ts'
import { PROOF_HEADER } from '../../../../messages/live/live-answers.ts'
import {
  type SECRET_ASKED,
  SECRET_GIVEN,
  SECRET_INFO,
  SECRET_PATH,
} from '../../../../messages/scan/secret-answers.ts'
import type { Fetcher } from '../../fetcher.ts'
import { createNames } from './names.ts'
import type { ScanOptions, ScanPorts } from './scan.ts'

type Context = Pick<ServiceContext, 'network' | 'nowMs' | 'prove'>

interface Options {
  readonly scans: ScanOptions
  /** For how long a requester that is away is asked again. */
  readonly patienceMs: number
}

/** Between two tries. */
const [FIRST_MS, MOST_MS] = [100, 5_000]

export function scanPortsOf(
  { scans: options, patienceMs }: Options,
  context: Context,
  { ask }: Pick<Fetcher, 'ask'>,
): ScanPorts {
  async function secretOf(requester: string, job: string): Promise<Uint8Array> {
    const pair = makeKeyPair()
    const asked = { job, key: bytesToHex(pair.open) } satisfies Asked
    const body = utf8ToBytes(JSON.stringify(asked))
    const proof = await context.prove(toSubjectId(requester), body)
    const headers = { [PROOF_HEADER]: proof }
    const response = await ask(requester, SECRET_PATH, { method: 'POST', body, headers })
    const parsed = parseJson(await response.text(), SECRET_GIVEN)
    if (!('value' in parsed)) throw new TypeError('the requester answered something else than a secret')
    const sealed = hexToBytes(parsed.value.sealed)
    return await openFrom(pair, { info: SECRET_INFO, aad: utf8ToBytes(job), sealed })
  }
  return {
    options,
    network: context.network,
    names: createNames(options.nameServers),
    nowMs: () => context.nowMs(),
    // A requester that is started again, is an epoch behind or has another time for a moment costs nobody a job.
    async secretOf(requester, job, signal) {
      const untilMs = performance.now() + patienceMs
      for (let attempt = 0; ; attempt++)
        try {
          return await secretOf(requester, job)
        } catch (error) {
          const waitMs = backoffMs(attempt, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random })
          if (signal.aborted || performance.now() + waitMs > untilMs) throw error
          await pause(waitMs, signal)
        }
    },
  }
}

type Asked = { -readonly [Name in keyof typeof SECRET_ASKED.entries]: string }
