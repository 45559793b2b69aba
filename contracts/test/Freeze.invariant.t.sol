// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// Epochs are submitted, frozen, given free and rejected in any order. Beside the contract runs a clock for each epoch, in the
/// plainest way there is: it counts the seconds in which the epoch could be challenged. At every moment:
///   an epoch is active if and only if its clock has counted a window
///   only what is pending can be frozen or rejected
///   every header that may still be needed is there
contract FreezeInvariantTest is Fixture {
    struct Clock {
        uint256 counted;
        bytes32 headerHash;
        /// How many had been submitted when it became active; zero before.
        uint256 activeAtCount;
    }

    Clock[] private clocks;
    uint256 private frozenFrom = type(uint256).max;
    /// Epochs ever submitted, rejected ones too.
    uint256 private submitted;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.post.selector;
        selectors[1] = this.post.selector;
        selectors[2] = this.post.selector;
        selectors[3] = this.wait.selector;
        selectors[4] = this.freeze.selector;
        selectors[5] = this.thaw.selector;
        selectors[6] = this.reject.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    /// Few: the ring is around often.
    function _decision() internal pure override returns (uint48) {
        return uint48(WINDOW);
    }

    function _inclusion() internal pure override returns (uint64) {
        return 1;
    }

    function post() public {
        EpochHeader memory header = nextHeader();
        uint256 end = settlement.endOf(header.epoch);
        uint256 now_ = vm.getBlockTimestamp();
        if (now_ <= end) _pass(end + 1 - now_);
        try this.submits(header) {
            clocks.push(Clock(0, hashOf(header), 0));
            ++submitted;
        } catch {}
    }

    function submits(EpochHeader memory header) external {
        submit(header);
    }

    function wait(uint256 seconds_) public {
        _pass(bound(seconds_, 0, WINDOW));
    }

    function freeze(uint256 seed) public {
        if (clocks.length == 0) return;
        uint256 newest = clocks.length - 1;
        uint256 from = newest - seed % (newest < 8 ? newest + 1 : 8);
        vm.prank(address(oracleSet));
        try settlement.freeze(uint64(from)) {
            assertTrue(from < frozenFrom && clocks[from].counted < WINDOW, "was pending, and is earlier");
            frozenFrom = from;
        } catch {
            assertTrue(from >= frozenFrom || clocks[from].counted >= WINDOW, "was not");
        }
    }

    function thaw() public {
        vm.prank(address(oracleSet));
        settlement.thaw();
        frozenFrom = type(uint256).max;
    }

    function reject(uint256 seed) public {
        if (clocks.length == 0 || seed % 3 > 0) return;
        uint256 newest = clocks.length - 1;
        uint256 from = newest - seed % (newest < 8 ? newest + 1 : 8);
        vm.prank(governance);
        try settlement.reject(uint64(from)) {
            assertTrue(clocks[from].counted < WINDOW, "was pending");
            while (clocks.length > from) {
                clocks.pop();
            }
            if (from <= frozenFrom) frozenFrom = type(uint256).max;
        } catch {
            assertTrue(clocks[from].counted >= WINDOW, "was not");
        }
    }

    function invariant_clocksAgree() public view {
        uint256 active = 0;
        while (active < clocks.length && clocks[active].counted >= WINDOW) {
            ++active;
        }
        assertEq(settlement.activeEpochs(), active);
        assertEq(settlement.nextEpoch(), clocks.length);
        assertTrue(settlement.isFrozen() == (frozenFrom != type(uint256).max), "frozen");
        for (uint256 i = 0; i < clocks.length; ++i) {
            bool needed = i + 1 >= active || submitted < clocks[i + 1].activeAtCount + settlement.remembered();
            if (needed) assertEq(settlement.headerHashOf(uint64(i)), clocks[i].headerHash);
        }
    }

    function _pass(uint256 seconds_) private {
        for (uint256 i = 0; i < clocks.length && i < frozenFrom; ++i) {
            bool pending = clocks[i].counted < WINDOW;
            clocks[i].counted += seconds_;
            if (pending && clocks[i].counted >= WINDOW) clocks[i].activeAtCount = submitted;
        }
        skip(seconds_);
    }
}
