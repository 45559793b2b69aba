import { expect, it } from 'vitest'
import { rulesHash } from '../../kernel/rules.ts'
import { corruptNetwork, demoNetwork } from './network.ts'

it('a corrupt oracle of the demonstration runs another program under the very same rules', () => {
  const [honest, corrupt] = [demoNetwork(), corruptNetwork()]
  expect(rulesHash(corrupt.rules)).toBe(rulesHash(honest.rules))
  expect(corrupt.resources[0]!.reconcile).not.toBe(honest.resources[0]!.reconcile)
})
