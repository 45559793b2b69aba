import { describe, expect, it } from 'vitest'
import type { Facts } from '../kernel/resource.ts'
import { createSigner } from '../keys/make-signer.ts'
import { NodeError } from './errors.ts'
import { createLog } from './log.ts'

function capture() {
  const lines: Record<string, unknown>[] = []
  const log = createLog('info', { write: line => void lines.push(JSON.parse(line)) })
  return { log, lines }
}

describe('the log', () => {
  it('is one JSON line an event, with its facts', () => {
    const { log, lines } = capture()
    log.info('epoch', { epoch: 3, emission: 10n ** 20n })
    expect(lines).toMatchObject([{ event: 'epoch', epoch: 3, emission: '100000000000000000000', level: 30 }])
  })

  it('tells a known error by code, facts and hint', () => {
    const { log, lines } = capture()
    log.fail('epochs wait', new NodeError('chain_unreachable', { tries: 3 }))
    expect(lines[0]).toMatchObject({
      event: 'epochs wait',
      code: 'chain_unreachable',
      tries: 3,
      hint: expect.stringContaining('RPC'),
    })
  })

  it('lets nothing in but flat facts: a key or an account does not get through', () => {
    const { log, lines } = capture()
    const sneaky = { signer: createSigner('ES256'), nested: { privateKey: 'secret' }, fine: 1 }
    log.info('start', sneaky as unknown as Facts)
    expect(lines[0]).not.toHaveProperty('signer')
    expect(JSON.stringify(lines)).not.toContain('secret')
    expect(lines[0]).toMatchObject({ fine: 1 })
  })
})
