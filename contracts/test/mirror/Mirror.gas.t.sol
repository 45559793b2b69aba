// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {Claim, CompactSignature, EpochHeader} from "../../interfaces/ISettlement.sol";
import {Line, Lines} from "../Lines.sol";
import {Mirrored} from "./Mirrored.sol";

/// What a mirror costs as whole transactions, beside the same of Settlement, which bounds and mints besides. A tree of 20 layers, and slots
/// that were written before unless a name says "first".
/// forge-config: default.isolate = true
contract MirrorGasTest is Mirrored {
    uint256 private constant ROUNDS = 18;

    function test_gas_mirror() public {
        EpochHeader[] memory headers = new EpochHeader[](ROUNDS);
        bytes32[][] memory proofs = new bytes32[][](ROUNDS);
        bytes32 root;
        for (uint256 i = 0; i < ROUNDS; ++i) {
            (root, proofs[i]) = _deep(Line(ALICE, address(away), (i + 1) * 1e18, 0, 0, 0));
            headers[i] = nextHeader();
            headers[i].ledgerRoot = root;
            submit(headers[i]);
            (uint256 signed, CompactSignature[] memory signatures) = sign(headers[i], 5);
            vm.chainId(AWAY);
            bytes memory data = abi.encodeCall(mirror.submit, (headers[i], packed(), signed, signatures));
            uint256 gas = _transact(address(mirror), i == ROUNDS - 1 ? "submit, 5 of 7" : "", data);
            if (i == ROUNDS - 1) assertLe(gas, 115_000, "a header with 5 of 7 signatures");
            vm.chainId(HOME);
        }
        skip(MIRROR_WINDOW);
        vm.chainId(AWAY);
        for (uint256 i = 0; i < ROUNDS; ++i) {
            string memory name = i == 0 ? "activate, first" : i == ROUNDS - 1 ? "activate" : "";
            _transact(address(mirror), name, abi.encodeCall(mirror.activate, (headers[i])));
            Claim memory one = Claim(Line(ALICE, address(away), (i + 1) * 1e18, 0, 0, 0), proofs[i]);
            name = i == 0 ? "claim, first, new holder" : i == ROUNDS - 1 ? "claim, repeat" : "";
            uint256 gas = _transact(address(mirror), name, abi.encodeCall(mirror.claim, (one)));
            if (i == ROUNDS - 1) assertLe(gas, 90_000, "a repeated claim at depth 20");
        }
        bytes memory to = fewer();
        (uint256 signers_, CompactSignature[] memory signed_) = handoverTo(to, 5);
        bytes memory handed = abi.encodeCall(mirror.handOver, (to, packed(), signers_, signed_));
        _transact(address(mirror), "handOver, 5 of 7", handed);
        _transact(address(mirror), "fund", abi.encodeCall(mirror.fund, (0)));
        vm.prank(GUARDIAN);
        _transact(address(mirror), "refuse, what pays", abi.encodeCall(mirror.refuse, (headers[ROUNDS - 1])));
        vm.snapshotValue("mirror", "Mirror, bytes of code", address(mirror).code.length);
        vm.chainId(HOME);
    }

    /// The same at home.
    function test_gas_settlement() public {
        for (uint256 i = 0; i < ROUNDS; ++i) {
            (bytes32 root, bytes32[] memory proof) =
                _deep(Line(ALICE, address(token), (i + 1) * 1e18, 0, 0, 0));
            EpochHeader memory header = nextHeader();
            header.ledgerRoot = root;
            header.tokenEarned = uint128(i + 1) * 1e18;
            awaitEnd(header);
            (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
            bytes memory data = abi.encodeCall(settlement.submit, (header, packed(), signed, signatures));
            bool last = i == ROUNDS - 1;
            _transact(address(settlement), last ? "Settlement's submit, 5 of 7" : "", data);
            skip(_window());
            data = abi.encodeCall(settlement.activate, (header));
            _transact(address(settlement), last ? "Settlement's activate" : "", data);
            Claim memory one = Claim(Line(ALICE, address(token), (i + 1) * 1e18, 0, 0, 0), proof);
            data = abi.encodeCall(settlement.claim, (one));
            _transact(address(settlement), last ? "Settlement's claim, repeat" : "", data);
        }
    }

    function _transact(address to, string memory name, bytes memory data) private returns (uint256 gas) {
        (bool ok,) = to.call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        if (bytes(name).length > 0) vm.snapshotValue("mirror", name, gas);
    }

    function _deep(Line memory line) private pure returns (bytes32 root, bytes32[] memory proof) {
        proof = new bytes32[](20);
        root = Lines.leafOf(line);
        for (uint256 i = 0; i < 20; ++i) {
            proof[i] = keccak256(abi.encode("sibling", i));
            root = Hashes.commutativeKeccak256(root, proof[i]);
        }
    }
}
