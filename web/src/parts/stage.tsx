/** How far an epoch has come, in a word and a colour. */
import type { EpochView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'

/** A new stage does not compile until somebody chooses its colour. */
const TONES: Record<keyof typeof TEXT.stages, 'busy' | 'good'> = {
  closed: 'busy',
  bundled: 'busy',
  computed: 'busy',
  signed: 'busy',
  submitted: 'good',
  final: 'good',
}

export function Stage({ epoch }: { readonly epoch: Pick<EpochView, 'stage' | 'paying'> }) {
  const stage = epoch.stage as keyof typeof TEXT.stages
  if (epoch.paying) return <span className="badge good">{TEXT.paying}</span>
  return <span className={`badge ${TONES[stage] ?? 'busy'}`}>{TEXT.stages[stage] ?? epoch.stage}</span>
}
