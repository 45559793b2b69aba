// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Deposit, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// Oracles that do their work as the kernel does: spending within what the deposit has left, earnings within the schedule.
/// Whatever people do meanwhile, in whatever order: nobody is ever refused what is theirs, and in the end everybody has
/// taken out all of it, to the last unit: earned + deposited − spent.
contract HonestQuorumTest is Fixture {
    address[3] private actors = [ALICE, BOB, CAROL];
    mapping(address account => uint256) private earned;
    mapping(address account => uint256) private spent;
    mapping(address account => uint256) private rewards;
    mapping(address account => uint256) private paidIn;
    uint256 private emitted;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.epoch.selector;
        selectors[1] = this.epoch.selector;
        selectors[2] = this.payIn.selector;
        selectors[3] = this.ask.selector;
        selectors[4] = this.takeTokens.selector;
        selectors[5] = this.takePayment.selector;
        selectors[6] = this.takeOut.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
        for (uint256 i = 0; i < 3; ++i) {
            payIn(i, 100e6);
        }
        _post();
        settleAndActivate();
    }

    /// People trade and earn; the oracles post it, sometimes a wrong one first, which is rejected.
    function epoch(uint256[3] memory trades, uint256 reward, uint256 wrong) public {
        for (uint256 i = 0; i < 3; ++i) {
            address from = actors[i];
            address to = actors[(i + 1 + trades[i] % 2) % 3];
            Deposit memory its = settlement.depositOf(from, address(dollar));
            uint256 gone = uint256(its.withdrawn) + its.requested + spent[from];
            if (gone >= its.deposited) continue;
            uint256 amount = (trades[i] >> 8) % (its.deposited - gone + 1);
            spent[from] += amount;
            earned[to] += amount;
        }
        uint256 budget = settlement.budgetOf(settlement.nextEpoch());
        uint256 left = budget - emitted;
        reward = reward % (left + 1);
        rewards[actors[wrong % 3]] += reward;
        emitted += reward;
        _post();
        if (wrong % 4 == 0) {
            EpochHeader memory bad = nextHeader();
            bad.ledgerRoot = keccak256(abi.encode(wrong));
            submit(bad);
            vm.prank(governance);
            settlement.reject(bad.epoch);
        }
        settleAndActivate();
    }

    function payIn(uint256 who, uint256 amount) public {
        amount = bound(amount, 1, 3_000e6);
        depositFor(actors[who % 3], amount);
        paidIn[actors[who % 3]] += amount;
    }

    /// No more than what is not spent: the rest would only be passed over.
    function ask(uint256 who, uint256 amount) public {
        address account = actors[who % 3];
        Deposit memory its = settlement.depositOf(account, address(dollar));
        vm.prank(account);
        settlement.requestWithdraw(
            address(dollar), amount % (uint256(its.deposited) - its.withdrawn - spent[account] + 1)
        );
    }

    function takeTokens(uint256 who) public {
        address account = actors[who % 3];
        if (rewards[account] > settlement.claimedOf(account, address(token))) claim(account);
    }

    function takePayment(uint256 who) public {
        address account = actors[who % 3];
        if (earned[account] > settlement.claimedOf(account, address(dollar))) claimPayment(account);
    }

    /// Never refused: what can be asked for is there, once the oracles have seen it.
    function takeOut(uint256 who) public {
        address account = actors[who % 3];
        Deposit memory its = settlement.depositOf(account, address(dollar));
        if (its.requested > 0 && its.requestTime <= settlement.activated().factsTime) withdraw(account);
    }

    function invariant_whatIsOwedIsThere() public view {
        uint256 owed = 0;
        for (uint256 i = 0; i < 3; ++i) {
            Deposit memory its = settlement.depositOf(actors[i], address(dollar));
            owed += earned[actors[i]] - settlement.claimedOf(actors[i], address(dollar));
            owed += its.deposited - its.withdrawn - spent[actors[i]];
        }
        assertEq(dollar.balanceOf(address(settlement)), owed);
        assertEq(settlement.totalMinted(), settlement.activated().tokenEarned);
    }

    /// Forge calls this at the end of every run.
    function afterInvariant() public {
        for (uint256 i = 0; i < 3; ++i) {
            address account = actors[i];
            Deposit memory its = settlement.depositOf(account, address(dollar));
            vm.prank(account);
            settlement.requestWithdraw(
                address(dollar), uint256(its.deposited) - its.withdrawn - spent[account]
            );
        }
        catchUp();
        for (uint256 round = 0; round < 400 && dollar.balanceOf(address(settlement)) > 0; ++round) {
            skip(1 days);
            for (uint256 i = 0; i < 3; ++i) {
                takePayment(i);
                takeOut(i);
            }
        }
        for (uint256 i = 0; i < 3; ++i) {
            takeTokens(i);
            assertEq(dollar.balanceOf(actors[i]), paidIn[actors[i]] + earned[actors[i]] - spent[actors[i]]);
            assertEq(token.balanceOf(actors[i]), rewards[actors[i]]);
        }
        assertEq(dollar.balanceOf(address(settlement)), 0);
        assertEq(token.totalSupply(), emitted);
    }

    function _post() private {
        for (uint256 i = 0; i < 3; ++i) {
            put(actors[i], token, rewards[actors[i]], 0);
            put(actors[i], dollar, earned[actors[i]], spent[actors[i]]);
        }
    }
}
