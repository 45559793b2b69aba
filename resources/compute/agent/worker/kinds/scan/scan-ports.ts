/** What a machine scans with: name servers, the network's time, and secrets that requesters give to machines that were asked. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ServiceContext } from '../../../../../../agent/kit/service.ts'
import { parseJson } from '../../../../../../disk/json-file.ts'
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

export function scanPortsOf(
  { scans: options }: { readonly scans: ScanOptions },
  context: Context,
  { ask }: Pick<Fetcher, 'ask'>,
): ScanPorts {
  return {
    options,
    network: context.network,
    names: createNames(options.nameServers),
    nowMs: () => context.nowMs(),
    async secretOf(requester, job) {
      const pair = makeKeyPair()
      const asked = { job, key: bytesToHex(pair.open) } satisfies Asked
      const body = utf8ToBytes(JSON.stringify(asked))
      const proof = await context.prove(toSubjectId(requester), body)
      const response = await ask(requester, SECRET_PATH, {
        method: 'POST',
        body,
        headers: { [PROOF_HEADER]: proof },
      })
      const parsed = parseJson(await response.text(), SECRET_GIVEN)
      if (!('value' in parsed)) throw new TypeError('the requester answered something else than a secret')
      const sealed = hexToBytes(parsed.value.sealed)
      return await openFrom(pair, { info: SECRET_INFO, aad: utf8ToBytes(job), sealed })
    },
  }
}

type Asked = { -readonly [Name in keyof typeof SECRET_ASKED.entries]: string }
