// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {T} from "./T.sol";

/// Field for field what an account signs (protocol/words/allowance.ts).
struct Allowance {
    address account;
    bytes32 subject;
    address asset;
    uint128 amount;
    uint32 period;
    uint128 total;
    uint64 until;
    uint64 nonce;
}

/// What is hashed of an allowance and of a commitment, worked out apart from TypeScript.
library Words {
    bytes32 private constant ALLOWANCE = keccak256(
        "Allowance(address account,bytes32 subject,address asset,uint128 amount,uint32 period,uint128 total,uint64 until,uint64 nonce)"
    );
    bytes32 private constant DOMAIN = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );

    function hashOf(Allowance memory a) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                ALLOWANCE, a.account, a.subject, a.asset, a.amount, a.period, a.total, a.until, a.nonce
            )
        );
    }

    function domainOf(uint256 chainId, address settlement, bytes32 network) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN, keccak256("Cairn Settlement"), keccak256("2"), chainId, settlement, network)
        );
    }

    function commitmentOf(bytes32 network, bytes32 subject, uint64 slot, bytes32 salt, bytes memory payload)
        internal
        pure
        returns (bytes32)
    {
        return sha256(abi.encodePacked("cairn commit v2\x00", network, subject, slot, salt, sha256(payload)));
    }
}

/// Golden vectors of words, written by protocol/words/word-vectors.test.ts.
contract WordVectorsTest is T {
    string private json;

    function test_allowances() public {
        _read("allowance");
        bytes32 domain = Words.domainOf(
            _uint("chainId"), vm.parseJsonAddress(json, ".settlement"), vm.parseJsonBytes32(json, ".network")
        );
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".structHash");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".digest");
        assertTrue(hashes.length == _uint("count") && hashes.length > 0, "vectors are there");
        for (uint256 i = 0; i < hashes.length; ++i) {
            assertEq(Words.hashOf(_allowance(i)), hashes[i]);
            assertEq(keccak256(abi.encodePacked(hex"1901", domain, hashes[i])), digests[i]);
        }
    }

    function test_commitments() public {
        _read("commitment");
        bytes32 network = vm.parseJsonBytes32(json, ".network");
        bytes32[] memory subjects = vm.parseJsonBytes32Array(json, ".subject");
        uint256[] memory slots = vm.parseJsonUintArray(json, ".slot");
        bytes32[] memory salts = vm.parseJsonBytes32Array(json, ".salt");
        bytes[] memory payloads = vm.parseJsonBytesArray(json, ".payload");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".hash");
        assertTrue(hashes.length == _uint("count") && hashes.length > 0, "vectors are there");
        for (uint256 i = 0; i < hashes.length; ++i) {
            bytes32 hash = Words.commitmentOf(network, subjects[i], uint64(slots[i]), salts[i], payloads[i]);
            assertEq(hash, hashes[i]);
        }
    }

    function _allowance(uint256 i) private view returns (Allowance memory) {
        return Allowance({
            account: vm.parseJsonAddressArray(json, ".account")[i],
            subject: vm.parseJsonBytes32Array(json, ".subject")[i],
            asset: vm.parseJsonAddressArray(json, ".asset")[i],
            amount: uint128(vm.parseJsonUintArray(json, ".amount")[i]),
            period: uint32(vm.parseJsonUintArray(json, ".period")[i]),
            total: uint128(vm.parseJsonUintArray(json, ".total")[i]),
            until: uint64(vm.parseJsonUintArray(json, ".until")[i]),
            nonce: uint64(vm.parseJsonUintArray(json, ".nonce")[i])
        });
    }

    function _read(string memory name) private {
        json = vm.readFile(string.concat("contracts/test/vectors/", name, ".json"));
    }

    function _uint(string memory name) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".", name));
    }
}
