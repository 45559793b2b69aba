// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Receipts} from "./Receipts.sol";

/// What an oracle's place costs to come by, to move, and to lose, as whole transactions. Omission.gas.t.sol has the omission.
/// forge-config: default.isolate = true
contract OracleSetGasTest is Receipts {
    uint256 private constant FIRST_HEIR = 1_000;
    uint256 private constant MOST = 31;

    function test_gas_launchOfAsManyAsThereCanBe() public {
        NetworkConfig memory config = _config();
        config.name = "Moon";
        config.oracles = _ascending(MOST);
        config.payees = config.oracles;
        dollar.mint(address(this), MOST * 100e6);
        dollar.approve(address(factory), MOST * 100e6);
        (bool ok,) = address(factory).call(abi.encodeCall(factory.launch, (config)));
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, "launched");
        vm.snapshotValue("oracles", "launch, 31 founding oracles", gas);
        assertLe(gas, 5_000_000, "a launch with as many founders as there can be");
    }

    function test_gas_join() public {
        vm.prank(governance);
        oracleSet.admit(ALICE, true);
        dollar.mint(ALICE, 100e6);
        vm.prank(ALICE);
        dollar.approve(address(oracleSet), 100e6);
        vm.prank(ALICE);
        oracleSet.join(ALICE);
        vm.snapshotGasLastCall("oracles", "join, the eighth");
    }

    function test_gas_setReceiptKey() public {
        setKey(signers[4], RECEIPT_KEY + 1);
        vm.snapshotGasLastCall("oracles", "setReceiptKey, the first");
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
        proveEquivocation(CAROL, a, signatureA, b, signatureB, "");
    }

    function _ascending(uint256 count) private pure returns (address[] memory all) {
        all = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            all[i] = address(uint160(uint256(keccak256("first")) >> 97) + uint160(i) * uint160(1 << 150));
        }
    }
}
