/** A page that a network's own resource adds to the console (client/page-content.ts). */

export interface OwnPage {
  readonly resource: string
  /** Its address in the console, e.g. `/uptime`. */
  readonly path: string
  /** Its word in the menu. */
  readonly menu: string
  /** A module of plain JavaScript that imports nothing. */
  readonly script: string
}
