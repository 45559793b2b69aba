// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Activated, AssetState, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// activate
/// ├── refuses an epoch that is pending, or was not submitted; Freeze.t.sol has what is forgotten when
/// ├── refuses another header than the one submitted
/// ├── takes totals that fell, and facts that are older, for what was said before
/// ├── takes over no more spent and locked than is deposited and not withdrawn; the root pays all the same
/// ├── refuses an epoch before the newest activated one
/// ├── opens the root, keeps what the header says, mints what was earned
/// ├── of the newest again: mints what the breaker held back, and changes nothing else
/// ├── may pass epochs over
/// └── the last 16 activated roots pay, the one before them does not; a root that comes again counts again
contract ActivateTest is Fixture {
    function test_activate_opensTheRootAndMints() public {
        put(ALICE, token, 30e18, 0);
        put(BOB, token, 12e18, 0);
        EpochHeader memory header = settle();
        assertFalse(settlement.isPaying(header.ledgerRoot), "not before it is activated");
        assertEq(settlement.newestRoot(), bytes32(0));
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochActivated(0, header.ledgerRoot);
        vm.prank(CAROL);
        assertEq(settlement.activate(header), 42e18);
        assertEq(token.balanceOf(address(settlement)), 42e18);
        assertTrue(settlement.isPaying(header.ledgerRoot), "pays");
        assertEq(settlement.newestRoot(), header.ledgerRoot);
        Activated memory now_ = settlement.activated();
        assertEq(now_.epochs, 1);
        assertEq(now_.roots, 1);
        assertEq(now_.factsTime, header.factsTime);
        assertEq(now_.tokenEarned, 42e18);
    }

    function test_activate_refusesPending() public {
        put(ALICE, token, 1e18, 0);
        EpochHeader memory header = submit(nextHeader());
        skip(WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 0, 0));
        settlement.activate(header);
        skip(1);
        settlement.activate(header);
    }

    function test_activate_refusesUnknown() public {
        EpochHeader memory header = nextHeader();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 0, 0));
        settlement.activate(header);
    }

    function testFuzz_activate_refusesAnotherHeader(uint256 field, uint256 value) public {
        put(ALICE, token, 1e18, 0);
        EpochHeader memory header = settle();
        bytes32 right = hashOf(header);
        field = bound(field, 0, 4);
        if (field == 0) header.tokenEarned = uint128(value);
        if (field == 1) header.ledgerRoot = bytes32(value);
        if (field == 2) header.assets[0].spent = uint128(value);
        if (field == 3) header.factsBlock = uint64(value);
        if (field == 4) header.rules = bytes32(value);
        vm.assume(hashOf(header) != right);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0));
        settlement.activate(header);
    }

    /// Whatever was taken can be activated: what a header says less than was said before counts as what was said before.
    function test_activate_factsThatGoBackCountAsBefore() public {
        EpochHeader memory first = settleAndActivate();
        EpochHeader memory header = nextHeader();
        header.factsTime = first.factsTime - 1;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(settlement.activated().factsTime, first.factsTime);
        assertEq(settlement.activated().epochs, 2);
    }

    /// A header whose totals are over the deposits stops nothing, tokens of its and later epochs neither (M-6).
    function testFuzz_activate_refusesMoreSpentAndLockedThanDeposited(uint128 spent, uint128 locked) public {
        depositFor(ALICE, 1_000e6);
        put(BOB, token, 7e18, 0);
        EpochHeader memory header = nextHeader();
        header.assets[0].spent = spent;
        header.assets[0].locked = locked;
        submit(header);
        skip(WINDOW);
        uint256 taken = uint256(spent) + locked;
        if (taken > 1_000e6) {
            vm.expectEmit(address(settlement));
            emit ISettlement.TotalsRefused(address(dollar), taken, 1_000e6);
        }
        assertEq(settlement.activate(header), 7e18);
        AssetState memory its = settlement.stateOf(address(dollar));
        assertEq(its.spent, taken > 1_000e6 ? 0 : spent);
        assertEq(its.locked, taken > 1_000e6 ? 0 : locked);
        assertEq(claim(BOB), 7e18);
    }

    function testFuzz_activate_totalsThatFellCountAsBefore(uint256 which, uint128 less) public {
        depositFor(ALICE, 1_000e6);
        put(ALICE, token, 50e18, 0);
        put(BOB, dollar, 40e6, 0);
        put(ALICE, dollar, 0, 60e6);
        settleAndActivate();
        which = bound(which, 0, 2);
        uint256 before = which == 0 ? 50e18 : which == 1 ? 40e6 : 60e6;
        uint256 given = bound(less, which == 2 ? 40e6 : 0, before - 1);
        EpochHeader memory header = nextHeader();
        if (which == 0) header.tokenEarned = uint128(given);
        if (which == 1) header.assets[0].earned = uint128(given);
        if (which == 2) header.assets[0].spent = uint128(given);
        submit(header);
        skip(WINDOW);
        assertEq(settlement.activate(header), 0);
        assertEq(settlement.activated().tokenEarned, 50e18);
        assertEq(settlement.stateOf(address(dollar)).earned, 40e6);
        assertEq(settlement.stateOf(address(dollar)).spent, 60e6);
        settleAndActivate();
    }

    /// What was spent counts as before, and what is locked is added to that.
    function test_activate_totalsThatFellHoldBackNothingMore() public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 60e6);
        settleAndActivate();
        EpochHeader memory header = nextHeader();
        (header.assets[0].spent, header.assets[0].locked) = (10e6, 41e6);
        submit(header);
        skip(WINDOW);
        vm.expectEmit(address(settlement));
        emit ISettlement.TotalsRefused(address(dollar), 101e6, 100e6);
        settlement.activate(header);
        assertEq(settlement.stateOf(address(dollar)).locked, 0);
    }

    function testFuzz_activate_refusesMoreSpentThanDeposited(uint256 deposited, uint256 over) public {
        deposited = bound(deposited, 1, 1e30);
        over = bound(over, 1, 1e30);
        depositFor(ALICE, deposited);
        put(ALICE, dollar, 0, deposited + over);
        EpochHeader memory header = settle();
        vm.expectEmit(address(settlement));
        emit ISettlement.TotalsRefused(address(dollar), deposited + over, deposited);
        settlement.activate(header);
        assertEq(settlement.stateOf(address(dollar)).spent, 0);
        depositFor(BOB, over);
        settleAndActivate();
        assertEq(settlement.stateOf(address(dollar)).spent, deposited + over);
    }

    function test_activate_mayPassOverButNotGoBack() public {
        put(ALICE, token, 1e18, 0);
        EpochHeader memory first = settle();
        put(ALICE, token, 2e18, 0);
        EpochHeader memory second = settle();
        assertEq(settlement.activate(second), 2e18);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_Superseded.selector, 0, 1));
        settlement.activate(first);
        assertFalse(settlement.isPaying(first.ledgerRoot), "passed over");
    }

    function test_activate_againMintsTheRest() public {
        vm.warp(GENESIS + 400 days);
        for (uint256 i = 0; i < 20; ++i) {
            settle();
        }
        uint256 all = settlement.budgetOf(20);
        put(ALICE, token, all, 0);
        vm.prank(governance);
        emission.setBreaker(uint208(2 * FIRST * 3 hours / 365 days + 1), 3 hours);
        EpochHeader memory header = settle();
        uint256 part = settlement.activate(header);
        assertTrue(part < all && part > 0, "held back");
        assertEq(settlement.activate(header), 0);
        uint256 minted = part;
        while (minted < all) {
            skip(1 hours);
            minted += settlement.activate(header);
        }
        assertEq(minted, all);
        assertEq(settlement.activate(header), 0);
        assertEq(settlement.activated().roots, 1);
        assertEq(settlement.totalMinted(), all);
    }

    function test_activate_theLastSixteenPay() public {
        bytes32[] memory roots = new bytes32[](18);
        for (uint256 i = 0; i < 18; ++i) {
            roots[i] = settleAndActivate().ledgerRoot;
            for (uint256 j = 0; j <= i; ++j) {
                assertTrue(settlement.isPaying(roots[j]) == (j + 16 > i), "the last sixteen, and no other");
            }
        }
    }

    /// The same ledger settled again is the newest again: it pays until sixteen others came after it.
    function test_activate_aRootThatComesAgainCountsAgain() public {
        put(ALICE, token, 1e18, 0);
        bytes32 same = settleAndActivate().ledgerRoot;
        settleAndActivate();
        put(ALICE, token, 2e18, 0);
        settleAndActivate();
        delete ledger;
        for (uint256 i = 0; i < 13; ++i) {
            EpochHeader memory header = nextHeader();
            header.tokenEarned = 2e18;
            submit(header);
            skip(WINDOW);
            settlement.activate(header);
        }
        assertTrue(settlement.isPaying(same), "sixteen roots, it is two of them");
        for (uint256 i = 0; i < 2; ++i) {
            EpochHeader memory header = nextHeader();
            header.tokenEarned = 2e18;
            submit(header);
            skip(WINDOW);
            settlement.activate(header);
            assertTrue(settlement.isPaying(same) == (i == 0), "gone with its second");
        }
    }
}
