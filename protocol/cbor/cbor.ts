/** CBOR in one place: the values, `encodeCbor`, `pourCbor` and `decodeCbor`. The parts lie in cbor-value, cbor-encode and cbor-decode. */
import { decodeCbor, readCbor } from './cbor-decode.ts'
import { encodeCbor, pourCbor } from './cbor-encode.ts'
import { CborEncoded, type CborKey, CborTag, type CborValue } from './cbor-value.ts'

export { CborEncoded, type CborKey, CborTag, type CborValue, decodeCbor, encodeCbor, pourCbor, readCbor }
