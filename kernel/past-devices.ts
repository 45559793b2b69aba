/** What a device was at a time: of a message that comes late, the time at which it was made says where its device stood. */
import type { DeviceFact } from './epoch.ts'

/** Of what is remembered: before that, where it stood first as far as anybody knows. Of now, where it stands. */
export function cellAt({ cell, past }: Pick<DeviceFact, 'cell' | 'past'>, timeMs: number): string {
  return past.findLast(({ untilMs }) => timeMs < untilMs)?.cell ?? cell
}
