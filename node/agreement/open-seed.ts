/** What opens an epoch's seed: what a proposer may name, and what may be voted for. */
import { isOpeningOf, type SeedOpening } from '../../kernel/beacon/beacon.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Standing } from './agreement.ts'
import type { Round } from './round.ts'

/** What opens the seed in a proposal of this oracle's; undefined while others are waited for. */
export function openingsFor(
  standing: Standing,
  round: Round,
  late: boolean,
): readonly SeedOpening[] | undefined {
  const { sealed, committee, viewNumber, patientUntil } = standing
  if (sealed === undefined) return []
  const known = round.openings(sealed)
  if (known.length < sealed.threshold) return viewNumber >= patientUntil ? [] : undefined
  const expected = sealed.shares.filter(({ signer }) => committee.signers.includes(signer))
  return late || known.length >= expected.length ? known : undefined
}

/** Whether a proposal's openings open the seed; or nothing does, and this oracle has waited for long. */
export function isOpened(
  openings: readonly SeedOpening[],
  standing: Standing,
  { round, signer: own }: { readonly round: Round; readonly signer: Address },
): boolean {
  const { sealed, patientUntil, viewNumber } = standing
  if (sealed === undefined) return openings.length === 0
  const patient = viewNumber >= patientUntil
  const known = round.openings(sealed)
  if (openings.length === 0) return patient && known.length < sealed.threshold
  const gave = known.some(({ signer }) => signer === own)
  const counted = patient || !gave || openings.some(({ signer }) => signer === own)
  const good = (opening: SeedOpening) => isKnown(opening, known) || isOpeningOf(sealed, opening)
  return openings.length >= sealed.threshold && counted && openings.every(good)
}

/** One that was checked when it came in. */
function isKnown({ signer, opening }: SeedOpening, known: readonly SeedOpening[]): boolean {
  const found = known.find(other => other.signer === signer)
  return found?.opening.every((byte, at) => byte === opening[at]) === true
}
