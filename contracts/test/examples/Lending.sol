// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ScheduleConfig} from "../../interfaces/IEmission.sol";
import {Claim} from "../../interfaces/ISettlement.sol";
import {IIncomeView} from "../../shares/IIncomeView.sol";
import {Shared} from "../shares/Shared.sol";

interface ILending is IERC4626 {
    error ShareLending_HasLoan(address borrower);
    error ShareLending_NoLoan(address borrower);
    error ShareLending_TooMuch(uint256 amount, uint256 most);
    error ShareLending_NotProved(uint64 from, uint64 to);
    error ShareLending_BeingSold();
    error ShareLending_NotForSale(address borrower);
    error ShareLending_TooDear(uint256 price, uint256 most);
    error ShareLending_TooSmall(uint256 pledge, uint256 least);
    error ShareLending_Sold();

    function borrow(uint128 pledge, uint128 amount) external;
    function repay(address borrower) external;
    function auction(address borrower) external;
    function buy(address borrower, uint256 most) external;
    function settle(address borrower, IERC20 what) external;
    function mostFor(uint256 pledge) external view returns (uint256);
    function earnedBy(uint256 pledge) external view returns (uint256);
    function debtOf(address borrower) external view returns (uint256);
    function priceOf(address borrower) external view returns (uint256);
    function free() external view returns (uint256);
    function lent() external view returns (uint256);
    function loanOf(address borrower)
        external
        view
        returns (uint128 shares, uint128 principal, uint48 since, uint48 auctionedAt);
}

/// A battery that earned 600 dollars in a month, proved, and a lender with a thousand.
abstract contract Lending is Shared {
    IIncomeView internal incomes;
    ILending internal lending;
    uint256 internal shownInAll;

    function setUp() public virtual override {
        super.setUp();
        incomes = IIncomeView(deploy("IncomeView", ""));
        lending = ILending(deploy("ShareLending", abi.encode(incomes, settlement, shares, dollar)));
        shown(100e6);
        skip(30 days);
        catchUp();
        shown(600e6);
        address[4] memory people = [ALICE, BOB, CAROL, RIVAL];
        for (uint256 i = 0; i < people.length; ++i) {
            vm.startPrank(people[i]);
            shares.approve(address(lending), type(uint256).max);
            dollar.approve(address(lending), type(uint256).max);
            vm.stopPrank();
        }
        vm.prank(BIDDER);
        dollar.approve(address(lending), type(uint256).max);
        vm.prank(RIVAL);
        lending.deposit(1_000e6, RIVAL);
    }

    /// A month is few epochs.
    function _schedule() internal pure virtual override returns (ScheduleConfig memory its) {
        its = super._schedule();
        its.epochLength = 20 hours;
    }

    function _window() internal pure override returns (uint64) {
        return 10 minutes;
    }

    /// The machine earned so much more, and that is proved.
    function shown(uint256 income) internal {
        shownInAll += income;
        IERC20 asset = IERC20(incomes.incomeAssetOf(address(dollar)));
        put(address(shares), asset, shownInAll, 0);
        settleAndActivate();
        Claim memory one;
        (one.line, one.proof) = proofFor(address(shares), asset);
        incomes.show(settlement, address(dollar), one);
    }

    function borrowed(address who, uint128 pledge, uint128 amount) internal {
        vm.prank(who);
        lending.borrow(pledge, amount);
    }
}
