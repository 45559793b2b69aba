/** The network of a measurement at scale for threads to load: `scale-network.ts?uptime`. */
import { isResource, networkOf } from './scale-world.ts'

const name = new URL(import.meta.url).search.slice(1)
if (!isResource(name)) throw new TypeError(`a resource of scale-world.ts is needed, got ${name}`)

export default networkOf(name)
