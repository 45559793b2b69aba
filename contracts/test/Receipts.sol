// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {SignedReceipt} from "../interfaces/IOracleSet.sol";
import {EpochHeader} from "../interfaces/ISettlement.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {Absence} from "../libraries/Evidence.sol";
import {ReceiptBytes} from "../libraries/ReceiptBytes.sol";
import {Fixture} from "./Fixture.sol";

/// Oracles with receipt keys, what they sign with them, and epochs that hold a message or do not.
abstract contract Receipts is Fixture {
    uint256 internal constant RECEIPT_KEY = 4_711;
    uint64 internal constant ARRIVED = 1_700_000_000_123;
    bytes32 internal constant LAST = bytes32(type(uint256).max);
    string private json;

    /// What a receipt says, and in which network, before it is signed.
    struct Promise {
        bytes32 network;
        bytes32 message;
        uint64 epoch;
        bytes32[] path;
        bytes extensions;
    }

    function setUp() public virtual override {
        super.setUp();
        json = vm.readFile("contracts/test/vectors/evidence.json");
        setKey(signers[0], RECEIPT_KEY);
    }

    // Keys

    function keyOf(uint256 key) internal pure returns (bytes32, bytes32) {
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        return (bytes32(x), bytes32(y));
    }

    function kidOf(uint256 key) internal pure returns (bytes32) {
        (bytes32 x, bytes32 y) = keyOf(key);
        return DeviceKey.idOf(x, y);
    }

    function setKey(address oracle, uint256 key) internal {
        (bytes32 x, bytes32 y) = keyOf(key);
        bytes memory signature = heldBy(key, oracleSet.liableFor(oracle));
        vm.prank(oracle);
        oracleSet.setReceiptKey(x, y, signature);
    }

    /// The key's own word that it is the oracle's.
    function heldBy(uint256 key, uint32 oracle) internal view returns (bytes memory) {
        bytes32 said =
            keccak256(abi.encode(keccak256("ReceiptKey(uint32 oracle,bytes32 key)"), oracle, kidOf(key)));
        bytes32 domain = domainOf("Cairn OracleSet", address(oracleSet));
        return p256(key, abi.encodePacked(hex"1901", domain, said));
    }

    function p256(uint256 key, bytes memory said) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(said));
        return abi.encodePacked(r, s);
    }

    // Receipts

    function promiseOf(bytes32 message, uint64 epoch) internal view returns (Promise memory it) {
        (it.network, it.message, it.epoch) = (settlement.networkId(), message, epoch);
    }

    function receiptOf(bytes32 message, uint64 epoch) internal view returns (SignedReceipt memory) {
        return signed(RECEIPT_KEY, promiseOf(message, epoch));
    }

    function signed(uint256 key, Promise memory it) internal view returns (SignedReceipt memory receipt) {
        bytes32 leaf = ReceiptBytes.leaf(it.network, it.message, it.epoch, ARRIVED);
        bytes memory said = this.bytesOf(it.network, kidOf(key), this.rootOf(leaf, it.path), it.extensions);
        (bytes32 x, bytes32 y) = keyOf(key);
        return SignedReceipt({
            message: it.message,
            epoch: it.epoch,
            arrivedAtMs: ARRIVED,
            path: it.path,
            extensions: it.extensions,
            keyX: x,
            keyY: y,
            signature: p256(key, said)
        });
    }

    function bytesOf(bytes32 network, bytes32 kid, bytes32 root, bytes calldata extensions)
        external
        pure
        returns (bytes memory)
    {
        return ReceiptBytes.encode(network, kid, root, extensions);
    }

    function rootOf(bytes32 leaf, bytes32[] calldata path) external pure returns (bytes32) {
        return ReceiptBytes.rootOf(leaf, path);
    }

    // Evidence

    /// Ids of the vectors' tree, ascending, with the sentinels.
    function held(uint256 index) internal view returns (bytes32) {
        return vm.parseJsonBytes32Array(json, ".id")[index];
    }

    function heldRoot() internal view returns (bytes32) {
        return vm.parseJsonBytes32(json, ".root");
    }

    /// Its message after which the absent one would come.
    function below() internal view returns (uint256) {
        return vm.parseJsonUint(json, ".absentAfterIndex");
    }

    function absent() internal view returns (bytes32) {
        return vm.parseJsonBytes32(json, ".absent");
    }

    /// What lies between the message of that index and the next is not in the vectors' tree.
    function absenceAfter(uint256 index) internal view returns (Absence memory) {
        uint256[] memory arrived = vm.parseJsonUintArray(json, ".arrivedAtMs");
        return Absence({
            index: index,
            below: held(index),
            belowArrivedAtMs: arrived[index],
            belowProof: _proof(index),
            above: held(index + 1),
            aboveArrivedAtMs: arrived[index + 1],
            aboveProof: _proof(index + 1)
        });
    }

    /// A tree of the two sentinels, at the bottom of as many levels.
    function emptyEvidence(uint256 levels) internal pure returns (bytes32 root, Absence memory absence) {
        bytes32 first = _leaf(0, 0);
        bytes32 last = _leaf(1, LAST);
        (absence.above, absence.index) = (LAST, 0);
        (absence.belowProof, absence.aboveProof) = (new bytes32[](levels), new bytes32[](levels));
        (absence.belowProof[0], absence.aboveProof[0]) = (last, first);
        root = _pair(first, last);
        for (uint256 i = 1; i < levels; ++i) {
            bytes32 sibling = keccak256(abi.encode(i));
            (absence.belowProof[i], absence.aboveProof[i]) = (sibling, sibling);
            root = _pair(root, sibling);
        }
    }

    /// Submits an epoch for each root. They are active when the window has passed.
    function submitEvidence(bytes32[] memory roots) internal returns (EpochHeader[] memory headers) {
        headers = new EpochHeader[](roots.length);
        for (uint256 i = 0; i < roots.length; ++i) {
            EpochHeader memory header = nextHeader();
            header.evidenceRoot = roots[i];
            headers[i] = submit(header);
        }
    }

    function _proof(uint256 index) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(".proofs[", vm.toString(index), "]"));
    }

    function _leaf(uint256 index, bytes32 id) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(index, id, 0))));
    }

    function _pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
    }
}
