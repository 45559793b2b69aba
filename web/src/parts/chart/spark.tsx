/** A figure's history as a line beneath it: decoration, the figures are elsewhere. */
import { path } from './plot.tsx'
import { scaleOf, toY } from './scale.ts'
import type { Tone } from './series.ts'

const [WIDTH, HEIGHT] = [120, 28]

export function Spark({
  values,
  tone = 'accent',
}: {
  readonly values: readonly (number | undefined)[]
  readonly tone?: Tone
}) {
  const known = values.filter(value => value !== undefined)
  if (known.length < 2) return null
  const scale = scaleOf(known, { zero: false })
  const step = WIDTH / (values.length - 1)
  const line = path(
    values,
    (value, at) => `${(at * step).toFixed(1)},${(1 + toY(value, scale, HEIGHT)).toFixed(1)}`,
  )
  const whole = known.length === values.length
  return (
    <svg
      className={`spark tone-${tone}`}
      viewBox={`0 0 ${WIDTH} 30`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {whole ? <path className="area" d={`${line}L${WIDTH},30L0,30Z`} /> : null}
      <path className="stroke" d={line} />
    </svg>
  )
}
