/** The map itself: drawn when something changed, moved by pointer, wheel, pinch or keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { TEXT } from '../text.ts'
import { type Cell, cellAt } from './cells.ts'
import type { Colours } from './draw.ts'
import { createPainter, type Painter } from './painter.ts'
import { pan, type Size, type View, viewOf, zoom } from './view.ts'
import { loadWorld, type World } from './world.ts'

const KEYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
}
const STEP = 1.5
/** A pointer that moved less than this was a click. */
const STILL_PX = 4

export function MapCanvas({
  cells,
  chosen,
  onChoose,
}: {
  readonly cells: readonly Cell[]
  readonly chosen: string | undefined
  readonly onChoose: (cell: Cell | undefined) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(canvas)
  const world = useWorld()
  const [moved, setMoved] = useState<View>()
  const view =
    moved ??
    viewOf(
      cells.map(({ place }) => place),
      size,
    )
  const pointers = usePointers({ view, size, cells, onMove: setMoved, onChoose })
  useWheel(canvas, view, size, setMoved)
  const painter = useRef<Painter>(undefined)
  useLayoutEffect(() => {
    if (canvas.current === null) return
    painter.current ??= createPainter(canvas.current)
    const [colours, density] = [coloursOf(canvas.current), window.devicePixelRatio]
    painter.current.paint({ world, cells, chosen, view, size, colours, density })
  }, [world, cells, chosen, view, size])
  useEffect(() => () => painter.current?.stop(), [])

  function press(event: KeyboardEvent): void {
    const step = KEYS[event.key]
    const middle = { x: size.width / 2, y: size.height / 2 }
    if (step !== undefined) setMoved(pan(view, ...step))
    else if (event.key === '+') setMoved(zoom(view, STEP, middle, size))
    else if (event.key === '-') setMoved(zoom(view, 1 / STEP, middle, size))
    else return
    event.preventDefault()
  }

  const middle = { x: size.width / 2, y: size.height / 2 }
  return (
    <div className="map">
      <canvas
        ref={canvas}
        role="img"
        aria-label={TEXT.map.label}
        tabIndex={0}
        onKeyDown={press}
        {...pointers}
      />
      {world === undefined ? <p className="map-loading">{TEXT.map.loading}</p> : null}
      <div className="map-keys">
        <button
          type="button"
          aria-label={TEXT.map.closer}
          onClick={() => setMoved(zoom(view, STEP, middle, size))}
        >
          +
        </button>
        <button
          type="button"
          aria-label={TEXT.map.further}
          onClick={() => setMoved(zoom(view, 1 / STEP, middle, size))}
        >
          −
        </button>
        <button type="button" onClick={() => setMoved(undefined)}>
          {TEXT.map.all}
        </button>
      </div>
    </div>
  )
}

function useWorld(): World | undefined {
  const [world, setWorld] = useState<World>()
  useEffect(() => {
    let here = true
    void loadWorld().then(loaded => here && setWorld(loaded))
    return () => {
      here = false
    }
  }, [])
  return world
}

function useSize(canvas: { readonly current: HTMLCanvasElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 1, height: 1 })
  useLayoutEffect(() => {
    const element = canvas.current
    if (element === null) return
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas])
  return size
}

/** React listens to wheels passively, which would scroll the page as well. */
function useWheel(
  canvas: { readonly current: HTMLCanvasElement | null },
  view: View,
  size: Size,
  onMove: (view: View) => void,
): void {
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const at = { x: event.offsetX, y: event.offsetY }
      onMove(zoom(view, Math.exp(-event.deltaY / 300), at, size))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [canvas, view, size, onMove])
}

interface Gesture {
  readonly view: View
  readonly size: Size
  readonly cells: readonly Cell[]
  readonly onMove: (view: View) => void
  readonly onChoose: (cell: Cell | undefined) => void
}

/** One pointer moves the world, two pinch it, one that stays still chooses. */
function usePointers({ view, size, cells, onMove, onChoose }: Gesture) {
  const down = useRef(new Map<number, { readonly x: number; readonly y: number }>())
  const travelled = useRef(0)
  const at = ({ nativeEvent }: PointerEvent) => ({ x: nativeEvent.offsetX, y: nativeEvent.offsetY })

  return {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId)
      down.current.set(event.pointerId, at(event))
      travelled.current = 0
    },
    onPointerMove(event: PointerEvent) {
      const before = down.current.get(event.pointerId)
      if (before === undefined) return
      const now = at(event)
      travelled.current += Math.hypot(now.x - before.x, now.y - before.y)
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1]
      down.current.set(event.pointerId, now)
      if (other === undefined) return onMove(pan(view, now.x - before.x, now.y - before.y))
      const apart = (point: typeof now) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
      onMove(zoom(view, apart(now) / apart(before), middle, size))
    },
    onPointerUp(event: PointerEvent) {
      down.current.delete(event.pointerId)
      if (travelled.current < STILL_PX) onChoose(cellAt(cells, at(event), view, size))
    },
    onPointerCancel(event: PointerEvent) {
      down.current.delete(event.pointerId)
    },
  }
}

function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`)
  return {
    sea: colour('sea'),
    land: colour('land'),
    border: colour('border'),
    device: colour('device'),
    chosen: colour('chosen'),
  }
}
