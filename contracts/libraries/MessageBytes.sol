// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Cbor} from "./Cbor.sol";

/// @title The bytes that a P-256 device signs for a message: the Sig_structure (RFC 9052) of protocol/message.ts, in
/// deterministic CBOR, rebuilt from what the message says.
library MessageBytes {
    uint8 private constant VERSION = 2;

    /// @param network id of the network that it is meant for.
    /// @param kid the device's id.
    /// @param extensions their map in CBOR; empty where there are none.
    function encode(
        bytes32 network,
        bytes32 kid,
        uint64 sequence,
        uint64 timeMs,
        string memory contentType,
        bytes memory extensions,
        bytes memory payload
    ) internal pure returns (bytes memory) {
        bool plain = extensions.length == 0;
        // {1: -7, 3: content type, 4: kid, "ext": extensions, "net": version and network, "seq": sequence, "time": ms}
        bytes memory header = abi.encodePacked(
            plain ? bytes4(0xa6012603) : bytes4(0xa7012603),
            Cbor.head(Cbor.TEXT, uint64(bytes(contentType).length)),
            contentType,
            hex"045820",
            kid,
            plain ? bytes("") : bytes.concat(hex"63", "ext", extensions),
            hex"63",
            "net",
            hex"5821",
            VERSION,
            network
        );
        header = abi.encodePacked(
            header,
            hex"63",
            "seq",
            Cbor.head(Cbor.UINT, sequence),
            hex"64",
            "time",
            Cbor.head(Cbor.UINT, timeMs)
        );
        // ["Signature1", header, h'', payload]
        return abi.encodePacked(
            hex"846a",
            "Signature1",
            Cbor.head(Cbor.BYTES, uint64(header.length)),
            header,
            hex"40",
            Cbor.head(Cbor.BYTES, uint64(payload.length)),
            payload
        );
    }
}
