/**
 * Whatever ends an agent, what it began ends with it. Bubblewrap sees to that itself once its sandbox stands; killed before, it leaves a child
 * that waits for it for ever. So beside each tool a shell waits for its agent's word that the tool is over, and ends all of its group where
 * the agent is gone without a word.
 */
import { spawn } from 'node:child_process'

const SCRIPT = 'read -r group || exit; read -r over && exit; kill -KILL "-$group"'

export interface Guard {
  /** Once it is begun, at once. */
  watch(group: number | undefined): void
  over(): void
}

/** Begun before the tool is. Where there is no shell there is no guard, and the tool runs all the same. */
export function startGuard(): Guard {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], {
    // A session of its own: what ends its agent's group does not end it.
    detached: true,
    env: {},
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.on('error', () => undefined)
  shell.stdin.on('error', () => undefined)
  return {
    watch: group => void (group === undefined ? shell.stdin.end() : shell.stdin.write(`${group}\n`)),
    over: () => void shell.stdin.end('over\n'),
  }
}
