/**
 * For how long an offer is said, and when it is said anew: by the network's time that is left of it, as its own clock says, and never within fewer real minutes
 * than a busy machine or a link that is gone may take. So where a day passes in four minutes an offer stands as it does where a day is one.
 */

const [USUAL_MS, MOST_MS] = [12 * 3_600_000, 7 * 86_400_000 - 60_000]
/** What an offer stands for at least, ms of ours: it is said anew when half of that is left. */
const REAL_MS = 10 * 60_000
const LOOKS = 8

/** Network time. @param speed network milliseconds that pass in one of ours @example offerMsAt(1) // → 43_200_000 */
export function offerMsAt(speed: number): number {
  return Math.floor(Math.min(MOST_MS, Math.max(USUAL_MS, REAL_MS * speed)))
}

/** How often it is looked at, ms of ours: several times in the half in which it has to be said. @example lookMsAt(360, 30_000) // → 30_000 */
export function lookMsAt(speed: number, mostMs: number): number {
  return Math.min(mostMs, offerMsAt(speed) / speed / LOOKS)
}
