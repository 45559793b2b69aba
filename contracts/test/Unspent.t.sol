// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {AssetTotals, Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// showLine
/// ├── takes a line under any root that pays, whoever brings it; refuses others, and what says no more than was shown
/// └── keeps what it says is spent or locked from being taken out without a line
/// withdrawUnspent, of an account that roots have no line for (M-8)
/// ├── pays 30 days and a window after the request, to the second, less what was shown
/// ├── a later request begins anew; another account's money stays
/// ├── time in which epochs are frozen does not count: what they spent cannot be shown yet (M-6)
/// └── a freeze that is over again and again, or a pause, only puts it off
/// withdraw
/// └── while an epoch that was submitted is not activated, the oracles are not silent (M-6)
contract UnspentTest is Fixture {
    uint256 private requestedAt;

    function setUp() public override {
        super.setUp();
        depositFor(BOB, 900e6);
        depositFor(ALICE, 500e6);
        put(BOB, dollar, 0, 0);
    }

    function test_showLine_isForAnyone() public {
        put(ALICE, dollar, 0, 30e6);
        lock(ALICE, 12e6, 1);
        EpochHeader memory header = settle();
        Claim memory line = _line(ALICE);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_UnknownRoot.selector, ALICE, header.ledgerRoot)
        );
        settlement.showLine(line);
        settlement.activate(header);
        vm.expectEmit(address(settlement));
        emit ISettlement.LineShown(ALICE, address(dollar), 42e6);
        vm.prank(CAROL);
        settlement.showLine(line);
        assertEq(settlement.depositOf(ALICE, address(dollar)).shown, 42e6);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_ShownBefore.selector, 42e6));
        settlement.showLine(line);
        put(ALICE, dollar, 0, 50e6);
        lock(ALICE, 0, 0);
        settleAndActivate();
        settlement.showLine(_line(ALICE));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_ShownBefore.selector, 50e6));
        settlement.showLine(line);
        line.line.spent += 1;
        vm.expectRevert();
        settlement.showLine(line);
    }

    function testFuzz_unspent_isPaidWhenItIsTime(uint256 spent, uint256 asked) public {
        spent = bound(spent, 0, 500e6);
        asked = bound(asked, 1, 500e6);
        put(ALICE, dollar, 0, spent);
        settleAndActivate();
        if (spent > 0) settlement.showLine(_line(ALICE));
        _ask(asked);
        _liveOn();
        uint256 due = requestedAt + 30 days + WINDOW;
        vm.warp(due - 1);
        _notYet(due);
        vm.warp(due);
        uint256 left = 500e6 - spent;
        uint256 paid = asked < left ? asked : left;
        assertEq(settlement.withdrawUnspent(ALICE, address(dollar)), paid);
        assertEq(dollar.balanceOf(ALICE), paid);
        assertEq(hereOf(address(dollar)), 1_400e6 - paid);
    }

    /// Roots without ALICE's line, as many as there are, lock nothing.
    function test_unspent_whereRootsForgetAnAccount() public {
        settleAndActivate();
        _ask(500e6);
        for (uint256 i = 0; i < 20; ++i) {
            settleAndActivate();
        }
        uint256 due = requestedAt + 30 days + WINDOW;
        _notYet(due);
        vm.warp(due);
        _liveOn();
        assertEq(settlement.withdrawUnspent(ALICE, address(dollar)), 500e6);
    }

    function test_unspent_aLaterRequestBeginsAnew() public {
        settleAndActivate();
        _ask(1);
        skip(30 days + WINDOW);
        _liveOn();
        _ask(500e6);
        _notYet(requestedAt + 30 days + WINDOW);
    }

    /// EVE has spent all of it, asks for all of it, and has the epoch that says so challenged until her time comes. M-6.
    function testFuzz_unspent_waitsForWhatIsFrozen(uint256 before, uint256 length) public {
        before = bound(before, 0, 29 days);
        length = bound(length, 1, 40 days);
        settleAndActivate();
        put(ALICE, dollar, 0, 500e6);
        put(CAROL, dollar, 500e6, 0);
        skip(EPOCH);
        _ask(500e6);
        EpochHeader memory tells = submit(nextHeader());
        vm.prank(address(oracleSet));
        settlement.freeze(tells.epoch);
        uint256 frozenAt = vm.getBlockTimestamp();
        skip(length);
        vm.warp(vm.getBlockTimestamp() + (vm.getBlockTimestamp() < requestedAt + 31 days ? 31 days : 0));
        _notYetAtAll();
        vm.prank(address(oracleSet));
        settlement.thaw();
        uint256 still = vm.getBlockTimestamp() - frozenAt;
        _notYet(requestedAt + 30 days + WINDOW + still);
        skip(WINDOW);
        settlement.activate(tells);
        settlement.showLine(_line(ALICE));
        vm.warp(requestedAt + 30 days + WINDOW + still);
        assertEq(settlement.withdrawUnspent(ALICE, address(dollar)), 0);
        assertEq(claimPayment(CAROL), 500e6);
        assertLe(before, 29 days, "any time before");
    }

    function test_unspent_aPausePutsItOff() public {
        settleAndActivate();
        _ask(500e6);
        uint256 due = requestedAt + 30 days + WINDOW;
        vm.warp(due);
        vm.prank(governance);
        settlement.pause();
        uint256 until = settlement.pausedUntil();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_Paused.selector, until, due));
        settlement.withdrawUnspent(ALICE, address(dollar));
        vm.warp(until);
        assertEq(settlement.withdrawUnspent(ALICE, address(dollar)), 500e6);
    }

    /// Silent for 30 days, but what they had submitted is not activated: nobody takes out what it says was spent. M-6.
    function test_withdraw_waitsForWhatWasSubmitted() public {
        put(ALICE, dollar, 0, 0);
        settleAndActivate();
        Claim memory old = _line(ALICE);
        put(ALICE, dollar, 0, 500e6);
        put(CAROL, dollar, 500e6, 0);
        EpochHeader memory tells = submit(nextHeader());
        skip(1);
        _ask(500e6);
        vm.warp(settlement.dueSince() + 30 days);
        uint64 asked = uint64(requestedAt);
        uint64 seen = settlement.activated().factsTime;
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotReady.selector, asked, seen));
        settlement.withdraw(old);
        settlement.activate(tells);
        assertEq(withdraw(ALICE), 0);
        assertEq(claimPayment(CAROL), 500e6);
    }

    function _line(address account) private view returns (Claim memory made) {
        (made.line, made.proof) = proofFor(account, dollar);
    }

    function _ask(uint256 amount) private {
        requestedAt = vm.getBlockTimestamp();
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), amount);
    }

    /// The oracles are there: no rule of silence helps.
    function _liveOn() private {
        EpochHeader memory header = nextHeader();
        header.assets = new AssetTotals[](0);
        submit(header);
    }

    function _notYet(uint256 due) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlement.Settlement_LineNeeded.selector, ALICE, due, vm.getBlockTimestamp()
            )
        );
        settlement.withdrawUnspent(ALICE, address(dollar));
    }

    function _notYetAtAll() private {
        vm.expectRevert();
        settlement.withdrawUnspent(ALICE, address(dollar));
    }
}
