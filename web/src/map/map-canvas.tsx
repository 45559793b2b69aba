/** The map itself: drawn when something changed, moved by pointer, wheel, pinch or keys. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { formatCount } from '../languages/numbers.ts'
import { useSettings } from '../me/settings.ts'
import { TEXT } from '../text.ts'
import { type Cell, cellAt, crowdOf, crowdsOf, gather, type Layer, resolutionFor } from './cells.ts'
import type { Colours } from './draw.ts'
import { createPainter, type Painter } from './painter.ts'
import { placeWords } from './place-words.ts'
import { pan, type Size, startView, toPixel, type View, viewOf, zoom } from './view.ts'
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

interface MapShown {
  readonly cells: readonly Cell[]
  readonly layer: Layer
  readonly chosen: string | undefined
  readonly onChoose: (cell: Cell | undefined) => void
  /** What is said of a cell under the pointer. */
  readonly tell: (cell: Cell) => ReactNode
}

export function MapCanvas({ cells, layer, chosen, onChoose, tell }: MapShown) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(canvas)
  const world = useWorld()
  const [moved, setMoved] = useState<View>()
  const there = cells.find(({ id }) => id === chosen)
  const crowd = useMemo(() => crowdOf(cells), [cells])
  const view = moved ?? startView(there === undefined ? crowd : [there.place], size)
  const resolution = resolutionFor(view)
  const shown = useMemo(() => gather(cells, resolution), [cells, resolution])
  const choose = (cell: Cell | undefined) => {
    // Several in one: whoever points at them wants to see which.
    if (cell !== undefined && cell.members > 1) setMoved(zoomTo(cell, cells, size))
    else onChoose(cell)
  }
  const { over, ...pointers } = usePointers({ view, size, cells: shown, onMove: setMoved, onChoose: choose })
  useWheel(canvas, view, size, setMoved)
  const scheme = useScheme()
  const painter = useRef<Painter>(undefined)
  useLayoutEffect(() => {
    if (canvas.current === null) return
    painter.current ??= createPainter(canvas.current)
    const [colours, density] = [coloursOf(canvas.current), window.devicePixelRatio]
    painter.current.paint({ world, cells: shown, layer, chosen, view, size, colours, scheme, density })
  }, [world, shown, layer, chosen, view, size, scheme])
  useEffect(() => () => painter.current?.stop(), [])

  const press = (event: KeyboardEvent) => {
    const next = pressed(event.key, view, size)
    if (next === undefined) return
    event.preventDefault()
    setMoved(next)
  }
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
      {over === undefined ? null : <Tip cell={over} view={view} size={size} tell={tell} />}
      {world === undefined ? <p className="map-loading">{TEXT.map.loading}</p> : null}
      <Crowds cells={cells} size={size} onMove={setMoved} />
      <Keys view={view} size={size} cells={cells} onMove={setMoved} />
    </div>
  )
}

/** Groups named at once. */
const MOST_CROWDS = 5

/** Where else there are devices: a map that starts at most of them hides the others. */
function Crowds({ cells, size, onMove }: Omit<KeysShown, 'view'>) {
  const crowds = useMemo(() => crowdsOf(cells), [cells])
  if (crowds.length < 2) return null
  const go = (crowd: Cell) => {
    const inside = new Set(crowd.devices.map(({ cell }) => cell))
    onMove(
      startView(
        cells.filter(({ id }) => inside.has(id)).map(({ place }) => place),
        size,
      ),
    )
  }
  return (
    <ul className="map-crowds">
      {crowds.slice(0, MOST_CROWDS).map(crowd => (
        <li key={crowd.id}>
          <button type="button" onClick={() => go(crowd)}>
            {placeWords(cells.find(({ id }) => id === crowd.devices[0]?.cell)?.id ?? crowd.id)}{' '}
            <b>{formatCount(crowd.devices.length)}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What a key makes of the view; undefined for those that are none of the map's. */
function pressed(key: string, view: View, size: Size): View | undefined {
  const step = KEYS[key]
  const middle = { x: size.width / 2, y: size.height / 2 }
  if (step !== undefined) return pan(view, ...step)
  if (key === '+') return zoom(view, STEP, middle, size)
  return key === '-' ? zoom(view, 1 / STEP, middle, size) : undefined
}

interface KeysShown {
  readonly view: View
  readonly size: Size
  readonly cells: readonly Cell[]
  readonly onMove: (view: View) => void
}

function Keys({ view, size, cells, onMove }: KeysShown) {
  const middle = { x: size.width / 2, y: size.height / 2 }
  const places = cells.map(({ place }) => place)
  return (
    <div className="map-keys">
      <button
        type="button"
        aria-label={TEXT.map.closer}
        onClick={() => onMove(zoom(view, STEP, middle, size))}
      >
        +
      </button>
      <button
        type="button"
        aria-label={TEXT.map.further}
        onClick={() => onMove(zoom(view, 1 / STEP, middle, size))}
      >
        −
      </button>
      <button type="button" onClick={() => onMove(viewOf(places, size))}>
        {TEXT.map.all}
      </button>
    </div>
  )
}

/** All cells that were gathered in it. */
function zoomTo({ devices }: Cell, cells: readonly Cell[], size: Size): View {
  const inside = new Set(devices.map(({ cell }) => cell))
  return viewOf(
    cells.filter(({ id }) => inside.has(id)).map(({ place }) => place),
    size,
  )
}

interface TipShown {
  readonly cell: Cell
  readonly view: View
  readonly size: Size
  readonly tell: (cell: Cell) => ReactNode
}

function Tip({ cell, view, size, tell }: TipShown) {
  const { x, y } = toPixel(cell.place, view, size)
  return (
    <div className="map-tip" style={{ left: `${x}px`, top: `${Math.max(70, y)}px` }}>
      {tell(cell)}
    </div>
  )
}

/** Light or dark: what is painted does not change by itself. */
function useScheme(): string {
  const { theme } = useSettings()
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const look = () => setDark(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return `${theme} ${dark}`
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
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
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
  const [over, setOver] = useState<string>()
  const at = ({ nativeEvent }: PointerEvent) => ({ x: nativeEvent.offsetX, y: nativeEvent.offsetY })

  return {
    over: cells.find(({ id }) => id === over),
    onPointerLeave() {
      setOver(undefined)
    },
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId)
      down.current.set(event.pointerId, at(event))
      travelled.current = 0
    },
    onPointerMove(event: PointerEvent) {
      const before = down.current.get(event.pointerId)
      if (before === undefined) return setOver(cellAt(cells, at(event), view, size)?.id)
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
    label: colour('label'),
    device: colour('device'),
    chosen: colour('chosen'),
  }
}
