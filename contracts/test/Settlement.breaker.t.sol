// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// claimPayment
/// ├── refuses a proof that leads to no paying root, and when nothing is due
/// ├── pays the account the difference, whoever sends it
/// ├── stays within the earned total of the newest activated epoch, under whichever root; the rest waits
/// ├── passes the breaker: a part now, the rest as it refills
/// └── an older root pays although others have claimed under a newer one
/// setBreaker
/// ├── is for governance
/// ├── refuses a capacity that would hold what is here for more than 30 days, a window below a day (M-7), and one above a week
/// └── does not give back what was used
contract ClaimPaymentTest is Fixture {
    function setUp() public override {
        super.setUp();
        depositFor(ALICE, 10_000e6);
        put(ALICE, dollar, 0, 900e6);
        put(BOB, dollar, 500e6, 0);
        put(CAROL, dollar, 400e6, 0);
    }

    function testFuzz_claimPayment_paysTheDifference(address sender, uint256 more) public {
        settleAndActivate();
        vm.prank(sender);
        assertEq(claimPayment(BOB), 500e6);
        assertEq(dollar.balanceOf(BOB), 500e6);
        more = bound(more, 1, 500e6);
        put(BOB, dollar, 500e6 + more, 7);
        put(ALICE, dollar, 0, 900e6 + more);
        settleAndActivate();
        skip(1 days);
        assertEq(claimPayment(BOB), more);
        assertEq(settlement.claimedOf(BOB, address(dollar)), 500e6 + more);
        assertEq(settlement.stateOf(address(dollar)).claimed, 500e6 + more);
    }

    function test_claimPayment_refusesUnknownRootAndNothingDue() public {
        EpochHeader memory header = settle();
        (Line memory line, bytes32[] memory proof) = proofFor(BOB, dollar);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_UnknownRoot.selector, BOB, header.ledgerRoot)
        );
        settlement.claim(Claim(line, proof));
        settlement.activate(header);
        settlement.claim(Claim(line, proof));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NothingDue.selector, BOB, 500e6, 500e6));
        settlement.claim(Claim(line, proof));
    }

    function test_claimPayment_staysWithinTheTotal() public {
        EpochHeader memory header = nextHeader();
        header.assets[0].earned = 600e6;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(claimPayment(BOB), 500e6);
        vm.expectEmit(address(settlement));
        emit ISettlement.ClaimLimited(CAROL, address(dollar), 400e6, 100e6);
        assertEq(claimPayment(CAROL), 100e6);
        assertEq(claimPayment(CAROL), 0);
        // The next one says it rightly, and what waited is paid.
        settleAndActivate();
        assertEq(claimPayment(CAROL), 300e6);
    }

    function test_claimPayment_passesTheBreaker() public {
        put(BOB, dollar, 2_600e6, 0);
        put(ALICE, dollar, 0, 3_000e6);
        settleAndActivate();
        assertEq(claimPayment(BOB), PAYOUT);
        (uint256 claims, uint256 withdrawals) = settlement.breakerAvailable(address(dollar));
        assertEq(claims, 0);
        assertEq(withdrawals, PAYOUT);
        assertEq(claimPayment(BOB), 0);
        skip(6 hours);
        assertEq(claimPayment(BOB), PAYOUT / 4);
        skip(10 days);
        assertEq(claimPayment(BOB), PAYOUT);
        skip(1 days);
        assertEq(claimPayment(BOB), 2_600e6 - 2 * PAYOUT - PAYOUT / 4);
        assertEq(dollar.balanceOf(BOB), 2_600e6);
    }

    /// Another root that gives Bob's money to Carol, who takes it: Bob's older proof still pays.
    function test_claimPayment_aWrongRootLocksNobodysMoney() public {
        settleAndActivate();
        (Line memory bob, bytes32[] memory proof) = proofFor(BOB, dollar);
        put(BOB, dollar, 0, 0);
        put(CAROL, dollar, 1_000e6, 0);
        put(ALICE, dollar, 0, 1_500e6);
        EpochHeader memory header = nextHeader();
        header.assets[0].earned = 1_500e6;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(claimPayment(CAROL), 1_000e6);
        skip(1 days);
        assertEq(settlement.claim(Claim(bob, proof)), 500e6);
    }

    function testFuzz_setBreaker_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, caller));
        settlement.setBreaker(address(dollar), 1e30, 1 days);
    }

    function testFuzz_setBreaker_canSlowButNotHold(uint256 window) public {
        window = bound(window, 1 days, 7 days);
        uint256 needed = 10_000e6 * window / 30 days + 1;
        vm.startPrank(governance);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_BreakerTooTight.selector, needed - 1, needed)
        );
        settlement.setBreaker(address(dollar), uint208(needed - 1), uint48(window));
        settlement.setBreaker(address(dollar), uint208(needed), uint48(window));
        for (uint256 i = 0; i < 2; ++i) {
            uint48 wrong = i == 0 ? 1 days - 1 : 7 days + 1;
            vm.expectRevert(
                abi.encodeWithSelector(
                    ISettlement.Settlement_WindowOutOfRange.selector, wrong, 1 days, 7 days
                )
            );
            settlement.setBreaker(address(dollar), 1e30, wrong);
        }
    }

    function test_setBreaker_keepsWhatWasUsed() public {
        put(BOB, dollar, 800e6, 0);
        put(ALICE, dollar, 0, 1_200e6);
        settleAndActivate();
        assertEq(claimPayment(BOB), 800e6);
        vm.prank(governance);
        settlement.setBreaker(address(dollar), 2_000e6, 1 days);
        (uint256 claims,) = settlement.breakerAvailable(address(dollar));
        assertEq(claims, 1_200e6);
    }

    /// What has refilled until now has refilled at the rate until now.
    function test_setBreaker_keepsWhatHasRefilled() public {
        put(BOB, dollar, 800e6, 0);
        put(ALICE, dollar, 0, 1_200e6);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 800e6);
        settleAndActivate();
        claimPayment(BOB);
        withdraw(ALICE);
        skip(12 hours);
        vm.prank(governance);
        settlement.setBreaker(address(dollar), 500e6, 1 days);
        (uint256 claims, uint256 withdrawals) = settlement.breakerAvailable(address(dollar));
        assertEq(claims, 200e6);
        assertEq(withdrawals, 200e6);
    }
}
