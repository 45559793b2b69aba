// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// What an oracle's place costs to come by, to move, and to lose. Faults.t.sol has the omission.
/// forge-config: default.isolate = true
contract OracleSetGasTest is Fixture {
    uint256 private constant FIRST_HEIR = 1_000;

    function test_gas_join() public {
        vm.prank(GOVERNANCE);
        oracleSet.admit(ALICE, true);
        dollar.mint(ALICE, 100e6);
        vm.prank(ALICE);
        dollar.approve(address(oracleSet), 100e6);
        vm.prank(ALICE);
        oracleSet.join(ALICE);
        vm.snapshotGasLastCall("oracles", "join, the eighth");
    }

    function test_gas_rotate() public {
        uint256 key = _rotate(keys[3], FIRST_HEIR);
        vm.snapshotGasLastCall("oracles", "takeOver, the first");
        for (uint256 i = 1; i < 50; ++i) {
            key = _rotate(key, FIRST_HEIR + i);
        }
        _rotate(key, FIRST_HEIR + 50);
        vm.snapshotGasLastCall("oracles", "takeOver, after 50");
    }

    function test_gas_proveEquivocation() public {
        _prove(0);
        vm.snapshotGasLastCall("oracles", "proveEquivocation");
        uint256 key = keys[3];
        for (uint256 i = 0; i < 50; ++i) {
            key = _rotate(key, FIRST_HEIR + i);
        }
        _prove(3);
        vm.snapshotGasLastCall("oracles", "proveEquivocation, after 50 rotations");
    }

    function _rotate(uint256 from, uint256 heir) private returns (uint256) {
        vm.prank(vm.addr(from));
        oracleSet.offer(vm.addr(heir));
        vm.prank(vm.addr(heir));
        oracleSet.takeOver(vm.addr(from));
        return heir;
    }

    function _prove(uint256 who) private {
        EpochHeader memory a = nextHeader();
        EpochHeader memory b = nextHeader();
        b.ledgerRoot = keccak256("another");
        CompactSignature memory signatureA = signatureOf(keys[who], a);
        CompactSignature memory signatureB = signatureOf(keys[who], b);
        vm.prank(CAROL);
        oracleSet.proveEquivocation(a, signatureA, b, signatureB);
    }
}
