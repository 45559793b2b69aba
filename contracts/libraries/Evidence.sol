// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// Two neighbours in an epoch's evidence tree, at `index` and the one after it.
struct Absence {
    uint256 index;
    bytes32 below;
    uint256 belowArrivedAtMs;
    bytes32[] belowProof;
    bytes32 above;
    uint256 aboveArrivedAtMs;
    bytes32[] aboveProof;
}

/// @title The evidence tree of protocol/merkle/evidence-tree.ts: leaves (index, message id, arrival), ascending by id, between a
/// sentinel of zeros and one of ones.
library Evidence {
    /// True if `root` holds both neighbours, and `message` would lie between them.
    function lacks(bytes32 root, bytes32 message, Absence calldata absence) internal pure returns (bool) {
        if (absence.below >= message || message >= absence.above) return false;
        if (absence.index == type(uint256).max) return false;
        bytes32 below = _leaf(absence.index, absence.below, absence.belowArrivedAtMs);
        bytes32 above = _leaf(absence.index + 1, absence.above, absence.aboveArrivedAtMs);
        return MerkleProof.verifyCalldata(absence.belowProof, root, below)
            && MerkleProof.verifyCalldata(absence.aboveProof, root, above);
    }

    function _leaf(uint256 index, bytes32 id, uint256 arrivedAtMs) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(index, id, arrivedAtMs))));
    }
}
