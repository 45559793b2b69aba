/** The face of a device or account, beside its name. Decoration: the name says who it is. */
import { faceOf } from './face.ts'

export function Face({
  id,
  size = 26,
  round = false,
}: {
  readonly id: string
  readonly size?: number
  /** People are round, things are not. */
  readonly round?: boolean
}) {
  const { hue, stones, sun } = faceOf(id)
  const far = (hue + 40) % 360
  return (
    <svg className="face" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx={round ? 16 : 9} fill={`hsl(${hue} 42% 84%)`} />
      <circle cx={sun.x} cy={sun.y} r={sun.radius} fill={`hsl(${far} 70% 62%)`} />
      {stones.map(({ x, y, width, height, tilt }, at) => (
        <rect
          key={y}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={height / 2}
          fill={`hsl(${at === 1 ? far : hue} 40% ${36 + 8 * at}%)`}
          transform={`rotate(${tilt.toFixed(1)} ${x + width / 2} ${y + height / 2})`}
        />
      ))}
    </svg>
  )
}
