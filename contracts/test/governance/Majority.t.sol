// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IHolderGovernor, Terms} from "../../governance/IHolderGovernor.sol";
import {Holders} from "./Holders.sol";

/// Somebody has all the votes and means ill.
/// ├── whatever it votes for, in any order: minted ≤ schedule + burned, at every step, and it minted what it could
/// ├── nothing of what it votes for happens before voting delay, voting, and the governor's delay are over
/// └── until then all deposits leave, as far as the breaker lets them: eight days' worth of it in eight days
contract MajorityTest is Holders {
    address private constant EVE = address(0xE7E);
    uint256 private constant NOTICE = uint256(VOTING_DELAY) + VOTING_PERIOD + QUEUE;

    function setUp() public override {
        super.setUp();
        skip(60 days);
        // Its tokens are of the schedule as anybody's.
        vm.startPrank(governance);
        emission.setMinter(governance, true);
        emission.mint(EVE, 100_000e18);
        emission.setMinter(governance, false);
        vm.stopPrank();
        uint256 until = inWeeks(205);
        vm.startPrank(EVE);
        token.approve(address(voteLock), type(uint256).max);
        voteLock.lock(token.balanceOf(EVE), until);
        vm.stopPrank();
        skip(1);
    }

    function _mintsWithin() private view {
        assertLe(
            emission.minted(),
            emission.cumulativeAt(vm.getBlockTimestamp()) + emission.burned(),
            "minted within the schedule"
        );
        assertLe(emission.cumulativeAt(vm.getBlockTimestamp()), CAP, "the cap");
    }

    /// forge-config: default.fuzz.runs = 48
    function testFuzz_noVote_mintsPastTheSchedule(uint256[8] memory acts, uint256 burned) public {
        bytes32 before;
        for (uint256 i = 0; i < acts.length; ++i) {
            (address target, bytes memory data) = _act(acts[i]);
            bytes32 call_ = keccak256(abi.encode(target, data));
            // What is carried twice at once is scheduled already: nothing is learned from it.
            if (call_ == before) continue;
            before = call_;
            carry(EVE, target, data);
            _grab(acts[i]);
            if (i == 3) {
                uint256 mine = token.balanceOf(EVE);
                vm.prank(EVE);
                token.burn(bound(burned, 0, mine));
            }
            skip(acts[i] % 20 days);
            // Votes fall: it locks what it minted and goes on.
            uint256 until = inWeeks(205);
            uint256 half = token.balanceOf(EVE) / 2;
            vm.prank(EVE);
            voteLock.lock(half, until);
            _mintsWithin();
        }
        // With all that governance can do for it.
        carry(EVE, address(emission), abi.encodeCall(emission.setMinter, (EVE, true)));
        carry(EVE, address(emission), abi.encodeCall(emission.setBreaker, (type(uint128).max, 1 days)));
        uint256 room = emission.mintable();
        vm.prank(EVE);
        assertEq(emission.mint(EVE, type(uint128).max), room);
        _mintsWithin();
        assertEq(emission.mintable(), 0);
        vm.prank(EVE);
        assertEq(emission.mint(EVE, 1), 0);
    }

    /// Whoever may, mints; nobody may mint the token itself.
    function _grab(uint256 seed) private {
        vm.prank(EVE);
        try emission.mint(EVE, seed) {} catch {}
        vm.prank(EVE);
        (bool ok,) = address(token).call(abi.encodeWithSignature("mint(address,uint256)", EVE, seed));
        assertFalse(ok, "the token");
        vm.prank(EVE);
        (ok,) = address(emission).call(abi.encodeWithSignature("initialize(uint208,uint48)", seed, 1 days));
        assertFalse(ok, "set up again");
        _mintsWithin();
    }

    function _act(uint256 seed) private view returns (address, bytes memory) {
        uint256 kind = seed % 12;
        uint256 number = seed >> 8;
        if (kind == 0) return (address(emission), abi.encodeCall(emission.setMinter, (EVE, number % 4 > 0)));
        if (kind == 1) {
            return
                (
                    address(emission),
                    abi.encodeCall(emission.setBreaker, (uint208(number), uint48(number >> 9)))
                );
        }
        if (kind == 2) {
            return
                (address(emission), abi.encodeCall(emission.setBreaker, (type(uint128).max, uint48(1 days))));
        }
        if (kind == 3) return (address(emission), abi.encodeCall(emission.mint, (EVE, number)));
        if (kind == 4) {
            return (address(token), abi.encodeWithSignature("mint(address,uint256)", EVE, number));
        }
        if (kind == 5) {
            return (address(settlement), abi.encodeCall(settlement.announceRules, (bytes32(number), 99_999)));
        }
        if (kind == 6) return (address(settlement), abi.encodeCall(settlement.setPayoutHook, (EVE)));
        if (kind == 7) return (address(directory), abi.encodeCall(directory.set, ("treasury", EVE)));
        if (kind == 8) return (address(oracleSet), abi.encodeCall(oracleSet.admit, (EVE, true)));
        if (kind == 9) return (governance, abi.encodeCall(IAccessManager.grantRole, (0, EVE, 0)));
        if (kind == 10) {
            bytes4[] memory selectors = new bytes4[](1);
            selectors[0] = bytes4(uint32(number));
            return (
                governance,
                abi.encodeCall(
                    IAccessManager.setTargetFunctionRole, (address(token), selectors, type(uint64).max)
                )
            );
        }
        Terms memory its = _terms();
        its.votingDelay = 0;
        return (address(governor), abi.encodeCall(IHolderGovernor.setTerms, (its)));
    }

    /// Whatever it is, before the eight days are over nothing is different.
    function testFuzz_nothing_happensBeforeItsNotice(uint256 seed, uint256 early) public {
        (address target, bytes memory data) = _act(seed);
        uint256 start = vm.getBlockTimestamp();
        uint256 id = propose(EVE, target, data);
        skip(VOTING_DELAY + 1);
        vote(EVE, id, 1);
        skip(VOTING_PERIOD);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        governor.queue(targets, values, calldatas, keccak256(""));
        vm.warp(bound(early, vm.getBlockTimestamp(), start + NOTICE));
        vm.expectRevert();
        governor.execute(targets, values, calldatas, keccak256(""));
        vm.prank(EVE);
        vm.expectRevert();
        manager().execute(target, data);
        vm.prank(address(governor));
        vm.expectRevert();
        manager().execute(target, data);
    }
}

/// See above: deposits.
contract NoticeTest is Holders {
    address private constant EVE = address(0xE7E);
    uint256 private constant NOTICE = uint256(VOTING_DELAY) + VOTING_PERIOD + QUEUE;

    /// So that each epoch is active before the next one is over.
    function _window() internal pure override returns (uint64) {
        return EPOCH / 2;
    }

    /// Until the facts hold what is done by now. Each epoch in a call of its own, whose memory goes with it.
    function _toNow() private {
        uint256 now_ = vm.getBlockTimestamp();
        while (this.oneEpoch() < now_) {}
    }

    function oneEpoch() external returns (uint256) {
        return settleAndActivate().factsTime;
    }

    function test_deposits_leaveWithinTheNotice() public {
        uint256 days_ = NOTICE / 1 days;
        lockFor(EVE, 100_000e18, inWeeks(205));
        for (uint256 i = 0; i < days_; ++i) {
            depositFor(_member(i), PAYOUT);
            put(_member(i), dollar, 0, 0);
        }
        _toNow();
        uint256 start = vm.getBlockTimestamp();
        propose(
            EVE,
            address(settlement),
            abi.encodeCall(settlement.setBreaker, (address(dollar), type(uint128).max, 1 days))
        );
        for (uint256 i = 0; i < days_; ++i) {
            vm.prank(_member(i));
            settlement.requestWithdraw(address(dollar), PAYOUT);
        }
        _toNow();
        for (uint256 i = 0; i < days_; ++i) {
            if (vm.getBlockTimestamp() < start + i * 1 days) vm.warp(start + i * 1 days);
            _toNow();
            withdraw(_member(i));
        }
        uint256 out = 0;
        for (uint256 i = 0; i < days_; ++i) {
            if (settlement.depositOf(_member(i), address(dollar)).requested > 0) withdraw(_member(i));
            out += dollar.balanceOf(_member(i));
        }
        assertLe(vm.getBlockTimestamp(), start + NOTICE, "in time");
        assertEq(out, days_ * PAYOUT);
        assertEq(dollar.balanceOf(address(settlement)), 0);
    }

    function _member(uint256 i) private pure returns (address) {
        return address(uint160(0x3E3BE5 + i));
    }
}
