// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IStakes, Kind, Pool, Position, StakePermit, StakeTerms} from "../../staking/IStakes.sol";
import {ISlashes, Slash} from "../../staking/ISlashes.sol";
import {Staked} from "./Staked.sol";

/// A registry that asks for no bond, as far as it is asked.
contract Unbonded {
    uint128 public constant bondPerDevice = 0;
}

/// constructor
/// └── refuses terms that would protect nobody: a shorter delay, no cap, no least, owners without bonds
/// setTerms
/// ├── is the subject's alone, and never above all of it
/// ├── at once: less, or before anybody has staked
/// └── after the delay: more; less takes what was announced back
/// stake
/// ├── refuses where the subject takes none, or nothing could be taken from it: never joined, leaving, no bond
/// ├── refuses above the subject's cap, an account's part of it, and below the least
/// ├── refuses where the commission is, or is announced to be, above what the holder named
/// ├── makes a share a unit, and more after a slash: never is one dear
/// ├── begins again where all of it was slashed: old shares are worth nothing
/// └── with a permit, also where somebody brought the permit before
/// leave
/// ├── refuses more than stays, and a rest below the least
/// ├── moves what was asked, rounded against who asks; all of it where it is the largest number
/// └── waits the delay anew for all that is leaving
/// withdraw
/// ├── refuses where nothing is leaving, or before its time
/// ├── pays the holder, whoever calls
/// ├── pays what slashes have left, of what is leaving as of what stays
/// └── waits for nothing where the oracle's bond is paid back
/// sync
/// ├── takes the fraction that the bond lost, rounded up, once: all of an oracle's, or a device's part of an owner's
/// ├── owes it to the treasury, or to governance where none is named; nothing of it is the prover's
/// └── takes nothing of a cut that is appealed
/// collect
/// └── pays the treasury, once
contract StakesTest is Staked {
    function test_constructor_refuses() public {
        StakeTerms memory its = termsOf(Kind.Oracles);
        its.delay = 14 days - 1;
        _wrong(its, "delay");
        its.delay = 365 days + 1;
        _wrong(its, "delay");
        its = termsOf(Kind.Owners);
        its.delay = 14 days - 1;
        _wrong(its, "delay");
        its = termsOf(Kind.Oracles);
        its.perBond = 0;
        _wrong(its, "perBond");
        its.perBond = 1_001;
        _wrong(its, "perBond");
        its = termsOf(Kind.Oracles);
        its.mostPart = 0;
        _wrong(its, "mostPart");
        its.mostPart = 10_001;
        _wrong(its, "mostPart");
        its = termsOf(Kind.Oracles);
        its.least = 0;
        _wrong(its, "least");
        its = termsOf(Kind.Owners);
        its.source = address(new Unbonded());
        _wrong(its, "source");
        StakeTerms memory said = stakes.terms();
        assertEq(keccak256(abi.encode(said)), keccak256(abi.encode(termsOf(Kind.Oracles))));
        assertEq(address(stakes.asset()), address(dollar));
        assertLe(address(stakes).code.length, 24_576, "code, EIP-170");
    }

    function test_setTerms_isTheSubjects() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotTheSubject.selector, oracle, BOB));
        vm.prank(BOB);
        stakes.setTerms(oracle, 0, true);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotTheSubject.selector, owner, BOB));
        vm.prank(BOB);
        fleets.setTerms(owner, 0, true);
        // No oracle, and nobody is the zero address.
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotTheSubject.selector, 99, BOB));
        vm.prank(BOB);
        stakes.setTerms(99, 0, true);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_WrongCommission.selector, 10_001, 10_000));
        vm.prank(signers[0]);
        stakes.setTerms(oracle, 10_001, true);
    }

    function test_setTerms_moreWaits() public {
        _terms(2_000);
        assertEq(stakes.poolOf(oracle).commission, 2_000);
        staked(stakes, oracle, BOB, 50e6);
        _terms(1_500);
        assertEq(stakes.poolOf(oracle).commission, 1_500);
        uint256 from = vm.getBlockTimestamp() + LEAVE;
        vm.expectEmit(address(stakes));
        emit IStakes.TermsSet(oracle, 3_000, from, true);
        _terms(3_000);
        Pool memory pool = stakes.poolOf(oracle);
        assertEq(pool.commission, 1_500);
        assertEq(pool.next, 3_000);
        assertEq(pool.nextFrom, from);
        // Who hears of it and asks is paid out when it begins.
        assertEq(asked(stakes, oracle, BOB, 50e6), from);
        // Announced anew it waits anew.
        skip(1 days);
        _terms(4_000);
        assertEq(stakes.poolOf(oracle).nextFrom, from + 1 days);
        skip(LEAVE);
        stakes.withdraw(oracle, BOB);
        // In force by now; less is at once, and nothing is announced.
        staked(stakes, oracle, BOB, 50e6);
        _terms(5_000);
        pool = stakes.poolOf(oracle);
        assertEq(pool.commission, 4_000);
        assertEq(pool.next, 5_000);
        _terms(4_000);
        assertEq(stakes.poolOf(oracle).nextFrom, 0);
    }

    function test_stake_refusesWhoCannotBePunished() public {
        bytes memory why = abi.encodeWithSelector(IStakes.Stakes_NotAccepting.selector, 2);
        vm.expectRevert(why);
        this.stakes_(stakes, 2, BOB, 10e6);
        vm.prank(signers[0]);
        stakes.setTerms(oracle, 0, false);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotAccepting.selector, oracle));
        this.stakes_(stakes, oracle, BOB, 10e6);
        vm.startPrank(signers[1]);
        stakes.setTerms(2, 0, true);
        oracleSet.requestExit();
        vm.stopPrank();
        vm.expectRevert(why);
        this.stakes_(stakes, 2, BOB, 10e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotAccepting.selector, owner));
        this.stakes_(fleets, owner, BOB, 10e6);
    }

    function test_stake_caps() public {
        assertEq(stakes.capOf(oracle), 400e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_TooSmall.selector, LEAST - 1, LEAST));
        this.stakes_(stakes, oracle, BOB, LEAST - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_OverPart.selector, 200e6 + 1, 200e6));
        this.stakes_(stakes, oracle, BOB, 200e6 + 1);
        staked(stakes, oracle, BOB, 150e6);
        staked(stakes, oracle, BOB, 50e6);
        staked(stakes, oracle, CAROL, 199e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_OverCap.selector, 1e6 + 1, 1e6));
        this.stakes_(stakes, oracle, DAVE, 1e6 + 1);
        // What leaves makes room at once, also while it is still liable.
        asked(stakes, oracle, BOB, 100e6);
        staked(stakes, oracle, DAVE, 101e6);
        assertEq(stakes.poolOf(oracle).total, 500e6);
    }

    function test_stake_commissionIsWhatTheHolderSaw() public {
        staked(stakes, oracle, CAROL, 10e6);
        bytes memory why = abi.encodeWithSelector(IStakes.Stakes_CommissionTooHigh.selector, 1_000, 999);
        vm.expectRevert(why);
        vm.prank(BOB);
        stakes.stake(oracle, 10e6, 999);
        _terms(2_000);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_CommissionTooHigh.selector, 2_000, 1_000));
        vm.prank(BOB);
        stakes.stake(oracle, 10e6, 1_000);
        vm.prank(BOB);
        stakes.stake(oracle, 10e6, 2_000);
    }

    function test_stake_isNoDearerForADonation() public {
        staked(stakes, oracle, BOB, LEAST);
        vm.prank(BOB);
        dollar.transfer(address(stakes), 10_000e6);
        staked(stakes, oracle, CAROL, 199e6);
        assertEq(has(stakes, oracle, CAROL), 199e6);
        assertEq(has(stakes, oracle, BOB), LEAST);
        assertEq(stakes.poolOf(oracle).shares, stakes.poolOf(oracle).total);
    }

    function test_stake_afterASlashIsWhole() public {
        _fleet(4);
        staked(fleets, owner, BOB, 80e6);
        cutFinally(1);
        staked(fleets, owner, CAROL, 30e6);
        assertEq(has(fleets, owner, BOB), 60e6);
        assertEq(has(fleets, owner, CAROL), 30e6);
        Pool memory pool = fleets.poolOf(owner);
        assertEq(pool.total, 90e6);
        assertEq(pool.shares, 120e6);
    }

    function test_stake_beginsAgainWhereAllWasSlashed() public {
        _fleet(1);
        staked(fleets, owner, BOB, 20e6);
        asked(fleets, owner, BOB, 5e6);
        cutFinally(1);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotAccepting.selector, owner));
        this.stakes_(fleets, owner, CAROL, 5e6);
        registered(2, ALICE);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, owner, BOB));
        vm.prank(BOB);
        fleets.leave(owner, 1);
        staked(fleets, owner, CAROL, 7e6);
        assertEq(has(fleets, owner, CAROL), 7e6);
        assertEq(has(fleets, owner, BOB), 0);
        skip(LEAVE);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, owner, BOB));
        fleets.withdraw(owner, BOB);
        Pool memory pool = fleets.poolOf(owner);
        assertEq(pool.generation, 1);
        assertEq(pool.shares, 7e6);
        assertEq(pool.leaving, 0);
        // Who lost it all may stake like anybody.
        staked(fleets, owner, BOB, 3e6);
        assertEq(has(fleets, owner, BOB), 3e6);
    }

    function test_stake_withPermit() public {
        uint256 key = 0xFACE;
        address holder = vm.addr(key);
        dollar.mint(holder, 20e6);
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        uint256 deadline = vm.getBlockTimestamp() + 1;
        bytes32 said = keccak256(abi.encode(typeHash, holder, address(stakes), 10e6, 0, deadline));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), said));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        // Whoever saw it brings it before.
        dollar.permit(holder, address(stakes), 10e6, deadline, v, r, s);
        vm.prank(holder);
        stakes.stakeWithPermit(oracle, 10e6, ANY, StakePermit(deadline, v, r, s));
        assertEq(has(stakes, oracle, holder), 10e6);
    }

    function test_leave_refuses() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, BOB));
        this.leaves(stakes, oracle, BOB, 1);
        staked(stakes, oracle, BOB, 10e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotEnough.selector, 10e6 + 1, 10e6));
        this.leaves(stakes, oracle, BOB, 10e6 + 1);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotEnough.selector, 0, 10e6));
        this.leaves(stakes, oracle, BOB, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_TooSmall.selector, LEAST - 1, LEAST));
        this.leaves(stakes, oracle, BOB, 9e6 + 1);
        asked(stakes, oracle, BOB, 9e6);
        asked(stakes, oracle, BOB, ALL_OF_IT);
        (uint256 staying, uint256 leaving,) = stakes.stakeOf(oracle, BOB);
        assertEq(staying, 0);
        assertEq(leaving, 10e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, BOB));
        this.leaves(stakes, oracle, BOB, 1);
    }

    function test_leave_waitsAnewForAllOfIt() public {
        staked(stakes, oracle, BOB, 10e6);
        asked(stakes, oracle, BOB, 4e6);
        skip(LEAVE - 1);
        uint256 readyAt = asked(stakes, oracle, BOB, 2e6);
        assertEq(readyAt, vm.getBlockTimestamp() + LEAVE);
        skip(1);
        vm.expectRevert(
            abi.encodeWithSelector(IStakes.Stakes_NotReady.selector, readyAt, vm.getBlockTimestamp())
        );
        stakes.withdraw(oracle, BOB);
        Position memory its = stakes.positionOf(oracle, BOB);
        assertEq(its.leaving, 6e6);
        assertEq(its.staying, 4e6);
    }

    function test_withdraw_paysTheHolder() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, BOB));
        stakes.withdraw(oracle, BOB);
        staked(stakes, oracle, BOB, 10e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, BOB));
        stakes.withdraw(oracle, BOB);
        asked(stakes, oracle, BOB, 4e6);
        skip(LEAVE);
        uint256 before = dollar.balanceOf(BOB);
        vm.prank(CAROL);
        assertEq(stakes.withdraw(oracle, BOB), 4e6);
        assertEq(dollar.balanceOf(BOB), before + 4e6);
        assertEq(has(stakes, oracle, BOB), 6e6);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, BOB));
        stakes.withdraw(oracle, BOB);
    }

    /// Whoever asks it back the moment before loses as whoever stays.
    function test_withdraw_isSlashedToTheEnd() public {
        _fleet(4);
        staked(fleets, owner, BOB, 40e6);
        staked(fleets, owner, CAROL, 40e6);
        asked(fleets, owner, BOB, ALL_OF_IT);
        cutFinally(1);
        skip(LEAVE);
        assertEq(fleets.withdraw(owner, BOB), 30e6);
        assertEq(has(fleets, owner, CAROL), 30e6);
        staked(stakes, oracle, BOB, 40e6);
        asked(stakes, oracle, BOB, 20e6);
        skip(LEAVE - 1);
        equivocates(0);
        skip(1);
        assertEq(stakes.withdraw(oracle, BOB), 0);
        assertEq(has(stakes, oracle, BOB), 0);
    }

    function test_withdraw_waitsForNothingWhereTheBondIsPaidBack() public {
        staked(stakes, oracle, BOB, 40e6);
        vm.prank(signers[0]);
        oracleSet.requestExit();
        skip(_unbonding());
        asked(stakes, oracle, BOB, 10e6);
        uint256 readyAt = vm.getBlockTimestamp() + LEAVE;
        vm.expectRevert(
            abi.encodeWithSelector(IStakes.Stakes_NotReady.selector, readyAt, vm.getBlockTimestamp())
        );
        stakes.withdraw(oracle, BOB);
        vm.prank(signers[0]);
        oracleSet.exit();
        assertEq(stakes.withdraw(oracle, BOB), 40e6);
        Pool memory pool = stakes.poolOf(oracle);
        assertEq(uint256(pool.total) + pool.shares + pool.leaving, 0);
    }

    function test_sync_takesAllOfAnOraclesStake() public {
        staked(stakes, oracle, BOB, 40e6);
        equivocates(0);
        assertEq(oracleSet.owedTo(CAROL), ORACLE_BOND / 5);
        assertEq(has(stakes, oracle, BOB), 0);
        vm.expectEmit(address(stakes));
        emit IStakes.StakeSlashed(oracle, 40e6, 0);
        assertFalse(stakes.sync(oracle), "no more");
        assertFalse(stakes.sync(oracle), "nor again");
        assertEq(stakes.owedTo(TREASURY), 40e6);
        assertEq(stakes.owedTo(CAROL), 0);
        assertEq(stakes.collect(TREASURY), 40e6);
        assertEq(dollar.balanceOf(TREASURY), 40e6);
        assertEq(stakes.collect(TREASURY), 0);
    }

    function test_sync_takesADevicesPart() public {
        _fleet(3);
        staked(fleets, owner, BOB, 20e6 + 1);
        (uint256 taken, uint256 from) = cutFinally(2);
        assertEq(taken, BOND);
        assertEq(from, 3 * BOND);
        Slash[] memory all = ISlashes(address(registry)).slashesOf(owner, 0);
        assertEq(all.length, 1);
        assertEq(all[0].taken, taken);
        assertEq(all[0].from, from);
        assertEq(ISlashes(address(registry)).slashesOf(owner, 1).length, 0);
        fleets.sync(owner);
        // A third of 20 000 001, rounded up.
        assertEq(fleets.owedTo(TREASURY), 6_666_667);
        assertEq(has(fleets, owner, BOB), 13_333_334);
    }

    function test_sync_takesNothingOfAnAppeal() public {
        _fleet(3);
        staked(fleets, owner, BOB, 20e6);
        report(1, 9);
        fleets.sync(owner);
        bytes32 device = idOf(registrationOf(1, ALICE));
        vm.prank(governance);
        registry.grantAppeal(device);
        skip(30 days);
        fleets.sync(owner);
        assertEq(has(fleets, owner, BOB), 20e6);
    }

    /// A cut that was reported on the last day of the unbonding time is paid before the stake of then is out.
    function test_sync_catchesTheLatestCut() public {
        _fleet(2);
        staked(fleets, owner, BOB, 20e6);
        asked(fleets, owner, BOB, ALL_OF_IT);
        skip(_unbonding());
        report(1, 9);
        skip(_unbonding());
        registry.payCut(idOf(registrationOf(1, ALICE)));
        assertEq(fleets.withdraw(owner, BOB), 10e6);
    }

    function test_sync_owesGovernanceWhereNoTreasuryIs() public {
        staked(stakes, oracle, BOB, 40e6);
        vm.prank(governance);
        directory.set("treasury", address(0));
        equivocates(0);
        stakes.sync(oracle);
        assertEq(stakes.owedTo(governance), 40e6);
    }

    /// For the test's own prank behind expectRevert.
    function stakes_(IStakes its, uint256 subject, address holder, uint256 amount) external {
        staked(its, subject, holder, amount);
    }

    function leaves(IStakes its, uint256 subject, address holder, uint256 amount) external {
        asked(its, subject, holder, amount);
    }

    function _fleet(uint256 count) private {
        for (uint256 key = 1; key <= count; ++key) {
            registered(key, ALICE);
        }
    }

    function _terms(uint16 commission) private {
        vm.prank(signers[0]);
        stakes.setTerms(oracle, commission, true);
    }

    function makes(StakeTerms calldata its) external {
        deploy("Stakes", abi.encode(its));
    }

    function _wrong(StakeTerms memory its, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_WrongTerms.selector, field));
        this.makes(its);
    }
}
