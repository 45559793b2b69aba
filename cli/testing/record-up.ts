/**
 * `node cli/testing/record-up.ts NAME`: a data folder as this version of cairn leaves it, two epochs settled, for tests of later
 * versions (recorded-folder.test.ts). Recorded again only where a release says that folders of before are refused.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCairn } from './run-cairn.ts'

const HERE = join(import.meta.dirname, 'recorded')
const folder = mkdtempSync(join(tmpdir(), 'cairn-record-'))
const up = startCairn(
  ['up', join(HERE, 'network.ts'), '--data', folder, '--epochs', '2', '--port', '0', '--mqtt-port', '0'],
  { fromSource: true },
)
const { code, stdout, stderr } = await up.ended
process.stdout.write(stdout + stderr)
if (code === 0) {
  const archive = join(HERE, `up-${process.argv[2] ?? 'now'}.tar.gz`)
  // What a process said is no part of what the next one goes on with.
  execFileSync('tar', ['czf', archive, '--exclude=./logs', '-C', folder, '.'])
  process.stdout.write(`${archive}\n`)
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = code ?? 1
