/** Which processes a process has started, and which of them are still there. */
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from '../up/data-lock.ts'

/** Children and theirs, at this moment. */
export function descendantsOf(pid: number): readonly number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n')
  const parents = rows.map(row => row.trim().split(/\s+/)).filter(([, , stat]) => !stat?.startsWith('Z'))
  const found: number[] = []
  for (let generation = [pid]; generation.length > 0; ) {
    generation = parents
      .filter(([, parent]) => generation.includes(Number(parent)))
      .map(([child]) => Number(child))
    found.push(...generation)
  }
  return found
}

/** Waits for all of them to be gone. @returns those that are not when the deadline has passed. */
export async function leftOf(pids: readonly number[], deadlineMs = 240_000): Promise<readonly number[]> {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    const left = pids.filter(isAlive)
    if (left.length === 0 || performance.now() > deadline) return left
    await sleep(50)
  }
}

/** As anybody on this machine can see it; empty when it is gone. */
export function commandLineOf(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
