/** The camera beside a drive, as the drive knows it: what was seen since the fix before, and nothing of a picture. */
import type { Fix, Point } from '../../messages/fix.ts'
import type { Tracker } from './tracker.ts'

export interface Eye {
  /** What a fix has of it: nothing where no camera looks. */
  seenAt(place: Point & { readonly speedMps?: number }): Pick<Fix, 'seen'>
  /** Undefined where no camera looks. */
  tracker: Tracker | undefined
  /** Told with each fix: how many were seen since it looks, by kind. */
  onTold: ((kinds: readonly number[]) => void) | undefined
}

export function createEye(): Eye {
  const eye: Eye = {
    tracker: undefined,
    onTold: undefined,
    seenAt(place) {
      const seen = eye.tracker?.at(place) ?? []
      if (seen.length === 0) return {}
      eye.onTold?.(seen.flatMap(({ kind, picture }) => (picture === '' ? [] : [kind])))
      return { seen }
    },
  }
  return eye
}
