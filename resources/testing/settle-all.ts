/**
 * Networks of the real resources, settled by the real kernel, for tests of what no resource can show alone. Keys are real,
 * so ids are; signatures are taken as good, because nothing here hangs on them.
 */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import type { AnyResource } from '../../kernel/resource.ts'
import type { Network } from '../../kernel/rules.ts'
import type { Signer, Verify } from '../../protocol/cose/signer.ts'
import { nobleSigner } from '../../protocol/testing/noble-signer.ts'

export const takeAsGood: Verify = () => true

const NO_SIGNATURE = new Uint8Array(64)

const signers = new Map<number, Signer>()

/** The same number is the same subject, made once: worlds have the same ones again and again. */
export function quickSigner(number: number): Signer {
  const known = signers.get(number)
  if (known !== undefined) return known
  const signer = { ...nobleSigner('EdDSA', number), sign: async () => NO_SIGNATURE }
  signers.set(number, signer)
  return signer
}

/** One day an epoch; each resource has the same part of the emission. */
export function networkOf(resources: readonly AnyResource[], decimals = 6): Network {
  return defineNetwork({
    name: 'Test',
    token: { symbol: 'TEST', supply: '1_000_000' },
    payment: { decimals },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    resources,
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { ...Object.fromEntries(resources.map(({ name }) => [name, 30])), treasury: 10 },
  })
}
