// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {LedgerLine as Line} from "../interfaces/ISettlement.sol";

/// @title A ledger's Merkle tree, built the plain way: layer by layer, an odd node is taken along.
library Lines {
    function leafOf(Line memory line) internal pure returns (bytes32) {
        bytes memory front = abi.encode(line.account, line.asset, line.earned, line.spent);
        return
            keccak256(bytes.concat(keccak256(bytes.concat(front, abi.encode(line.locked, line.lockedUntil)))));
    }

    function rootOf(Line[] memory lines) internal pure returns (bytes32) {
        bytes32[] memory layer = leavesOf(lines);
        while (layer.length > 1) {
            layer = _above(layer);
        }
        return layer[0];
    }

    function proofOf(Line[] memory lines, uint256 index) internal pure returns (bytes32[] memory proof) {
        bytes32[] memory layer = leavesOf(lines);
        bytes32[] memory found = new bytes32[](256);
        uint256 length = 0;
        for (; layer.length > 1; index /= 2) {
            if (index ^ 1 < layer.length) found[length++] = layer[index ^ 1];
            layer = _above(layer);
        }
        proof = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            proof[i] = found[i];
        }
    }

    function leavesOf(Line[] memory lines) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](lines.length);
        for (uint256 i = 0; i < lines.length; ++i) {
            leaves[i] = leafOf(lines[i]);
        }
    }

    function _above(bytes32[] memory layer) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((layer.length + 1) / 2);
        for (uint256 i = 0; i < above.length; ++i) {
            bool odd = 2 * i + 1 == layer.length;
            above[i] = odd ? layer[2 * i] : Hashes.commutativeKeccak256(layer[2 * i], layer[2 * i + 1]);
        }
    }
}
