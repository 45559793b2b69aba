// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Kind} from "../../shares/IMachineShares.sol";
import {IDollar} from "../Tokens.sol";
import {ILending, Lending} from "./Lending.sol";

/// borrow
/// ├── a loan already; a machine that is sold or being sold: refused
/// ├── fewer shares than anybody can hold: refused
/// ├── no proof of the whole month, or an old one: refused
/// ├── more than half of what the pledge earned, or than may be lent: refused
/// └── else: lent, and the pledge is here
///
/// repay: no loan, or the machine is sold: refused; else the debt is paid, and the pledge is the borrower's
///
/// auction
/// ├── no loan, one at auction, or the machine is sold: refused
/// ├── due: begins
/// ├── no fresh proof: refused
/// ├── a fresh proof that the pledge earned less than the debt: begins
/// └── else: refused
///
/// buy
/// ├── not at auction, or dearer than the caller pays: refused
/// ├── for more than the debt: the rest is the borrower's
/// └── for less: the lenders bear what is missing
///
/// settle
/// ├── no loan, or the machine is not sold: refused
/// ├── what the pledge brought is more than the debt: the rest is the borrower's, and all that comes later
/// ├── less: the lenders bear what is missing, at once, and have what comes later first
/// └── another asset: the borrower's
contract ShareLendingTest is Lending {
    function test_lendsByWhatWasEarned() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_TooMuch.selector, 31e6, 30e6));
        lending.borrow(100e18, 31e6);
        borrowed(ALICE, 100e18, 30e6);
        assertEq(dollar.balanceOf(ALICE), 30e6);
        assertEq(shares.balanceOf(ALICE), 400e18);
        assertEq(lending.lent(), 30e6);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_HasLoan.selector, ALICE));
        lending.borrow(1e18, 1e5);
    }

    function test_neverLendsMoreThanFourFifths() public {
        vm.prank(RIVAL);
        lending.withdraw(900e6, RIVAL, RIVAL);
        assertEq(lending.free(), 80e6);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_TooMuch.selector, 81e6, 80e6));
        lending.borrow(500e18, 81e6);
        borrowed(ALICE, 500e18, 80e6);
        assertEq(lending.free(), 0);
        assertEq(lending.maxWithdraw(RIVAL), 20e6);
        vm.prank(RIVAL);
        lending.withdraw(20e6, RIVAL, RIVAL);
    }

    function test_interestByTimeIsTheLenders() public {
        borrowed(ALICE, 500e18, 100e6);
        skip(73 days);
        // A fifth of a year at 12 percent.
        assertEq(lending.debtOf(ALICE), 102.4e6);
        assertEq(lending.totalAssets(), 1_000e6);
        vm.prank(BIDDER);
        lending.repay(ALICE);
        assertEq(shares.balanceOf(ALICE), 500e18);
        assertEq(lending.totalAssets(), 1_002.4e6);
        assertEq(lending.lent(), 0);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NoLoan.selector, ALICE));
        lending.repay(ALICE);
    }

    function test_aDueLoanIsSoldByAFallingPrice() public {
        borrowed(ALICE, 100e18, 30e6);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NotForSale.selector, ALICE));
        lending.auction(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NotForSale.selector, ALICE));
        lending.buy(ALICE, type(uint256).max);
        skip(30 days);
        lending.auction(ALICE);
        uint256 debt = lending.debtOf(ALICE);
        assertEq(lending.priceOf(ALICE), 3 * debt);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NotForSale.selector, ALICE));
        lending.auction(ALICE);
        skip(12 hours);
        uint256 price = lending.priceOf(ALICE);
        vm.prank(BIDDER);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_TooDear.selector, price, price - 1));
        lending.buy(ALICE, price - 1);
        uint256 before = dollar.balanceOf(ALICE);
        vm.prank(BIDDER);
        lending.buy(ALICE, price);
        assertEq(shares.balanceOf(BIDDER), 100e18);
        assertEq(dollar.balanceOf(ALICE) - before, price - debt);
        assertEq(lending.totalAssets(), 1_000e6 + debt - 30e6);
    }

    function test_whatIsMissingTheLendersBear() public {
        borrowed(ALICE, 100e18, 30e6);
        skip(30 days);
        lending.auction(ALICE);
        skip(23 hours);
        uint256 price = lending.priceOf(ALICE);
        assertTrue(price < 30e6, "less than the debt");
        vm.prank(BIDDER);
        lending.buy(ALICE, price);
        assertEq(lending.totalAssets(), 1_000e6 - 30e6 + price);
        assertEq(lending.lent(), 0);
    }

    function test_untilItIsSoldAnybodyPaysTheDebt() public {
        borrowed(ALICE, 100e18, 30e6);
        skip(30 days);
        lending.auction(ALICE);
        skip(2 days);
        vm.prank(BIDDER);
        lending.repay(ALICE);
        assertEq(shares.balanceOf(ALICE), 500e18);
    }

    /// It stands still, and that is proved: before the loan is due. Without a fresh proof nothing is sold.
    function test_aMachineThatEarnsNoMoreIsSold() public {
        for (uint256 i = 0; i < 18; ++i) {
            _twoDays(20e6);
        }
        borrowed(ALICE, 100e18, 10e6);
        _twoDays(0);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NotForSale.selector, ALICE));
        lending.auction(ALICE);
        skip(4 days);
        vm.expectRevert();
        lending.auction(ALICE);
        for (uint256 i = 0; i < 9; ++i) {
            _twoDays(0);
        }
        (,, uint48 since,) = lending.loanOf(ALICE);
        assertTrue(vm.getBlockTimestamp() < since + 30 days, "not due");
        assertTrue(lending.earnedBy(100e18) < 10e6, "less than the debt");
        lending.auction(ALICE);
    }

    function _twoDays(uint256 income) private {
        vm.warp(vm.getBlockTimestamp() + 2 days - 20 hours);
        catchUp();
        shown(income);
    }

    function test_lendsNothingOnOldProofsOrDuringASale() public {
        carried(Kind.Sell, address(0), 600e6);
        vm.prank(CAROL);
        vm.expectRevert(ILending.ShareLending_BeingSold.selector);
        lending.borrow(100e18, 1e6);
        skip(4 days);
        vm.expectRevert();
        lending.mostFor(100e18);
    }

    function test_ofASoldMachineTheDebtIsPaidAndTheRestIsTheBorrowers() public {
        borrowed(CAROL, 100e18, 1e6);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NotForSale.selector, CAROL));
        lending.settle(CAROL, dollar);
        sold(600e6);
        uint256 debt = lending.debtOf(CAROL);
        // Anybody may collect for the vault: the lenders do not have it.
        shares.collect(dollar, address(lending));
        assertEq(lending.totalAssets(), 1_000e6);
        skip(40 days);
        assertEq(lending.debtOf(CAROL), debt);
        uint256 before = dollar.balanceOf(CAROL);
        lending.settle(CAROL, dollar);
        assertEq(dollar.balanceOf(CAROL) - before, 60e6 - debt);
        assertEq(lending.totalAssets(), 999e6 + debt);
        assertEq(lending.lent(), 0);
        // What comes later is hers as well.
        dollar.mint(address(shares), 100e6);
        lending.settle(CAROL, dollar);
        assertEq(dollar.balanceOf(CAROL) - before, 70e6 - debt);
        assertEq(lending.totalAssets(), 999e6 + debt);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_NoLoan.selector, BOB));
        lending.settle(BOB, dollar);
    }

    function test_whatASaleDoesNotBringTheLendersBear() public {
        for (uint256 i = 0; i < 18; ++i) {
            _twoDays(300e6);
        }
        borrowed(CAROL, 200e18, 350e6);
        sold(600e6);
        uint256 debt = lending.debtOf(CAROL);
        lending.settle(CAROL, dollar);
        assertEq(lending.totalAssets(), 1_000e6 - 350e6 + 120e6);
        assertEq(lending.maxWithdraw(RIVAL), 770e6 - 1);
        assertEq(lending.lent(), 0);
        // Later the lenders have the rest of the debt first.
        dollar.mint(address(shares), 10_000e6);
        uint256 before = dollar.balanceOf(CAROL);
        lending.settle(CAROL, dollar);
        assertEq(lending.totalAssets(), 650e6 + debt);
        assertEq(dollar.balanceOf(CAROL) - before, 2_120e6 - debt);
    }

    function test_otherAssetsAreTheBorrowers() public {
        borrowed(CAROL, 100e18, 1e6);
        sold(600e6);
        IDollar other = IDollar(deploy("TestDollar", abi.encode(uint8(6))));
        other.mint(address(shares), 1_000e6);
        lending.settle(CAROL, other);
        assertEq(other.balanceOf(CAROL), 100e6);
        assertEq(lending.lent(), 1e6);
    }

    function test_onASoldMachineNothingElseIsDone() public {
        borrowed(CAROL, 100e18, 1e6);
        sold(600e6);
        vm.expectRevert(ILending.ShareLending_Sold.selector);
        lending.auction(CAROL);
        vm.prank(BIDDER);
        vm.expectRevert(ILending.ShareLending_Sold.selector);
        lending.repay(CAROL);
    }

    /// Fewer than anybody can hold would keep others' pledges here, and nobody could take them.
    function test_aPledgeIsWhatSomebodyCanHold() public {
        borrowed(ALICE, 100e18, 1e6);
        uint256 fewest = shares.least();
        vm.prank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_TooSmall.selector, fewest - 1, fewest));
        lending.borrow(uint128(fewest - 1), 1);
    }

    /// The vectors of OpenZeppelin's issue 5223, at offset 3: who inflates loses as good as all of it.
    function test_inflationCostsTheThief() public {
        IERC4626 vault = IERC4626(deploy("ShareLending", abi.encode(incomes, settlement, shares, dollar)));
        vm.startPrank(BIDDER);
        dollar.mint(BIDDER, 10_000e18);
        dollar.approve(address(vault), type(uint256).max);
        vault.deposit(1, BIDDER);
        dollar.transfer(address(vault), 10_000e18);
        vm.stopPrank();
        dollar.mint(RIVAL, 15_000e18);
        vm.startPrank(RIVAL);
        dollar.approve(address(vault), type(uint256).max);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(vault.deposit(5_000e18, RIVAL), 999);
        }
        vm.stopPrank();
        vm.prank(BIDDER);
        assertEq(vault.redeem(1_000, BIDDER, BIDDER), 5_003_001801080648389033);
    }
}
