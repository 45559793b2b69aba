// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Cbor} from "./Cbor.sol";

/// @title What an oracle signs when it takes messages in: protocol/receipt/receipt-tree.ts and protocol/receipt/receipt.ts, rebuilt from what
/// a receipt says.
///
/// A leaf is the hash of a hash, and whoever checks computes it from what it says; an inner node is the hash of 64 bytes. So
/// no inner node passes for a message. Pairs are sorted, so a path needs no directions.
library ReceiptBytes {
    /// Levels of the largest batch, 4 096 messages.
    uint256 internal constant MAX_PATH = 12;

    function leaf(bytes32 network, bytes32 message, uint64 epoch, uint64 arrivedAtMs)
        internal
        pure
        returns (bytes32)
    {
        bytes32 said = sha256(abi.encodePacked("cairn receipt v2", network, message, epoch, arrivedAtMs));
        return sha256(abi.encodePacked(said));
    }

    /// Where the path leads from `node`.
    function rootOf(bytes32 node, bytes32[] calldata path) internal pure returns (bytes32) {
        for (uint256 i = 0; i < path.length; ++i) {
            bytes32 other = path[i];
            (bytes32 low, bytes32 high) = node < other ? (node, other) : (other, node);
            node = sha256(abi.encodePacked(low, high));
        }
        return node;
    }

    /// The Sig_structure (RFC 9052) of a batch, in deterministic CBOR.
    /// @param kid the subject id of the oracle's receipt key.
    /// @param extensions a CBOR map; empty for none. Whatever bytes these are, the root stands behind them: what is signed
    /// can be read in one way only.
    function encode(bytes32 network, bytes32 kid, bytes32 root, bytes calldata extensions)
        internal
        pure
        returns (bytes memory)
    {
        // {"root": root}, perhaps with "ext" before it: keys in the order of their encoded bytes.
        bytes memory payload = extensions.length == 0
            ? abi.encodePacked(hex"a164726f6f745820", root)
            : abi.encodePacked(hex"a263657874", extensions, hex"64726f6f745820", root);
        // ["Signature1", header, h'', payload], whose header is {1: -7, 3: the content type of 34 letters, 4: kid,
        // "net": 0x02 ‖ network}, 114 bytes.
        return abi.encodePacked(
            hex"846a5369676e6174757265315872a40126037822",
            "application/vnd.cairn.receipt+cbor",
            hex"045820",
            kid,
            hex"636e6574582102",
            network,
            hex"40",
            Cbor.head(Cbor.BYTES, uint64(payload.length)),
            payload
        );
    }
}
