// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {LeafProof, PieceProof, Possession} from "../libraries/PieceProof.sol";
import {T} from "./T.sol";

interface IPieceVerifier {
    error NotAsked(uint64 count, uint256 leaf);
    error WrongHeight(uint256 height, uint256 given);
    error NotProven(uint64 count, uint256 leaf);

    function verify(Possession calldata store, uint64[] calldata counts, LeafProof[] calldata proofs)
        external
        view;
}

/// Proofs of protocol/testing/piece-vectors.ts hold on chain, and nothing else does.
contract PieceVerifierTest is T {
    IPieceVerifier private verifier;
    string private json;

    function setUp() public {
        verifier = IPieceVerifier(deploy("PieceVerifier", ""));
        json = vm.readFile("contracts/test/vectors/piece.json");
    }

    function holds(bytes32 root, uint256 index, bytes32 leaf, bytes32[] calldata path)
        external
        view
        returns (bool)
    {
        return PieceProof.holds(root, index, leaf, path);
    }

    function test_vectors() public view {
        uint256 count = vm.parseJsonUint(json, ".count");
        assertTrue(count == 25, "vectors are there");
        for (uint256 row = 0; row < count; ++row) {
            (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs) = _row(row);
            uint256 index = PieceProof.challenge(store.seed, store.subject, counts[0], store.leaves);
            assertEq(index, vm.parseJsonUintArray(json, ".index")[row]);
            verifier.verify(store, counts, proofs);
        }
    }

    /// A piece that lies behind others answers for its own leaves, and not for theirs.
    function test_place() public {
        (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs) = _row(24);
        uint256 index = vm.parseJsonUintArray(json, ".index")[24];
        store.size = index;
        vm.expectRevert(abi.encodeWithSelector(IPieceVerifier.NotAsked.selector, counts[0], index));
        verifier.verify(store, counts, proofs);
        store.size = index + 1;
        verifier.verify(store, counts, proofs);
        store.before = index + 1;
        vm.expectRevert(abi.encodeWithSelector(IPieceVerifier.NotAsked.selector, counts[0], index));
        verifier.verify(store, counts, proofs);
    }

    /// A node inside the tree is no leaf.
    function test_height() public {
        (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs) = _row(20);
        uint256 height = store.height;
        store.height = height + 1;
        vm.expectRevert(abi.encodeWithSelector(IPieceVerifier.WrongHeight.selector, height + 1, height));
        verifier.verify(store, counts, proofs);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_nothingElseHolds(uint256 row, uint256 bit, uint256 level) public {
        (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs) = _row(row % 25);
        bytes32 flip = bytes32(1 << (bit % 256));
        uint256 index = PieceProof.challenge(store.seed, store.subject, counts[0], store.leaves);
        LeafProof memory proof = proofs[0];
        assertTrue(this.holds(store.root, index, proof.leaf, proof.path), "the proof as it is");
        assertFalse(this.holds(store.root ^ flip, index, proof.leaf, proof.path), "another root");
        assertFalse(this.holds(store.root, index, proof.leaf ^ flip, proof.path), "another leaf");
        assertFalse(
            this.holds(store.root, index + (1 << proof.path.length), proof.leaf, proof.path), "beyond"
        );
        level %= proof.path.length;
        proof.path[level] ^= flip;
        assertFalse(this.holds(store.root, index, proof.leaf, proof.path), "another sibling");
        vm.expectRevert(abi.encodeWithSelector(IPieceVerifier.NotProven.selector, counts[0], index));
        verifier.verify(store, counts, proofs);
    }

    /// Five challenges in a piece of 1 TiB. The floor of EIP-7623 decides what a transaction is charged that carries so much
    /// and computes so little: it would be the same with any hash. Both figures are in the snapshots.
    /// forge-config: default.isolate = true
    function test_gas() public {
        (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs) = _deep(35, 5);
        bytes memory data = abi.encodeCall(IPieceVerifier.verify, (store, counts, proofs));
        uint256 gas = 21_000 + this.executionOf(data);
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
        (bool ok,) = address(verifier).call(data);
        assertTrue(ok, "the proofs hold");
        vm.snapshotValue("storage", "verify, five of 1 TiB, charged", vm.lastCallGas().gasTotalUsed);
        vm.snapshotValue("storage", "verify, five of 1 TiB, without the floor", gas);
        assertLe(gas, 205_000, "five challenges at 1 TiB");
    }

    /// Of a call within a call, which pays for no calldata.
    function executionOf(bytes calldata data) external view returns (uint256) {
        uint256 before = gasleft();
        (bool ok,) = address(verifier).staticcall(data);
        uint256 spent = before - gasleft();
        require(ok);
        return spent;
    }

    /// One leaf is all that is stored, under as many levels as asked for: every challenge asks for it.
    function _deep(uint256 height, uint256 count)
        private
        pure
        returns (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs)
    {
        bytes32[] memory path = new bytes32[](height);
        bytes32 field = ~bytes32(uint256(0xc0));
        bytes32 leaf = keccak256("leaf") & field;
        bytes32 node = leaf;
        for (uint256 level = 0; level < height; ++level) {
            path[level] = keccak256(abi.encode("sibling", level)) & field;
            node = sha256(abi.encodePacked(node, path[level])) & field;
        }
        store = Possession(keccak256("seed"), keccak256("subject"), node, height, 1, 1, 0);
        counts = new uint64[](count);
        proofs = new LeafProof[](count);
        for (uint256 i = 0; i < count; ++i) {
            counts[i] = uint64(i);
            proofs[i] = LeafProof(leaf, path);
        }
    }

    function _row(uint256 row)
        private
        view
        returns (Possession memory store, uint64[] memory counts, LeafProof[] memory proofs)
    {
        bytes memory nodes = vm.parseJsonBytesArray(json, ".path")[row];
        bytes32[] memory path = new bytes32[](nodes.length / 32);
        for (uint256 i = 0; i < path.length; ++i) {
            bytes32 node;
            assembly ("memory-safe") {
                node := mload(add(add(nodes, 0x20), mul(i, 0x20)))
            }
            path[i] = node;
        }
        uint256 leaves = vm.parseJsonUintArray(json, ".leaves")[row];
        store = Possession({
            seed: vm.parseJsonBytes32(json, ".seed"),
            subject: vm.parseJsonBytes32(json, ".subject"),
            root: vm.parseJsonBytes32Array(json, ".root")[row],
            height: path.length,
            size: leaves,
            leaves: leaves,
            before: 0
        });
        counts = new uint64[](1);
        counts[0] = uint64(vm.parseJsonUintArray(json, ".number")[row]);
        proofs = new LeafProof[](1);
        proofs[0] = LeafProof(vm.parseJsonBytes32Array(json, ".leaf")[row], path);
    }
}
