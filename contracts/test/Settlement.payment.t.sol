// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, Deposit, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// deposit
/// ├── credits the named account, whoever pays, and says how it stands
/// ├── keeps the time of the first one
/// └── refuses what the payer does not have, and another asset, as do the three below
/// requestWithdraw
/// ├── refuses more than is deposited and not withdrawn
/// ├── takes the place of the request before; zero takes it back
/// └── says how the deposit stands, for the oracles
/// withdraw
/// ├── refuses a line that is not under the newest activated root
/// ├── refuses before the oracles have seen the request, until they are silent for 30 days
/// ├── refuses when nothing is requested
/// ├── pays the account what it asked for, whoever sends it
/// ├── counts the second of the facts as seen: they are of its last block
/// ├── pays less the spent part, which is then no longer asked for
/// ├── pays less the locked part, which stays asked for; when the oracles are silent only until its lock expires
/// ├── leaves what all have locked, unless the oracles are silent
/// ├── passes the breaker: a part now, the rest as it refills; nobody can hold all of it for long
/// ├── leaves what all have spent to those who earned it, whatever the lines say
/// └── never pays twice, nor more than deposited
/// withdrawUnspent
/// ├── refuses while the oracles are not silent, and 30 days and a window have not passed (Unspent.t.sol has more)
/// ├── refuses an account that the newest root knows until then
/// └── pays in full an account that no root can know, also when there is no root at all
contract DepositTest is Fixture {
    function testFuzz_deposit_creditsTheAccount(address payer, uint128 amount, uint128 more) public {
        vm.assume(payer != address(0) && payer != address(settlement));
        amount = uint128(bound(amount, 1, 1e36));
        more = uint128(bound(more, 1, 1e36));
        vm.warp(GENESIS + 77);
        _deposit(payer, ALICE, amount);
        vm.warp(GENESIS + 78);
        _deposit(payer, ALICE, more);
        Deposit memory it = settlement.depositOf(ALICE, address(dollar));
        assertEq(it.deposited, uint256(amount) + more);
        assertEq(it.firstTime, GENESIS + 77);
        assertEq(settlement.stateOf(address(dollar)).deposited, uint256(amount) + more);
        assertEq(dollar.balanceOf(address(settlement)), uint256(amount) + more);
    }

    function test_deposit_saysHowItStands() public {
        dollar.mint(address(this), 9e6);
        dollar.approve(address(settlement), 9e6);
        vm.expectEmit(address(settlement));
        emit ISettlement.Deposited(BOB, address(dollar), 9e6);
        vm.expectEmit(address(settlement));
        emit ISettlement.DepositChanged(BOB, address(dollar), 9e6, 0, 0);
        settlement.deposit(BOB, address(dollar), 9e6);
    }

    function test_deposit_refusesWhatIsNotThere() public {
        dollar.approve(address(settlement), 10e6);
        dollar.mint(address(this), 9e6);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(this), 9e6, 10e6)
        );
        settlement.deposit(ALICE, address(dollar), 10e6);
        assertEq(settlement.stateOf(address(dollar)).deposited, 0);
    }

    function testFuzz_requestWithdraw_refusesMoreThanIsThere(uint256 asked) public {
        depositFor(ALICE, 100e6);
        asked = bound(asked, 100e6 + 1, type(uint256).max);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotEnough.selector, asked, 100e6));
        settlement.requestWithdraw(address(dollar), asked);
    }

    function test_requestWithdraw_takesThePlaceOfTheOneBefore() public {
        depositFor(ALICE, 100e6);
        vm.startPrank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        vm.warp(GENESIS + 2_000);
        vm.expectEmit(address(settlement));
        emit ISettlement.DepositChanged(ALICE, address(dollar), 100e6, 0, 30e6);
        settlement.requestWithdraw(address(dollar), 30e6);
        assertEq(settlement.depositOf(ALICE, address(dollar)).requested, 30e6);
        assertEq(settlement.depositOf(ALICE, address(dollar)).requestTime, GENESIS + 2_000);
        settlement.requestWithdraw(address(dollar), 0);
        vm.stopPrank();
        put(ALICE, dollar, 0, 0);
        settleAndActivate();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NothingRequested.selector, ALICE));
        this.doWithdraw(ALICE);
    }

    function testFuzz_withdraw_paysWhatWasNotSpent(uint256 deposited, uint256 spent, uint256 asked) public {
        deposited = bound(deposited, 1, PAYOUT);
        spent = bound(spent, 0, deposited);
        asked = bound(asked, 1, deposited);
        _requested(ALICE, deposited, asked);
        put(ALICE, dollar, 0, spent);
        settleAndActivate();
        uint256 due = asked < deposited - spent ? asked : deposited - spent;
        vm.expectEmit(address(settlement));
        emit ISettlement.Withdrawn(ALICE, address(dollar), due);
        vm.expectEmit(address(settlement));
        emit ISettlement.DepositChanged(ALICE, address(dollar), deposited, due, 0);
        vm.prank(CAROL);
        assertEq(withdraw(ALICE), due);
        assertEq(dollar.balanceOf(ALICE), due);
        assertEq(settlement.stateOf(address(dollar)).withdrawn, due);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NothingRequested.selector, ALICE));
        this.doWithdraw(ALICE);
    }

    function test_withdraw_refusesAnyButTheNewestRoot() public {
        _requested(ALICE, 100e6, 100e6);
        put(ALICE, dollar, 0, 10e6);
        EpochHeader memory old = settleAndActivate();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, dollar);
        put(ALICE, dollar, 0, 70e6);
        EpochHeader memory newest = settleAndActivate();
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlement.Settlement_NotNewestRoot.selector, old.ledgerRoot, newest.ledgerRoot
            )
        );
        settlement.withdraw(Claim(line, proof));
        assertEq(withdraw(ALICE), 30e6);
    }

    function test_withdraw_refusesWithoutAnyRoot() public {
        _requested(ALICE, 100e6, 100e6);
        put(ALICE, dollar, 0, 0);
        vm.expectRevert();
        this.doWithdraw(ALICE);
    }

    function test_withdraw_waitsUntilTheOraclesHaveSeenTheRequest() public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 0);
        EpochHeader memory before = nextHeader();
        skip(1);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        submit(before);
        skip(WINDOW);
        settlement.activate(before);
        uint64 asked = settlement.depositOf(ALICE, address(dollar)).requestTime;
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_NotReady.selector, asked, before.factsTime)
        );
        this.doWithdraw(ALICE);
        settleAndActivate();
        assertEq(withdraw(ALICE), 100e6);
    }

    function test_withdraw_needsNoOraclesThatAreSilent() public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 25e6);
        settleAndActivate();
        skip(1);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        uint256 due = settlement.dueSince();
        assertEq(due, settlement.endOf(1));
        vm.warp(due + 30 days - 1);
        vm.expectRevert();
        this.doWithdraw(ALICE);
        vm.warp(due + 30 days);
        assertEq(withdraw(ALICE), 75e6);
    }

    function test_withdraw_oraclesThatCatchUpAreNotSilent() public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 25e6);
        settleAndActivate();
        skip(1);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        EpochHeader memory late = nextHeader();
        vm.warp(GENESIS + 300 days);
        submit(late);
        vm.expectRevert();
        this.doWithdraw(ALICE);
    }

    /// Facts are of the last block with a time of at most the epoch's end: what was done in that second is in them.
    function testFuzz_withdraw_theSecondOfTheFactsIsSeen(uint256 later, uint256 block_) public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 0);
        uint256 end = settlement.endOf(0);
        later = bound(later, 0, 1);
        vm.warp(end + later);
        vm.roll(bound(block_, 1, 1e12));
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        EpochHeader memory header = settleAndActivate();
        assertEq(header.factsTime, end);
        if (later > 0) {
            vm.expectRevert(
                abi.encodeWithSelector(ISettlement.Settlement_NotReady.selector, end + 1, header.factsTime)
            );
            this.doWithdraw(ALICE);
            catchUp();
        }
        assertEq(withdraw(ALICE), 100e6);
    }

    function testFuzz_withdraw_leavesWhatIsLocked(uint256 spent, uint256 locked, uint256 asked) public {
        uint256 deposited = 500e6;
        spent = bound(spent, 0, deposited);
        locked = bound(locked, 0, deposited - spent);
        asked = bound(asked, 1, deposited);
        _requested(ALICE, deposited, asked);
        put(ALICE, dollar, 0, spent);
        lock(ALICE, locked, vm.getBlockTimestamp());
        settleAndActivate();
        uint256 left = deposited - spent - locked;
        uint256 due = asked < left ? asked : left;
        assertEq(withdraw(ALICE), due);
        uint256 kept = settlement.depositOf(ALICE, address(dollar)).requested;
        assertEq(kept, (asked < deposited - spent ? asked : deposited - spent) - due);
        if (kept == 0) return;
        assertEq(withdraw(ALICE), 0);
        // Given free: what was asked for all the time is paid.
        lock(ALICE, 0, 0);
        settleAndActivate();
        assertEq(withdraw(ALICE), kept);
    }

    function test_withdraw_expiredLocksGoBackWhenTheOraclesAreSilent() public {
        _requested(ALICE, 100e6, 100e6);
        _requested(BOB, 50e6, 50e6);
        put(ALICE, dollar, 0, 10e6);
        put(BOB, dollar, 0, 0);
        put(CAROL, dollar, 10e6, 0);
        uint256 until = settlement.endOf(1) + 31 days;
        lock(ALICE, 60e6, until);
        lock(BOB, 50e6, 1);
        settleAndActivate();
        // An expired lock holds for as long as there are oracles: they know whose it is.
        assertEq(withdraw(BOB), 0);
        assertEq(withdraw(ALICE), 30e6);
        vm.warp(settlement.dueSince() + 30 days - 1);
        assertEq(withdraw(BOB), 0);
        skip(1);
        assertEq(withdraw(BOB), 50e6);
        assertEq(withdraw(ALICE), 0);
        vm.warp(until);
        assertEq(withdraw(ALICE), 60e6);
        assertEq(claimPayment(CAROL), 10e6);
        assertEq(dollar.balanceOf(address(settlement)), 0);
    }

    /// Lines that lock less than the total: what all have locked stays for those it may go to.
    function test_withdraw_leavesWhatAllHaveLocked() public {
        _requested(ALICE, 100e6, 100e6);
        put(ALICE, dollar, 0, 0);
        EpochHeader memory header = nextHeader();
        header.assets[0].locked = 70e6;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(settlement.stateOf(address(dollar)).locked, 70e6);
        assertEq(withdraw(ALICE), 30e6);
        vm.warp(settlement.dueSince() + 30 days);
        assertEq(withdraw(ALICE), 70e6);
    }

    function testFuzz_deposit_isOfThePaymentAsset(address asset) public {
        vm.assume(asset != address(dollar));
        bytes memory why = abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, asset);
        vm.expectRevert(why);
        settlement.deposit(ALICE, asset, 1);
        vm.expectRevert(why);
        settlement.requestWithdraw(asset, 0);
        vm.warp(settlement.dueSince() + 30 days);
        vm.expectRevert(why);
        settlement.withdrawUnspent(ALICE, asset);
        put(ALICE, IERC20(asset), 0, 0);
        settleAndActivate();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, IERC20(asset));
        vm.expectRevert(why);
        settlement.withdraw(Claim(line, proof));
    }

    function test_withdraw_passesTheBreaker() public {
        _requested(ALICE, 2_500e6, 2_000e6);
        put(ALICE, dollar, 0, 600e6);
        settleAndActivate();
        vm.expectEmit(address(settlement));
        emit ISettlement.WithdrawLimited(ALICE, address(dollar), 1_900e6, PAYOUT);
        assertEq(withdraw(ALICE), PAYOUT);
        assertEq(settlement.depositOf(ALICE, address(dollar)).requested, 900e6);
        skip(12 hours);
        assertEq(withdraw(ALICE), PAYOUT / 2);
        skip(1 days);
        assertEq(withdraw(ALICE), 400e6);
        assertEq(settlement.depositOf(ALICE, address(dollar)).requested, 0);
        assertEq(dollar.balanceOf(ALICE), 1_900e6);
    }

    /// Who has as much as the breaker lets pass, again and again, is before the others only as often as it is quicker: what
    /// refills is there for whoever comes next, and its own money is back in only when it deposits it, asks and waits anew.
    function test_withdraw_aWholeBucketIsARaceAndNoLock() public {
        _requested(ALICE, 500e6, 500e6);
        _requested(BOB, 2 * PAYOUT, 2 * PAYOUT);
        put(ALICE, dollar, 0, 0);
        put(BOB, dollar, 0, 0);
        settleAndActivate();
        assertEq(withdraw(BOB), PAYOUT);
        assertEq(withdraw(ALICE), 0);
        skip(1 hours);
        assertEq(withdraw(ALICE), PAYOUT / 24);
        assertEq(withdraw(BOB), 0);
        uint256 tries = 0;
        for (; settlement.depositOf(ALICE, address(dollar)).requested > 0; ++tries) {
            skip(1 hours);
            // It is quicker two times of three.
            if (tries % 3 > 0) withdraw(BOB);
            withdraw(ALICE);
        }
        assertLe(tries, 36, "three times as long, and not for ever");
        assertEq(dollar.balanceOf(ALICE), 500e6);
    }

    /// Lines that say less than the total: the total stays for those who earned it.
    function test_withdraw_leavesWhatAllHaveSpent() public {
        depositFor(BOB, 100e6);
        _requested(ALICE, 100e6, 100e6);
        put(ALICE, dollar, 0, 0);
        put(BOB, dollar, 0, 0);
        put(CAROL, dollar, 150e6, 0);
        EpochHeader memory header = nextHeader();
        header.assets[0].spent = 150e6;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(withdraw(ALICE), 50e6);
        assertEq(withdraw(ALICE), 0);
        assertEq(claimPayment(CAROL), 150e6);
        assertEq(dollar.balanceOf(address(settlement)), 0);
        // Others may still pay in, and then there is something again.
        depositFor(BOB, 50e6);
        assertEq(withdraw(ALICE), 50e6);
    }

    function test_withdrawUnspent_refusesWhileOraclesAreThere() public {
        _requested(ALICE, 100e6, 100e6);
        uint256 stalled = settlement.endOf(0) + 30 days;
        vm.warp(stalled - 1);
        uint256 due = GENESIS + 30 days + WINDOW;
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_LineNeeded.selector, ALICE, due, stalled - 1)
        );
        settlement.withdrawUnspent(ALICE, address(dollar));
    }

    function test_withdrawUnspent_paysWhereThereIsNoRoot() public {
        _requested(ALICE, 100e6, 80e6);
        vm.warp(settlement.endOf(0) + 30 days);
        assertEq(settlement.withdrawUnspent(ALICE, address(dollar)), 80e6);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NothingRequested.selector, ALICE));
        settlement.withdrawUnspent(ALICE, address(dollar));
    }

    /// Of those whom the root knows it wants a line, until 30 days and a window after the request.
    function test_withdrawUnspent_isAtOnceForThoseWhomTheRootCannotKnow() public {
        depositFor(ALICE, 100e6);
        put(ALICE, dollar, 0, 40e6);
        settleAndActivate();
        uint256 stalled = settlement.dueSince() + 30 days;
        skip(1);
        _requested(BOB, 50e6, 50e6);
        vm.warp(stalled - 1);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        vm.warp(stalled);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlement.Settlement_LineNeeded.selector, ALICE, stalled - 1 + 30 days + WINDOW, stalled
            )
        );
        settlement.withdrawUnspent(ALICE, address(dollar));
        assertEq(settlement.withdrawUnspent(BOB, address(dollar)), 50e6);
        assertEq(withdraw(ALICE), 60e6);
    }

    /// An external call, for `expectRevert` to look at.
    function doWithdraw(address account) external {
        withdraw(account);
    }

    function _requested(address account, uint256 deposited, uint256 asked) private {
        depositFor(account, deposited);
        vm.prank(account);
        settlement.requestWithdraw(address(dollar), asked);
    }

    function _deposit(address payer, address account, uint256 amount) private {
        dollar.mint(payer, amount);
        vm.startPrank(payer);
        dollar.approve(address(settlement), amount);
        settlement.deposit(account, address(dollar), amount);
        vm.stopPrank();
    }
}
