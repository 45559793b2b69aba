// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ScheduleConfig} from "../../interfaces/IEmission.sol";
import {Claim, ISettlement} from "../../interfaces/ISettlement.sol";
import {IIncomeView} from "../../shares/IIncomeView.sol";
import {Kind} from "../../shares/IMachineShares.sol";
import {Shared} from "./Shared.sol";

interface ILending is IERC4626 {
    error ShareLending_TooMuch(uint256 amount, uint256 most);
    error ShareLending_NotProved(uint64 from, uint64 to);
    error ShareLending_BeingSold();
    error ShareLending_NotYours(address borrower, uint256 dueAt);

    function borrow(uint128 pledge, uint128 amount) external;
    function repay(address borrower) external;
    function mostFor(uint256 pledge) external view returns (uint256);
    function loanOf(address borrower) external view returns (uint128 shares, uint128 debt, uint48 dueAt);
}

/// show
/// ├── no line of incomes, or not under the newest root: refused
/// ├── what a disowned epoch showed: forgotten
/// └── else: kept, with the time of its facts
contract IncomeTest is Shared {
    IIncomeView private incomes;
    ILending private lending;

    function setUp() public override {
        super.setUp();
        incomes = IIncomeView(deploy("IncomeView", ""));
        lending = ILending(deploy("ShareLending", abi.encode(incomes, settlement, shares, dollar)));
    }

    /// A month is few epochs.
    function _schedule() internal pure override returns (ScheduleConfig memory its) {
        its = super._schedule();
        its.epochLength = 20 hours;
    }

    function _window() internal pure override returns (uint64) {
        return 10 minutes;
    }

    /// chain/shares/income-asset.test.ts has the same figure.
    function test_countsUnderTheAssetThatTheKernelComputes() public view {
        address asset = address(uint160(0x00a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3));
        assertEq(incomes.incomeAssetOf(asset), 0x26E45722b3f19CEd87A39b339B408EE57289E399);
    }

    function test_proves() public {
        uint64 first = _shown(100e6);
        skip(10 days);
        catchUp();
        uint64 second = _shown(160e6);
        (uint256 income, uint64 from, uint64 to) =
            incomes.incomeSince(settlement, address(shares), address(dollar), first + 5 days);
        assertEq(income, 60e6);
        assertEq(from, first);
        assertEq(to, second);
        (income,,) = incomes.incomeSince(settlement, address(shares), address(dollar), second);
        assertEq(income, 0);
        (income, from,) = incomes.incomeSince(settlement, BOB, address(dollar), second);
        assertEq(income + from, 0);
    }

    function test_nobodyProvesWhatIsNotThere() public {
        _shown(100e6);
        Claim memory one = _line();
        one.line.earned = 101e6;
        vm.expectRevert();
        incomes.show(settlement, address(dollar), one);
        one = _line();
        vm.expectRevert(abi.encodeWithSelector(IIncomeView.IncomeView_NotIncome.selector, _asset()));
        incomes.show(settlement, address(token), one);
        put(BOB, dollar, 5, 5);
        settleAndActivate();
        (one.line, one.proof) = proofFor(BOB, dollar);
        vm.expectRevert(abi.encodeWithSelector(IIncomeView.IncomeView_NotIncome.selector, address(dollar)));
        incomes.show(settlement, address(dollar), one);
    }

    function test_nobodyIsPaidForIt() public {
        _shown(100e6);
        Claim memory one = _line();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, one.line.asset));
        settlement.claim(one);
    }

    function test_whatWasDisownedIsForgotten() public {
        _shown(100e6);
        _shown(900e6);
        put(address(shares), IERC20(_asset()), 120e6, 0);
        settleAndActivate();
        incomes.show(settlement, address(dollar), _line());
        assertEq(incomes.shownOf(settlement, address(shares), address(dollar)).length, 2);
    }

    function test_lendsByWhatWasEarned() public {
        _lent();
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ILending.ShareLending_TooMuch.selector, 31e6, 30e6));
        lending.borrow(100e18, 31e6);
        vm.prank(ALICE);
        lending.borrow(100e18, 30e6);
        assertEq(dollar.balanceOf(ALICE), 30e6);
        (uint128 pledged, uint128 debt,) = lending.loanOf(ALICE);
        assertEq(pledged, 100e18);
        assertEq(debt, 30.3e6);
        vm.prank(BIDDER);
        vm.expectRevert();
        lending.repay(ALICE);
        dollar.mint(ALICE, 1e6);
        vm.startPrank(ALICE);
        dollar.approve(address(lending), 31e6);
        lending.repay(ALICE);
        vm.stopPrank();
        assertEq(shares.balanceOf(ALICE), 500e18);
        assertEq(lending.maxWithdraw(RIVAL), 1_000e6 + 0.3e6 - 1);
    }

    function test_whoPaysAnOverdueLoanGetsThePledge() public {
        _lent();
        vm.prank(ALICE);
        lending.borrow(100e18, 30e6);
        skip(30 days);
        vm.startPrank(BIDDER);
        dollar.approve(address(lending), 40e6);
        lending.repay(ALICE);
        vm.stopPrank();
        assertEq(shares.balanceOf(BIDDER), 100e18);
    }

    function test_lendsNothingOnOldProofsOrDuringASale() public {
        _lent();
        carried(Kind.Sell, address(0), 600e6);
        vm.prank(CAROL);
        vm.expectRevert(ILending.ShareLending_BeingSold.selector);
        lending.borrow(100e18, 1e6);
        skip(4 days);
        vm.expectRevert();
        lending.mostFor(100e18);
    }

    /// The vectors of OpenZeppelin's issue 5223, at offset 3: who inflates loses as good as all of it.
    function test_inflationCostsTheThief() public {
        IERC4626 vault = IERC4626(address(lending));
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

    function _lent() private {
        _shown(100e6);
        skip(30 days);
        catchUp();
        _shown(700e6);
        vm.startPrank(ALICE);
        shares.approve(address(lending), type(uint256).max);
        vm.stopPrank();
        vm.startPrank(RIVAL);
        dollar.approve(address(lending), type(uint256).max);
        lending.deposit(1_000e6, RIVAL);
        vm.stopPrank();
    }

    function _shown(uint256 income) private returns (uint64) {
        put(address(shares), IERC20(_asset()), income, 0);
        settleAndActivate();
        incomes.show(settlement, address(dollar), _line());
        return settlement.activated().factsTime;
    }

    function _line() private view returns (Claim memory one) {
        (one.line, one.proof) = proofFor(address(shares), IERC20(_asset()));
    }

    function _asset() private view returns (address) {
        return incomes.incomeAssetOf(address(dollar));
    }
}
