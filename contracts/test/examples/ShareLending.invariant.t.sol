// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Lending} from "./Lending.sol";

/// Lenders come and go, holders borrow, repay and do not, pledges are sold dear and cheap, the machine earns and stands still. At every
/// moment:
///   what is here and what is lent is what lenders were told they have, and no loan was made beyond four fifths of that
///   what is lent is the sum of the principals, and each pledge is here
///   the vault holds what came in less what went out, to the unit
contract ShareLendingInvariantTest is Lending {
    address[3] private actors = [ALICE, BOB, CAROL];
    uint256 private came = 1_000e6;
    uint256 private went;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.borrow.selector;
        selectors[1] = this.borrow.selector;
        selectors[2] = this.repay.selector;
        selectors[3] = this.sell.selector;
        selectors[4] = this.lend.selector;
        selectors[5] = this.takeOut.selector;
        selectors[6] = this.earn.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function borrow(uint256 who, uint256 pledge, uint256 amount) public {
        address account = actors[who % 3];
        uint256 all = shares.balanceOf(account);
        if (all == 0) return;
        (pledge, amount) = (bound(pledge, 1, all), bound(amount, 1, 400e6));
        uint256 before = lending.lent();
        vm.prank(account);
        try lending.borrow(uint128(pledge), uint128(amount)) {
            went += amount;
            assertLe(lending.lent() * 100, lending.totalAssets() * 80, "four fifths");
            assertLe(amount * 2, lending.earnedBy(pledge), "half of what the pledge earned");
            assertEq(lending.lent(), before + amount);
        } catch {}
    }

    function repay(uint256 who) public {
        address account = actors[who % 3];
        uint256 debt = lending.debtOf(account);
        vm.prank(BIDDER);
        try lending.repay(account) {
            came += debt;
        } catch {}
    }

    /// Begins an auction where it may, and buys after a while.
    function sell(uint256 who, uint256 later) public {
        address account = actors[who % 3];
        try lending.auction(account) {} catch {}
        skip(later % 1 days);
        (,,, uint48 auctionedAt) = lending.loanOf(account);
        if (auctionedAt == 0) return;
        (uint256 price, uint256 debt) = (lending.priceOf(account), lending.debtOf(account));
        (uint128 pledge,,,) = lending.loanOf(account);
        uint256 had = shares.balanceOf(BIDDER);
        vm.startPrank(BIDDER);
        lending.buy(account, price);
        came += price;
        if (price > debt) went += price - debt;
        assertEq(shares.balanceOf(BIDDER), had + pledge);
        shares.transfer(account, shares.balanceOf(BIDDER));
        vm.stopPrank();
    }

    function lend(uint256 amount) public {
        amount = bound(amount, 1, 500e6);
        vm.prank(RIVAL);
        lending.deposit(amount, RIVAL);
        came += amount;
    }

    function takeOut(uint256 amount) public {
        amount = amount % (lending.maxWithdraw(RIVAL) + 1);
        vm.prank(RIVAL);
        lending.withdraw(amount, RIVAL, RIVAL);
        went += amount;
    }

    function earn(uint256 income) public {
        skip(2 days);
        catchUp();
        shown(bound(income, 0, 40e6));
    }

    function invariant_whatIsLentIsCovered() public view {
        uint256 principals = 0;
        uint256 pledges = 0;
        for (uint256 i = 0; i < 3; ++i) {
            (uint128 pledge, uint128 principal,,) = lending.loanOf(actors[i]);
            principals += principal;
            pledges += pledge;
        }
        assertEq(lending.lent(), principals);
        assertEq(shares.balanceOf(address(lending)), pledges);
        assertEq(dollar.balanceOf(address(lending)), came - went);
        assertEq(lending.totalAssets(), came - went + principals);
    }
}
