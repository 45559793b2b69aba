/** Asking first: a yes, anything else, nobody there. */
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../arguments.ts'
import { createTerminal } from '../terminal.ts'
import { confirm, YES_OPTION } from './confirm.ts'

const plan = { title: 'Sells roof', rows: [['costs', 'gas']] as const }
const args = (...argv: string[]) =>
  parseArguments(argv, { name: 'x', options: { ...YES_OPTION }, positionals: [] })

function stream(isTTY: boolean) {
  return Object.assign(new PassThrough(), { isTTY, columns: 80 })
}

function terminalWith(typed: string | undefined) {
  const [out, err, input] = [stream(false), stream(typed !== undefined), stream(typed !== undefined)]
  if (typed !== undefined) input.end(typed)
  const terminal = createTerminal({
    out: out as unknown as NodeJS.WriteStream,
    err: err as unknown as NodeJS.WriteStream,
    in: input as unknown as NodeJS.ReadStream,
  })
  return { terminal, said: () => String(err.read() ?? ''), result: () => String(out.read() ?? '') }
}

describe('what will happen is said first, beside the result', () => {
  it.each(['y\n', 'Yes\n', ' y \n'])('%j goes on', async typed => {
    const { terminal, said, result } = terminalWith(typed)
    await confirm(plan, args(), terminal)
    expect(said()).toMatch(/Sells roof\n +costs +gas\n[\s\S]*Go on\? \[y\/N\]/)
    expect(result()).toBe('')
  })

  it.each(['n\n', '\n', 'yesterday\n', ''])('%j does not', async typed => {
    const { terminal } = terminalWith(typed)
    await expect(confirm(plan, args(), terminal)).rejects.toMatchObject({
      code: 'not_confirmed',
      message: 'nothing was sent',
    })
  })

  it('nobody there is no yes, and is told of --yes, which asks nothing', async () => {
    const { terminal } = terminalWith(undefined)
    await expect(confirm(plan, args(), terminal)).rejects.toMatchObject({
      code: 'not_confirmed',
      hint: expect.stringContaining('--yes'),
    })
    const { terminal: other, said } = terminalWith(undefined)
    await confirm(plan, args('-y'), other)
    expect(said()).toContain('Sells roof')
    expect(said()).not.toContain('Go on?')
  })
})
