// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// A leaf of a piece and its siblings up to the root.
struct LeafProof {
    bytes32 leaf;
    bytes32[] path;
}

/// What a subject stores, and the seed of the epoch that asks for it.
struct Possession {
    bytes32 seed;
    bytes32 subject;
    bytes32 root;
    uint256 height;
    /// Of the piece, that hold data: the others are not asked for.
    uint256 size;
    /// Leaves of the subject's whole store, and how many of them lie before this piece.
    uint256 leaves;
    uint256 before;
}

/// @title That a leaf is in a stored piece: the tree of Filecoin's piece commitments (sha2-256-trunc254-padded).
/// Fits protocol/piece/piece-proof.ts.
library PieceProof {
    /// The two highest bits of a node's last byte are always zero.
    uint256 private constant FIELD = 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3f;

    /// True if the tree with this root, `path.length` levels high, has `leaf` at `index` from the left.
    /// @param path siblings from the leaf upwards. Its length has to be checked against the piece's height, or a node
    /// inside the tree would pass as a leaf: that is the caller's.
    function holds(bytes32 root, uint256 index, bytes32 leaf, bytes32[] calldata path)
        internal
        view
        returns (bool)
    {
        if (index >> path.length != 0) return false;
        bytes32 node = leaf;
        assembly ("memory-safe") {
            let end := add(path.offset, shl(5, path.length))
            for { let at := path.offset } lt(at, end) { at := add(at, 0x20) } {
                // A node on the right goes to the second word.
                let place := shl(5, and(index, 1))
                mstore(place, node)
                mstore(xor(place, 0x20), calldataload(at))
                // SHA-256 fails for want of gas only: then nothing is believed.
                if iszero(staticcall(gas(), 2, 0, 0x40, 0, 0x20)) { revert(0, 0) }
                node := and(mload(0), FIELD)
                index := shr(1, index)
            }
        }
        return node == root;
    }

    /// Which of `leaves` the challenge number `count` of an epoch asks of a subject. As Filecoin's PDP derives it.
    function challenge(bytes32 seed, bytes32 subject, uint64 count, uint256 leaves)
        internal
        pure
        returns (uint256)
    {
        return uint256(keccak256(abi.encodePacked(seed, subject, count))) % leaves;
    }
}
