/** Mirrors on other chains: what whoever carries headers to them needs, and what whoever is paid by them. */
import * as v from 'valibot'
import { MIRRORED_LINE, MIRRORS } from '../../../api/chains/mirrors.ts'
import { mirrorsOf } from '../../../kernel/mirrors/route-to-mirrors.ts'
import { inPath, inQuery } from '../../../links/http/questions.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { NodeError } from '../../errors.ts'
import { ACCOUNT, wholeNumber } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

export function mirrorRoutes(services: NodeServices): readonly Route[] {
  const { readFacts, ledgers, mirrors } = services
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/mirrors',
      summary: 'Mirrors of the network on other chains, and what this oracle signed for who follows whom.',
      answer: { schema: MIRRORS, description: 'Both lists ascend' },
      problems: ['chain_unreachable'],
      handle: async () => {
        const [{ directory }, handovers] = await Promise.all([readFacts(), mirrors.handovers()])
        return {
          mirrors: mirrorsOf(directory).map(({ chainId, mirror, asset }) => ({
            chainId,
            mirror,
            line: asset,
          })),
          handovers: handovers.map(({ signature, ...told }) =>
            signature === undefined ? told : { ...told, signature },
          ),
        }
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/mirrors/:chain/accounts/:address',
      summary: 'What the mirror on a chain owes an account by an epoch’s ledger, and the proof.',
      asks: {
        chain: inPath(wholeNumber, 'The chain’s id.'),
        ...ACCOUNT,
        epoch: inQuery(v.optional(wholeNumber), 'The newest that is computed unless said.'),
      },
      answer: { schema: MIRRORED_LINE, description: 'A line as the mirror takes it' },
      problems: ['parameter_invalid', 'chain_unreachable', 'rate_limited'],
      handle: async ({ chain: chainId, address, epoch }) => {
        const retryAfterMs = epoch === undefined ? 0 : await mirrors.turnOf(epoch)
        if (retryAfterMs > 0) throw new NodeError('rate_limited', { retryAfterMs })
        const { directory } = await readFacts()
        const its = mirrorsOf(directory).find(mirror => mirror.chainId === chainId)
        const found =
          its === undefined
            ? undefined
            : await (epoch === undefined
                ? ledgers.lookNewest(address, its.asset)
                : ledgers.look(epoch, address, its.asset))
        const { earned = 0n, spent = 0n, locked = 0n, lockedUntil = 0, proof = [] } = found ?? {}
        const line = { earned, spent, locked, lockedUntil, proof }
        return found === undefined ? line : { epoch: found.epoch, ...line }
      },
    }),
  ]
}
