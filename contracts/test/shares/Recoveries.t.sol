// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IMachineShares, Kind} from "../../shares/IMachineShares.sol";
import {Shared} from "./Shared.sol";

/// approveRecovery
/// ├── not by a guardian, of who holds nothing, of a contract: refused
/// └── else: with the quorum's last the 14 days begin
/// recover
/// ├── not approved, not yet, cancelled, a contract by now: refused
/// ├── after the closing: what is due goes to the other account
/// └── else: all its shares move, whatever they back
contract RecoveriesTest is Shared {
    function test_recovers() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, BOB);
        _approve(0, BOB, DAVE);
        _approve(0, BOB, DAVE);
        assertEq(shares.recoveryOf(BOB).readyAt, 0);
        _approve(1, BOB, DAVE);
        vm.expectRevert();
        shares.recover(BOB);
        skip(14 days - 1);
        vm.expectRevert();
        shares.recover(BOB);
        skip(1);
        shares.recover(BOB);
        assertEq(shares.balanceOf(DAVE), 300e18);
        assertEq(shares.balanceOf(BOB), 0);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, BOB));
        shares.recover(BOB);
    }

    function test_whatItBackedIsNotBackedAnyMore() public {
        _approved(BOB, DAVE);
        skip(13 days);
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, BOB);
        skip(1 days);
        shares.recover(BOB);
        assertEq(shares.decisionOf(id).support, 0);
    }

    function test_theWalletSaysNo() public {
        _approved(BOB, DAVE);
        skip(14 days);
        vm.prank(BOB);
        shares.cancelRecovery();
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, BOB));
        shares.recover(BOB);
        // What was approved before counts no more.
        _approve(2, BOB, DAVE);
        assertEq(shares.recoveryOf(BOB).readyAt, 0);
    }

    function test_anotherAccountWaitsAnew() public {
        _approved(BOB, DAVE);
        skip(13 days);
        _approve(1, BOB, CAROL);
        _approve(2, BOB, CAROL);
        skip(1 days);
        vm.expectRevert();
        shares.recover(BOB);
        skip(13 days);
        shares.recover(BOB);
        assertEq(shares.balanceOf(CAROL), 500e18);
    }

    function test_aContractHasLostNoKey() public {
        address pool = address(dollar);
        sent(ALICE, pool, 100e18);
        vm.prank(watch[0]);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, pool));
        shares.approveRecovery(pool, DAVE);
        // One that comes later.
        _approved(BOB, DAVE);
        skip(14 days);
        vm.etch(BOB, hex"00");
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, BOB));
        shares.recover(BOB);
        // A wallet that delegates has a key.
        vm.etch(BOB, bytes.concat(hex"ef0100", bytes20(pool)));
        shares.recover(BOB);
        assertEq(shares.balanceOf(DAVE), 300e18);
    }

    /// As long as a delegation, and none: an escrow of 23 bytes would be emptied otherwise.
    function test_aSmallContractHasLostNoKey() public {
        vm.etch(BOB, bytes.concat(hex"600000", bytes20(address(dollar))));
        vm.prank(watch[0]);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, BOB));
        shares.approveRecovery(BOB, DAVE);
    }

    function test_afterTheClosing() public {
        sold(1_000e6);
        _approved(BOB, DAVE);
        skip(14 days);
        shares.recover(BOB);
        shares.collect(dollar, BOB);
        assertEq(dollar.balanceOf(DAVE), 300e6);
    }

    function test_onlyGuardians() public {
        vm.prank(MANAGER);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotGuardian.selector, MANAGER));
        shares.approveRecovery(BOB, MANAGER);
        vm.prank(watch[0]);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, DAVE));
        shares.approveRecovery(DAVE, MANAGER);
    }

    function _approved(address lost, address to) private {
        _approve(0, lost, to);
        _approve(1, lost, to);
    }

    function _approve(uint256 guardian, address lost, address to) private {
        vm.prank(watch[guardian]);
        shares.approveRecovery(lost, to);
    }
}
