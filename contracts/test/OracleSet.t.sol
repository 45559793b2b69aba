// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {INetworkFactory, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// constructor
/// ├── refuses no founders, founders without payees, a founder twice, one without payee, more than 31, a bond without a tenth
/// └── its founders are ascending, active and bonded, with ids from 1, and in force after the launch
/// admit
/// └── is for governance; can be taken back
/// join
/// ├── refuses who is not admitted, is in already, has no payee, or does not pay the bond; and a 32nd
/// ├── takes the bond, and the oracle signs from the first commit after the delay
/// └── keeps the order ascending
/// requestExit, dismiss
/// ├── refuse who is not in, and whoever asked already; dismiss is for governance
/// ├── refuse the last signer
/// ├── dismiss finds an oracle by any account that it ever had
/// └── the oracle does not sign from now on
/// exit
/// ├── refuses who has not asked, and before the unbonding time
/// ├── pays the bond back, once
/// └── is for good: neither the id nor its accounts come back
/// quorumOf
/// └── is more than two thirds, and never more than all
contract OracleSetTest is Fixture {
    function test_founders_areInForce() public view {
        address[] memory active = oracleSet.activeSigners();
        assertEq(active.length, 7);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(active[i], signers[i]);
            assertEq(oracleSet.liableFor(active[i]), i + 1);
            assertEq(oracleSet.joined()[i], i + 1);
            Oracle memory it = oracleSet.oracleOf(uint32(i + 1));
            assertEq(it.account, active[i]);
            assertEq(it.bond, 100e6);
            assertEq(it.payee, active[i]);
            assertEq(it.leavesAt, 0);
        }
        assertEq(settlement.signersCommitment(), keccak256(packed()));
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6);
    }

    function test_constructor_refuses() public {
        NetworkConfig memory config = _config();
        config.oracles = new address[](0);
        config.payees = new address[](0);
        _notLaunched(config, _outOfRange("oracles", 0, 1, 31));
        config.oracles = new address[](2);
        (config.oracles[0], config.oracles[1]) = (ALICE, BOB);
        config.payees = new address[](1);
        _notLaunched(
            config, abi.encodeWithSelector(INetworkFactory.NetworkFactory_LengthsDiffer.selector, 2, 1)
        );
        config.payees = new address[](2);
        _notLaunched(config, abi.encodeWithSelector(IOracleSet.OracleSet_NoPayee.selector));
        (config.payees[0], config.payees[1]) = (ALICE, BOB);
        config.oracles[1] = ALICE;
        _notLaunched(config, abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, ALICE));
        config.oracles[1] = address(0);
        _notLaunched(config, abi.encodeWithSelector(IOracleSet.OracleSet_NoSigner.selector));
        config.oracleSet.minBond = 9;
        _notLaunched(config, _outOfRange("oracleSet.minBond", 9, 10, type(uint96).max));
        config.oracleSet.minBond = 100e6;
        config.oracles = new address[](32);
        config.payees = new address[](32);
        for (uint256 i = 0; i < 32; ++i) {
            (config.oracles[i], config.payees[i]) = (vm.addr(i + 1), ALICE);
        }
        _notLaunched(config, _outOfRange("oracles", 32, 1, 31));
    }

    function testFuzz_admit_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, caller));
        oracleSet.admit(caller, true);
    }

    function test_admit_canBeTakenBack() public {
        vm.startPrank(governance);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleAdmitted(ALICE, true);
        oracleSet.admit(ALICE, true);
        oracleSet.admit(ALICE, false);
        vm.stopPrank();
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotAdmitted.selector, ALICE));
        oracleSet.join(ALICE);
    }

    function test_join_refuses() public {
        _admit(ALICE);
        vm.startPrank(ALICE);
        vm.expectRevert(IOracleSet.OracleSet_NoPayee.selector);
        oracleSet.join(address(0));
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, oracleSet, 0, 100e6)
        );
        oracleSet.join(ALICE);
        vm.stopPrank();
        _admit(signers[0]);
        vm.prank(signers[0]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[0]));
        oracleSet.join(ALICE);
    }

    function test_join_refusesTheThirtySecond() public {
        for (uint256 i = 0; i < 24; ++i) {
            _join(vm.addr(100 + i), ALICE, uint32(8 + i));
        }
        _admit(BOB);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_Full.selector, 31));
        oracleSet.join(BOB);
    }

    /// Whoever joins, in whatever order: ascending, no one twice, and in force only after the delay.
    function testFuzz_join_keepsTheOrder(uint256[6] memory seeds) public {
        uint256 joined = 7;
        for (uint256 i = 0; i < 6; ++i) {
            address who = vm.addr(bound(seeds[i], 1, 1e30));
            if (oracleOf(who).payee != address(0)) continue;
            _join(who, BOB, uint32(++joined));
        }
        oracleSet.commit();
        assertEq(oracleSet.activeSigners().length, 7);
        assertEq(settlement.signersCommitment(), keccak256(packed()));
        skip(1 hours);
        signers = oracleSet.activeSigners();
        assertEq(signers.length, joined);
        for (uint256 i = 1; i < signers.length; ++i) {
            assertTrue(signers[i - 1] < signers[i], "ascending");
        }
        vm.prank(CAROL);
        oracleSet.commit();
        assertEq(settlement.signersCommitment(), keccak256(packed()));
    }

    function test_join_signsFromTheNextCommit() public {
        uint256 key = 424_242;
        _join(vm.addr(key), BOB, 8);
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        submit(header);
        oracleSet.commit();
        address[] memory all = oracleSet.activeSigners();
        assertEq(all.length, 8);
        header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 6);
        bytes memory old = packed();
        vm.expectRevert(ISettlement.Settlement_WrongSigners.selector);
        settlement.submit(header, old, signed, signatures);
        (signers, signed) = (all, 0);
        uint256 made = 0;
        for (uint256 i = 0; i < 8 && made < 6; ++i) {
            uint256 itsKey = all[i] == vm.addr(key) ? key : _keyOf(all[i]);
            signatures[made++] = signatureOf(itsKey, header);
            signed |= 1 << i;
        }
        settlement.submit(header, packed(), signed, signatures);
    }

    function test_leaving_doesNotSignFromNowOn() public {
        address leaver = signers[2];
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleLeaving(3, leaver, vm.getBlockTimestamp() + 7 days);
        vm.prank(leaver);
        oracleSet.requestExit();
        assertEq(oracleSet.activeSigners().length, 6);
        assertTrue(settlement.signersCommitment() != keccak256(packed()), "in force at once");
        vm.prank(leaver);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AlreadyLeaving.selector, leaver));
        oracleSet.requestExit();
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AlreadyLeaving.selector, leaver));
        oracleSet.dismiss(leaver);
    }

    function testFuzz_leaving_isForThoseWhoAreIn(address caller) public {
        for (uint256 i = 0; i < 7; ++i) {
            vm.assume(caller != signers[i]);
        }
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, caller));
        oracleSet.requestExit();
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, caller));
        oracleSet.exit();
    }

    function testFuzz_dismiss_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, caller));
        oracleSet.dismiss(signers[0]);
    }

    function test_dismiss_leavesTheBondToTheOracle() public {
        address gone = signers[6];
        vm.prank(governance);
        oracleSet.dismiss(gone);
        skip(7 days);
        vm.prank(gone);
        oracleSet.exit();
        assertEq(dollar.balanceOf(gone), 100e6);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, gone));
        oracleSet.dismiss(gone);
    }

    /// A vote takes its time; whoever is to go has no way out of it by another account.
    function test_dismiss_findsWhoHasMoved() public {
        vm.prank(signers[6]);
        oracleSet.offer(ALICE);
        vm.prank(ALICE);
        oracleSet.takeOver(signers[6]);
        vm.prank(governance);
        oracleSet.dismiss(signers[6]);
        assertEq(oracleSet.activeSigners().length, 6);
        assertTrue(oracleOf(ALICE).leavesAt != 0, "it leaves");
    }

    /// Everybody leaves, in any order: the last one cannot.
    function testFuzz_leaving_refusesTheLast(uint256 seed) public {
        for (uint256 left = 7; left > 1; --left) {
            address[] memory active = oracleSet.activeSigners();
            assertEq(active.length, left);
            vm.prank(active[seed % left]);
            oracleSet.requestExit();
            seed = uint256(keccak256(abi.encode(seed)));
            for (uint256 i = 1; i < left - 1; ++i) {
                active = oracleSet.activeSigners();
                assertTrue(active[i - 1] < active[i], "ascending");
            }
        }
        address last = oracleSet.activeSigners()[0];
        vm.prank(last);
        vm.expectRevert(IOracleSet.OracleSet_LastOne.selector);
        oracleSet.requestExit();
        vm.prank(governance);
        vm.expectRevert(IOracleSet.OracleSet_LastOne.selector);
        oracleSet.dismiss(last);
    }

    function test_exit_paysTheBondOnce() public {
        address leaver = signers[0];
        vm.startPrank(leaver);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotLeaving.selector, leaver));
        oracleSet.exit();
        oracleSet.requestExit();
        uint256 ready = vm.getBlockTimestamp() + 7 days;
        vm.warp(ready - 1);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotReady.selector, ready, ready - 1));
        oracleSet.exit();
        vm.warp(ready);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleLeft(1, leaver, 100e6);
        oracleSet.exit();
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, leaver));
        oracleSet.exit();
        vm.stopPrank();
        assertEq(dollar.balanceOf(leaver), 100e6);
        assertEq(dollar.balanceOf(address(oracleSet)), 600e6);
    }

    /// What an account signed for one oracle is never held against another.
    function test_exit_isForGood() public {
        address leaver = signers[0];
        vm.startPrank(leaver);
        oracleSet.requestExit();
        skip(7 days);
        oracleSet.exit();
        vm.stopPrank();
        Oracle memory it = oracleSet.oracleOf(1);
        assertEq(it.account, address(0));
        assertEq(it.payee, address(0));
        _admit(leaver);
        vm.prank(leaver);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, leaver));
        oracleSet.join(ALICE);
        _join(ALICE, ALICE, 8);
        // Admitted for that once, and not for another time.
        assertFalse(oracleSet.isAdmitted(ALICE), "used up");
    }

    function test_join_refusesWhileLeaving() public {
        address leaver = signers[0];
        vm.prank(leaver);
        oracleSet.requestExit();
        _admit(leaver);
        vm.prank(leaver);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, leaver));
        oracleSet.join(ALICE);
    }

    function testFuzz_quorumOf_isMoreThanTwoThirds(uint256 count) public view {
        count = bound(count, 1, 1e30);
        uint256 quorum = oracleSet.quorumOf(count);
        assertTrue(3 * quorum > 2 * count, "more than two thirds");
        assertTrue(3 * (quorum - 1) <= 2 * count, "and no more than it takes");
        assertLe(quorum, count, "all can");
    }

    function _admit(address who) private {
        vm.prank(governance);
        oracleSet.admit(who, true);
    }

    function _join(address who, address payee, uint32 id) private {
        _admit(who);
        dollar.mint(who, 100e6);
        vm.startPrank(who);
        dollar.approve(address(oracleSet), 100e6);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleJoined(id, who, payee, 100e6, vm.getBlockTimestamp() + 1 hours);
        oracleSet.join(payee);
        vm.stopPrank();
    }

    function _keyOf(address signer) private view returns (uint256) {
        for (uint256 i = 0; i < keys.length; ++i) {
            if (vm.addr(keys[i]) == signer) return keys[i];
        }
        revert("no key");
    }

    function _outOfRange(string memory field, uint256 given, uint256 least, uint256 most)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            INetworkFactory.NetworkFactory_OutOfRange.selector, field, given, least, most
        );
    }

    function _notLaunched(NetworkConfig memory config, bytes memory why) private {
        config.name = "Moon";
        vm.expectRevert(why);
        factory.launch(config);
    }
}
