/**
 * Mosquitto in front of all intake processes, which share what devices publish. Whoever connects may publish messages, and may hear
 * answers; answers are told by the intake processes alone, who have a password that nobody else has.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { CliError } from '../errors.ts'

export interface Broker {
  /** With the password of intake processes. */
  readonly url: string
  readonly command: readonly string[]
}

const PROGRAM = ['/usr/sbin/mosquitto', '/usr/local/sbin/mosquitto', '/usr/bin/mosquitto']
const USER = 'cairn-intake'

export interface BrokerSettings {
  readonly folder: string
  readonly host: string
  readonly port: number
}

/** @throws {CliError} broker_programs */
export function prepareBroker({ folder, host, port }: BrokerSettings): Broker {
  const program = PROGRAM.find(path => existsSync(path))
  if (program === undefined)
    throw new CliError('broker_programs', 'Mosquitto is not installed', {
      hint: 'Debian: apt-get install mosquitto. Without --broker devices speak HTTP.',
    })
  makeFolder(folder)
  const password = passwordIn(folder)
  const users = join(folder, 'users')
  writePrivately(users, `${USER}:${password}\n`)
  const hashed = spawnSync('mosquitto_passwd', ['-U', users], { encoding: 'utf8' })
  if (hashed.status !== 0)
    throw new CliError('broker_programs', 'mosquitto_passwd failed', { hint: String(hashed.stderr).trim() })
  writePrivately(join(folder, 'rights'), RIGHTS)
  const config = join(folder, 'mosquitto.conf')
  writePrivately(config, configOf({ folder, host, port, users }))
  return {
    url: `mqtt://${USER}:${password}@${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`,
    command: [program, '-c', config],
  }
}

const RIGHTS = `topic write cairn/v1/messages/+
topic read cairn/v1/answers/+

user ${USER}
topic read cairn/v1/messages/+
topic write cairn/v1/answers/+
`

/** What is published waits in memory and on the disk while no intake process is there, up to a bound. */
function configOf({ folder, host, port, users }: BrokerSettings & { readonly users: string }): string {
  return [
    `listener ${port} ${host}`,
    'allow_anonymous true',
    `password_file ${users}`,
    `acl_file ${join(folder, 'rights')}`,
    'persistence false',
    'message_size_limit 70000',
    'max_queued_messages 100000',
    'max_inflight_messages 100',
    'log_dest stdout',
    ...(process.getuid?.() === 0 ? ['user root'] : []),
    '',
  ].join('\n')
}

/** Made once: an intake process on another machine has it as well. */
function passwordIn(folder: string): string {
  const path = join(folder, 'password')
  if (!existsSync(path)) writePrivately(path, randomBytes(24).toString('hex'))
  return readFileSync(path, 'utf8').trim()
}

function writePrivately(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  chmodSync(path, 0o600)
}
