/** Commands of the command line in the process of a test: what was typed, what it says on both streams, its exit code. */
import { PassThrough } from 'node:stream'
import { COMMANDS } from '../../bin/commands.ts'
import { INSTALLED } from '../../bin/installed.ts'
import { runCommand } from '../run-command.ts'
import { createTerminal } from '../terminal.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Here {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** What somebody types who sits at it; nobody does unless said. */
  readonly typed?: string
}

export async function runHere(argv: readonly string[], { cwd, env, typed }: Here): Promise<Ran> {
  const [out, err, input] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const watched = typed !== undefined
  const terminal = createTerminal({
    out: Object.assign(out, { columns: 100 }) as unknown as NodeJS.WriteStream,
    err: Object.assign(err, { columns: 100, isTTY: watched }) as unknown as NodeJS.WriteStream,
    in: Object.assign(input, { isTTY: watched }) as unknown as NodeJS.ReadStream,
  })
  if (typed !== undefined) input.end(`${typed}\n`)
  const context = { terminal, env, cwd, installed: INSTALLED, nodeVersion: process.versions.node }
  const code = await runCommand(argv, COMMANDS, context)
  const said = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, stdout: said(out), stderr: said(err) }
}
