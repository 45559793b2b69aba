// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Deterministic CBOR (RFC 8949 §4.2), as far as the chain rebuilds what was signed.
library Cbor {
    uint8 internal constant UINT = 0x00;
    uint8 internal constant BYTES = 0x40;
    uint8 internal constant TEXT = 0x60;

    /// An item's first bytes in the shortest form: its type, and its value or length.
    function head(uint8 major, uint64 value) internal pure returns (bytes memory) {
        if (value < 24) return abi.encodePacked(major | uint8(value));
        if (value <= type(uint8).max) return abi.encodePacked(major | 0x18, uint8(value));
        if (value <= type(uint16).max) return abi.encodePacked(major | 0x19, uint16(value));
        if (value <= type(uint32).max) return abi.encodePacked(major | 0x1a, uint32(value));
        return abi.encodePacked(major | 0x1b, value);
    }
}
