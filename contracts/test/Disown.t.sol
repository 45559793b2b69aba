// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// pause
/// ├── is for governance; stops claims and withdrawals, under roots from before and after it, and nothing else
/// ├── lasts three days at most, and then 27 pass until the next
/// └── ends earlier by resume
/// disown (M-5)
/// ├── is for governance; disownPaused only while payments are paused
/// ├── refuses what is not activated, another header before it, and one that is forgotten
/// ├── leaves one root that pays: that before it; totals and facts are those of that one
/// ├── the oracles go on from there, by the rules of then
/// ├── of the first epoch: as if there had been none; not once it is forgotten
/// ├── is told to who goes by what an epoch said, for good
/// ├── totals that never were taken over are not by this either
/// └── the silence of the oracles counts from then
contract DisownTest is Fixture {
    function setUp() public override {
        super.setUp();
        depositFor(ALICE, 500e6);
        put(ALICE, dollar, 0, 100e6);
        put(BOB, dollar, 100e6, 0);
        put(CAROL, token, 5e18, 0);
    }

    function testFuzz_pause_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        bytes memory why = abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, caller);
        EpochHeader memory header = nextHeader();
        vm.startPrank(caller);
        vm.expectRevert(why);
        settlement.pause();
        vm.expectRevert(why);
        settlement.resume();
        vm.expectRevert(why);
        settlement.disown(0, header);
        vm.expectRevert(why);
        settlement.disownPaused(0, header);
    }

    /// forge-config: default.fuzz.runs = 4
    function testFuzz_pause_stopsPaymentsOnly(bool before) public {
        if (before) settleAndActivate();
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        vm.expectEmit(address(settlement));
        emit ISettlement.Paused(uint64(vm.getBlockTimestamp() + 3 days));
        vm.prank(governance);
        settlement.pause();
        uint256 until = settlement.pausedUntil();
        settleAndActivate();
        _paused(until, BOB, true);
        _paused(until, CAROL, false);
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, dollar);
        vm.expectRevert(_pausedError(until));
        settlement.withdraw(Claim(line, proof));
        vm.expectRevert(_pausedError(until));
        settlement.withdrawUnspent(ALICE, address(dollar));
        depositFor(CAROL, 1e6);
        vm.warp(until);
        assertEq(claim(CAROL), 5e18);
        assertEq(claimPayment(BOB), 100e6);
        catchUp();
        assertEq(withdraw(ALICE), 100e6);
    }

    function test_pause_lastsAndComesBackLate() public {
        vm.startPrank(governance);
        vm.expectRevert(ISettlement.Settlement_NotPaused.selector);
        settlement.resume();
        settlement.pause();
        uint256 next = vm.getBlockTimestamp() + 30 days;
        vm.expectRevert(_lately(next));
        settlement.pause();
        vm.warp(next - 1);
        vm.expectRevert(_lately(next));
        settlement.pause();
        vm.expectRevert(ISettlement.Settlement_NotPaused.selector);
        settlement.resume();
        vm.warp(next);
        settlement.pause();
        skip(1 hours);
        settlement.resume();
        vm.expectRevert(ISettlement.Settlement_NotPaused.selector);
        settlement.resume();
        vm.expectRevert(_lately(vm.getBlockTimestamp() + 27 days));
        settlement.pause();
        vm.stopPrank();
        settleAndActivate();
        assertEq(claim(CAROL), 5e18);
    }

    function test_disown_leavesTheRootBefore() public {
        EpochHeader memory good = settleAndActivate();
        put(BOB, dollar, 400e6, 0);
        put(ALICE, dollar, 0, 450e6);
        put(CAROL, token, 50e18, 0);
        EpochHeader memory wrong = settleAndActivate();
        submit(nextHeader());
        (Line memory line, bytes32[] memory proof) = proofFor(BOB, dollar);
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochsDisowned(1, 2, good.ledgerRoot);
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochsRejected(1, 2);
        vm.prank(governance);
        settlement.disown(1, good);
        assertFalse(settlement.isPaying(wrong.ledgerRoot), "takes payment away");
        assertTrue(settlement.isPaying(good.ledgerRoot), "and gives none");
        assertEq(settlement.newestRoot(), good.ledgerRoot);
        assertEq(settlement.nextEpoch(), 1);
        assertEq(settlement.activeEpochs(), 1);
        assertEq(settlement.activated().epochs, 1);
        assertEq(settlement.activated().tokenEarned, 5e18);
        assertEq(settlement.stateOf(address(dollar)).earned, 100e6);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_UnknownRoot.selector, BOB, wrong.ledgerRoot)
        );
        settlement.claim(Claim(line, proof));
        put(BOB, dollar, 100e6, 0);
        put(ALICE, dollar, 0, 100e6);
        put(CAROL, token, 5e18, 0);
        assertEq(claimPayment(BOB), 100e6);
        put(BOB, dollar, 120e6, 0);
        put(ALICE, dollar, 0, 120e6);
        settleAndActivate();
        assertEq(claimPayment(BOB), 20e6);
        assertEq(claim(CAROL), 5e18);
    }

    function test_disown_refuses() public {
        EpochHeader memory first = settleAndActivate();
        EpochHeader memory second = settle();
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActivated.selector, 1, 1));
        settlement.disown(1, first);
        settlement.activate(second);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongEpoch.selector, 0, 1));
        settlement.disown(1, second);
        EpochHeader memory other = abi.decode(abi.encode(first), (EpochHeader));
        other.tokenEarned += 1;
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0));
        settlement.disown(1, other);
        vm.expectRevert(ISettlement.Settlement_NotPaused.selector);
        settlement.disownPaused(1, first);
        settlement.pause();
        settlement.disownPaused(1, first);
    }

    function test_disown_isToldToWhoGoesByAnEpoch() public {
        EpochHeader memory first = settleAndActivate();
        EpochHeader memory second = settleAndActivate();
        settleAndActivate();
        (uint64 lowest, uint256 times) = settlement.disownedSince(0);
        assertEq(lowest, type(uint64).max);
        assertEq(times, 0);
        vm.prank(governance);
        settlement.disown(2, second);
        (lowest, times) = settlement.disownedSince(0);
        assertEq(lowest, 2);
        assertEq(times, 1);
        vm.prank(governance);
        settlement.disown(1, first);
        (lowest, times) = settlement.disownedSince(0);
        assertEq(lowest, 1);
        assertEq(times, 2);
        settleAndActivate();
        settleAndActivate();
        (lowest, times) = settlement.disownedSince(2);
        assertEq(lowest, type(uint64).max);
        // What was pending and is rejected was never active.
        EpochHeader memory pending = submit(nextHeader());
        vm.prank(governance);
        settlement.reject(pending.epoch);
        (lowest, times) = settlement.disownedSince(type(uint256).max);
        assertEq(lowest, type(uint64).max);
        assertEq(times, 2);
    }

    function test_disown_ofTheFirst() public {
        EpochHeader memory header = settleAndActivate();
        vm.prank(governance);
        settlement.disown(0, header);
        assertEq(settlement.newestRoot(), bytes32(0));
        assertEq(settlement.activated().epochs, 0);
        assertEq(settlement.nextEpoch(), 0);
        assertFalse(settlement.isPaying(header.ledgerRoot), "nothing pays");
        settleAndActivate();
        assertEq(claimPayment(BOB), 100e6);
    }

    /// A council that has lost its key cannot make the oracles begin at the beginning.
    function test_disown_goesNoFurtherBackThanTheMemory() public {
        EpochHeader memory first = settleAndActivate();
        while (settlement.headerHashOf(0) == hashOf(first)) {
            submit(nextHeader());
        }
        EpochHeader memory newest = settleAndActivate();
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0));
        settlement.disown(0, newest);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0));
        settlement.disown(1, first);
    }

    /// Epochs before a change of rules are submitted again by the rules of then: or nobody could sign them.
    function test_disown_acrossAChangeOfRules() public {
        vm.prank(governance);
        settlement.announceRules(keccak256("later"), 2);
        EpochHeader memory first = settleAndActivate();
        for (uint256 i = 0; i < 4; ++i) {
            settleAndActivate();
        }
        assertEq(settlement.rules(), keccak256("later"));
        vm.prank(governance);
        settlement.disown(1, first);
        assertEq(settlement.rulesOf(1), RULES);
        assertEq(settlement.rulesOf(2), keccak256("later"));
        for (uint256 i = 0; i < 5; ++i) {
            settleAndActivate();
        }
        assertEq(settlement.rules(), keccak256("later"));
    }

    /// What was over the deposits when it came is not taken over by disowning what came after it.
    function test_disown_takesNoTotalsThatWereRefused() public {
        EpochHeader memory wild = nextHeader();
        (wild.assets[0].earned, wild.assets[0].spent) = (1e30, 1e30);
        submit(wild);
        skip(WINDOW);
        settlement.activate(wild);
        assertEq(settlement.stateOf(address(dollar)).earned, 0);
        settleAndActivate();
        assertEq(settlement.stateOf(address(dollar)).earned, 100e6);
        vm.prank(governance);
        settlement.disown(1, wild);
        assertEq(settlement.stateOf(address(dollar)).earned, 0);
        assertEq(claimPayment(BOB), 0);
    }

    /// What was locked then, and was given free and taken out since, is not missed.
    function test_disown_countsWhatWasTakenOutSince() public {
        lock(ALICE, 400e6, 1);
        EpochHeader memory first = settleAndActivate();
        lock(ALICE, 0, 0);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 400e6);
        catchUp();
        assertEq(withdraw(ALICE), 400e6);
        vm.prank(governance);
        settlement.disown(1, first);
        assertEq(settlement.stateOf(address(dollar)).spent, 100e6);
        assertEq(settlement.stateOf(address(dollar)).locked, 0);
        lock(ALICE, 400e6, 1);
        assertEq(claimPayment(BOB), 100e6);
    }

    /// Whoever has spent since does not take it out before the oracles have said so again, however old the epochs are.
    function test_disown_isNoSilence() public {
        EpochHeader memory first = settleAndActivate();
        put(ALICE, dollar, 0, 500e6);
        put(BOB, dollar, 500e6, 0);
        skip(40 days);
        settleAndActivate();
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 500e6);
        vm.prank(governance);
        settlement.disown(1, first);
        put(ALICE, dollar, 0, 100e6);
        put(BOB, dollar, 100e6, 0);
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, dollar);
        assertEq(settlement.dueSince(), vm.getBlockTimestamp());
        uint64 asked = uint64(vm.getBlockTimestamp());
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_NotReady.selector, asked, first.factsTime)
        );
        settlement.withdraw(Claim(line, proof));
    }

    function _paused(uint256 until, address account, bool payment) private {
        (Line memory line, bytes32[] memory proof) =
            proofFor(account, payment ? IERC20(dollar) : IERC20(token));
        vm.expectRevert(_pausedError(until));
        settlement.claim(Claim(line, proof));
    }

    function _pausedError(uint256 until) private view returns (bytes memory) {
        return abi.encodeWithSelector(ISettlement.Settlement_Paused.selector, until, vm.getBlockTimestamp());
    }

    function _lately(uint256 next) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(ISettlement.Settlement_PausedLately.selector, next, vm.getBlockTimestamp());
    }
}
