// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// What the ordinary calls cost as whole transactions: execution, 21 000, and calldata (4 a zero byte, 16 another).
contract SettlementGasTest is Fixture {
    function test_gas_submit5of7() public {
        for (uint256 i = 0; i < 17; ++i) {
            submit(nextHeader(keccak256(abi.encode(i)), uint128(1e18 * (i + 1)), 5e6, 6e6), 5);
            vm.warp(block.timestamp + WINDOW);
        }
        EpochHeader memory header = nextHeader(keccak256("steady"), 20e18, 5e6, 6e6);
        if (block.timestamp < settlement.endOf(header.epoch)) vm.warp(settlement.endOf(header.epoch));
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory data = abi.encodeCall(settlement.submit, (header, packed(), signed, signatures));
        uint256 gas = _transact(data);
        vm.snapshotValue("gas", "submit, 5 of 7, steady state", gas);
        assertTrue(gas <= 75_000, "submit with 5 of 7 is at most 75k");
    }

    function test_gas_claimRepeatDepth20() public {
        (bytes32 root, bytes32[] memory proof) = _deep(leafOf(ALICE, address(token), 5e18, 0));
        EpochHeader memory first = settle(root, 100e18, 0, 0);
        settlement.activate(first);
        settlement.claim(0, ALICE, 5e18, 0, proof);
        (root, proof) = _deep(leafOf(ALICE, address(token), 7e18, 0));
        settlement.activate(settle(root, 100e18, 0, 0));
        uint256 gas = _transact(abi.encodeCall(settlement.claim, (1, ALICE, 7e18, 0, proof)));
        vm.snapshotValue("gas", "claim, repeat, depth 20", gas);
        assertTrue(gas <= 62_000, "a repeated claim at depth 20 is at most 62k");
    }

    function _transact(bytes memory data) private returns (uint256 gas) {
        vm.cool(address(settlement));
        vm.cool(address(token));
        (bool ok,) = address(settlement).call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, "the call succeeds");
        gas += 21_000;
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    function _deep(bytes32 leaf) private pure returns (bytes32 root, bytes32[] memory proof) {
        proof = new bytes32[](20);
        root = leaf;
        for (uint256 i = 0; i < 20; ++i) {
            proof[i] = keccak256(abi.encode("sibling", i));
            root = pairRoot(root, proof[i]);
        }
    }
}
