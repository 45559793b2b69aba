/**
 * `node cli/testing/record-up.ts NAME`: a data folder as this version of cairn leaves it, two epochs settled, for tests of later
 * versions (recorded-folder.test.ts). Recorded again only where a release says that folders of before are refused.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readJson } from '../data-folder.ts'
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
  // Where it was recorded is nobody's business; what is written again at each start, and what was said, is no part of it.
  writeFileSync(
    join(folder, 'network.json'),
    JSON.stringify({ ...readJson(join(folder, 'network.json')), file: 'network.ts' }),
  )
  const older = readdirSync(join(folder, 'chain'))
    .filter(name => name.startsWith('checkpoint-'))
    .sort()
    .slice(0, -1)
  const left = ['logs', 'devices/*/agent.json', ...older.map(name => `chain/${name}`)].map(
    name => `--exclude=./${name}`,
  )
  const tar = execFileSync('tar', ['cf', '-', ...left, '-C', folder, '.'], { maxBuffer: 2 ** 28 })
  writeFileSync(archive, gzipSync(tar, { level: 9 }))
  process.stdout.write(`${archive}\n`)
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = code ?? 1
