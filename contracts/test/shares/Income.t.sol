// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ScheduleConfig} from "../../interfaces/IEmission.sol";
import {Claim, ISettlement} from "../../interfaces/ISettlement.sol";
import {IIncomeView} from "../../shares/IIncomeView.sol";
import {Shared} from "./Shared.sol";

/// show
/// ├── no line of incomes, or not under the newest root: refused
/// ├── what a disowned epoch showed: forgotten
/// └── else: kept, with the time of its facts
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
