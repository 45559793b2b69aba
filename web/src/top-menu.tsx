/** The menu on a wide page: one line, and what has no room on it behind a button. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { TEXT } from './text.ts'

export type Entry = readonly [href: string, name: string]

export function isHere(href: string, location: string): boolean {
  return href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`)
}

/** Of the button, and between two entries, CSS pixels. */
const [MORE, GAP] = [92, 2]

/** How many of them fit beside the button, or all without it. @example fitting([50, 60, 70], 150) // → 0 */
export function fitting(widths: readonly number[], room: number): number {
  const all = widths.reduce((sum, width) => sum + width + GAP, -GAP)
  if (all <= room) return widths.length
  let left = room - MORE
  return widths.findIndex(width => {
    left -= width + GAP
    return left < 0
  })
}

export function TopMenu({ entries }: { readonly entries: readonly Entry[] }) {
  const [location] = useLocation()
  const { nav, fits } = useFits(entries.map(([, name]) => name).join('|'))
  const shown = fits === undefined ? entries : entries.slice(0, fits)
  return (
    <nav aria-label={TEXT.title} ref={nav} className={fits === undefined ? 'measured' : ''}>
      {shown.map(([href, name]) => (
        <Link key={href} href={href} aria-current={isHere(href, location) ? 'page' : undefined}>
          {name}
        </Link>
      ))}
      <Rest entries={entries.slice(shown.length)} location={location} />
    </nav>
  )
}

/** Behind the button: closed by going somewhere, by Escape, and by leaving it. */
function Rest({ entries, location }: { readonly entries: readonly Entry[]; readonly location: string }) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      const inside = event.target instanceof Node && place.current?.contains(event.target) === true
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !inside) setOpen(false)
    }
    const kinds = ['keydown', 'pointerdown', 'focusin'] as const
    for (const kind of kinds) document.addEventListener(kind, close)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, close)
    }
  }, [open])
  if (entries.length === 0) return null
  const isInside = entries.some(([href]) => isHere(href, location))
  return (
    <div className="top-more" ref={place}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls="top-more"
        className={isInside ? 'here' : ''}
        onClick={() => setOpen(!open)}
      >
        {TEXT.nav.more}
      </button>
      <div id="top-more" className="top-more-list" hidden={!open}>
        {entries.map(([href, name]) => (
          <Link
            key={href}
            href={href}
            aria-current={isHere(href, location) ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {name}
          </Link>
        ))}
      </div>
    </div>
  )
}

/** Measured with all of them, before anything is painted, and again where the page or the entries change. */
function useFits(names: string) {
  const nav = useRef<HTMLElement>(null)
  const [measured, setMeasured] = useState<{ readonly of: string; readonly fits: number }>()
  const [width, setWidth] = useState(0)
  const of = `${names} ${width}`
  useLayoutEffect(() => {
    const around = nav.current?.parentElement
    if (around === null || around === undefined) return
    const observer = new ResizeObserver(() => setWidth(around.clientWidth))
    observer.observe(around)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    const element = nav.current
    if (element === null || measured?.of === of) return
    const links = [...element.querySelectorAll<HTMLElement>(':scope > a')]
    const widths = links.map(link => link.getBoundingClientRect().width)
    setMeasured({ of, fits: fitting(widths, element.clientWidth) })
  }, [of, measured])
  return { nav, fits: measured?.of === of ? measured.fits : undefined }
}
