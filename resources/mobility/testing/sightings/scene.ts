/** A street as a camera in a car sees it, drawn by hand: a stop sign and a traffic light come nearer, and somebody looks at the camera. */

export const SCENE = { width: 640, height: 480 }
/** Where the face is, whatever the step; and where the sign is at a step. */
export const FACE = { x: 66, y: 236, w: 42, h: 50 }
export const STEPS = 12

/** @param step from 0, far away, to `STEPS` − 1 */
export function signAt(step: number) {
  const scale = 0.55 + (0.85 * step) / (STEPS - 1)
  return { x: 390 + 12 * step, y: 190 - 4 * step, scale }
}

/** A page that shows it. */
export function sceneHtml(step: number): string {
  const { x, y, scale } = signAt(step)
  return `<!doctype html><body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#6fa6dc"/><stop offset="1" stop-color="#dbe9f5"/></linearGradient>
<linearGradient id="road" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#777"/><stop offset="1" stop-color="#444"/></linearGradient></defs>
<rect width="640" height="300" fill="url(#sky)"/><rect y="270" width="640" height="210" fill="#6d8b4e"/>
<polygon points="290,270 350,270 640,480 0,480" fill="url(#road)"/>
<polygon points="317,290 323,290 330,340 310,340" fill="#eee"/><polygon points="308,360 332,360 342,430 298,430" fill="#eee"/>
<rect x="130" y="150" width="120" height="125" fill="#9c6b4f"/><rect x="150" y="170" width="30" height="35" fill="#cfe3ee"/><rect x="200" y="170" width="30" height="35" fill="#cfe3ee"/>
${SOMEBODY}${sign(x, y, scale)}</svg></body>`
}

function sign(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><rect x="-4" y="60" width="8" height="200" fill="#8b8f94"/>
<polygon points="-28,-68 28,-68 68,-28 68,28 28,68 -28,68 -68,28 -68,-28" fill="#fff"/>
<polygon points="-26,-62 26,-62 62,-26 62,26 26,62 -26,62 -62,26 -62,-26" fill="#b3202a"/>
<text y="16" font-family="Arial,Helvetica,sans-serif" font-weight="bold" font-size="44" fill="#fff" text-anchor="middle" textLength="108" lengthAdjust="spacingAndGlyphs">STOP</text></g>`
}

const SOMEBODY = `<g transform="translate(46 230) scale(1)"><rect x="24" y="130" width="14" height="95" rx="6" fill="#27304d"/>
<rect x="43" y="130" width="14" height="95" rx="6" fill="#222a44"/><path d="M20 70 Q20 52 40 50 Q60 52 60 70 V138 H20 Z" fill="#2f7d5b"/>
<rect x="8" y="60" width="13" height="75" rx="6" fill="#2a7052"/><rect x="59" y="60" width="13" height="75" rx="6" fill="#2a7052"/>
<rect x="34" y="40" width="12" height="14" fill="#cf9570"/><ellipse cx="40" cy="26" rx="17" ry="21" fill="#e0ac87"/>
<path d="M23 22 Q22 2 40 2 Q58 2 57 22 Q50 12 40 12 Q30 12 23 22 Z" fill="#3b2415"/><circle cx="33" cy="25" r="2.2" fill="#222"/>
<circle cx="47" cy="25" r="2.2" fill="#222"/><path d="M40 26 L38 33 H42" fill="none" stroke="#a8714f" stroke-width="1.4"/>
<path d="M33 39 Q40 43 47 39" fill="none" stroke="#9c4a44" stroke-width="2"/></g>`
