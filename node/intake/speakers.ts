/** Who may speak: told as it changes, and told whole to a thread that has just started. */
import type { SubjectId } from '../../protocol/ids.ts'
import type { Speaker } from './check-message.ts'

export interface SpeakerChange {
  readonly added: readonly Speaker[]
  readonly removed: readonly SubjectId[]
}

export interface SpeakerRoll {
  update(change: SpeakerChange): void
  all(): SpeakerChange
}

export function createSpeakerRoll(): SpeakerRoll {
  const known = new Map<SubjectId, Speaker>()
  return {
    update: change => applyChange(known, change),
    all: () => ({ added: [...known.values()], removed: [] }),
  }
}

export function applyChange(speakers: Map<SubjectId, Speaker>, { added, removed }: SpeakerChange): void {
  for (const id of removed) speakers.delete(id)
  for (const speaker of added) speakers.set(speaker.id, speaker)
}
