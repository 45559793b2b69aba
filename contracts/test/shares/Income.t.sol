// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ScheduleConfig} from "../../interfaces/IEmission.sol";
import {Claim, EpochHeader, ISettlement} from "../../interfaces/ISettlement.sol";
import {IIncomeView, Shown} from "../../shares/IIncomeView.sol";
import {Shared} from "./Shared.sol";

/// show
/// ├── no line of incomes, or not under the newest root: refused
/// ├── what a disowned epoch showed: forgotten
/// └── else: kept, with the time of its facts
/// showPast
/// ├── from no active header, over one that is not the parent, or not under that root: refused
/// ├── more than was shown later, or less than was shown before: refused
/// └── else: kept in its place, with the time of its facts
contract IncomeTest is Shared {
    IIncomeView private incomes;

    function setUp() public override {
        super.setUp();
        incomes = IIncomeView(deploy("IncomeView", ""));
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

    /// A month that nobody showed at the time, proved at once.
    function test_provesWhatWasBefore() public {
        (EpochHeader[] memory back, Claim[] memory lines) = _month();
        (uint256 newest, uint256 first) = (back.length - 1, 0);
        incomes.show(settlement, address(dollar), lines[newest]);
        incomes.showPast(settlement, _back(back, first), address(dollar), lines[first]);
        (uint256 income, uint64 from, uint64 to) =
            incomes.incomeSince(settlement, address(shares), address(dollar), back[first].factsTime);
        assertEq(income, lines[newest].line.earned - lines[first].line.earned);
        assertEq(from, back[first].factsTime);
        assertEq(to, back[newest].factsTime);
        // Between the two, and again: each once, in order.
        for (uint256 i = 0; i < 2; ++i) {
            incomes.showPast(settlement, _back(back, 12), address(dollar), lines[12]);
        }
        Shown[] memory all = incomes.shownOf(settlement, address(shares), address(dollar));
        assertEq(all.length, 3);
        assertEq(all[1].epochs, back[12].epoch + 1);
        (income,,) = incomes.incomeSince(settlement, address(shares), address(dollar), back[12].factsTime);
        assertEq(income, lines[newest].line.earned - lines[12].line.earned);
    }

    function test_nobodyProvesAnotherPast() public {
        (EpochHeader[] memory back, Claim[] memory lines) = _month();
        vm.expectRevert(
            abi.encodeWithSelector(IIncomeView.IncomeView_NotThatRoot.selector, back[1].ledgerRoot)
        );
        incomes.showPast(settlement, _back(back, 0), address(dollar), lines[1]);
        EpochHeader[] memory wrong = _back(back, 0);
        wrong[wrong.length - 1].ledgerRoot = back[1].ledgerRoot;
        vm.expectRevert(abi.encodeWithSelector(IIncomeView.IncomeView_NotParent.selector, back[0].epoch));
        incomes.showPast(settlement, wrong, address(dollar), lines[1]);
        // What is past the memory of Settlement needs the way to it.
        wrong = new EpochHeader[](1);
        wrong[0] = back[0];
        wrong[0].ledgerRoot = back[1].ledgerRoot;
        vm.expectRevert();
        incomes.showPast(settlement, wrong, address(dollar), lines[1]);
        // One that waits is none yet.
        put(address(shares), IERC20(_asset()), 9_999e6, 0);
        wrong[0] = submit(nextHeader());
        Claim memory early = _line();
        vm.expectRevert();
        incomes.showPast(settlement, wrong, address(dollar), early);
    }

    /// Thirty epochs of rising income that nobody showed.
    function _month() private returns (EpochHeader[] memory back, Claim[] memory lines) {
        (back, lines) = (new EpochHeader[](30), new Claim[](30));
        for (uint256 i = 0; i < 30; ++i) {
            put(address(shares), IERC20(_asset()), (i + 1) * 10e6, 0);
            back[i] = settleAndActivate();
            lines[i] = _line();
        }
    }

    /// From the newest back to one.
    function _back(EpochHeader[] memory all, uint256 to) private pure returns (EpochHeader[] memory back) {
        back = new EpochHeader[](all.length - to);
        for (uint256 i = 0; i < back.length; ++i) {
            back[i] = all[all.length - 1 - i];
        }
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
