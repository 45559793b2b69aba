// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// reject
/// ├── refuses everybody but governance and the oracle set
/// ├── refuses an epoch that is active, or was not submitted
/// ├── takes back the epoch and all after it; the sequence goes on from its parent
/// ├── what was rejected cannot be activated, also not after its window, also not under a new epoch of that number
/// ├── all five pending can be rejected, and five new ones submitted
/// └── oracles do not count as silent because of it
/// announceRules
/// ├── refuses everybody but governance
/// ├── refuses the next epoch and earlier ones
/// ├── the old rules hold before the named epoch, the new ones from it on
/// ├── after a rejection across the change, the old ones hold again before it
/// ├── can be replaced before they are in force, not while their first epoch is pending, and again after that
/// └── signers may change meanwhile
/// commitSigners
/// └── is for the oracle set; refuses what does not ascend strictly, nobody, parts and too many
contract RejectTest is Fixture {
    function testFuzz_reject_refusesOthers(address caller) public {
        vm.assume(caller != governance && caller != address(oracleSet));
        submit(nextHeader());
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, caller));
        settlement.reject(0);
    }

    function test_reject_refusesActiveAndUnknown() public {
        settle();
        submit(nextHeader());
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 0));
        settlement.reject(0);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 2));
        settlement.reject(2);
        settlement.reject(1);
    }

    function test_reject_goesOnFromTheParent() public {
        EpochHeader memory kept = submit(nextHeader());
        skip(1800);
        EpochHeader memory bad = submit(nextHeader());
        EpochHeader memory worse = submit(nextHeader());
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochsRejected(1, 2);
        vm.prank(governance);
        settlement.reject(1);
        assertEq(settlement.nextEpoch(), 1);
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 1);
        _cannotActivate(bad, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        _cannotActivate(worse, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 1));

        EpochHeader memory again = nextHeader();
        again.bundle = keccak256("the right one");
        assertEq(again.parent, hashOf(kept));
        submit(again);
        _cannotActivate(again, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        skip(WINDOW);
        _cannotActivate(bad, abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 1));
        _cannotActivate(worse, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 2));
        settlement.activate(again);
    }

    /// Times of the epochs that stay are kept, whichever of the pending ones goes.
    /// forge-config: default.fuzz.runs = 16
    function testFuzz_reject_keepsTheTimesOfTheOthers(uint256 from, uint256 step) public {
        vm.warp(settlement.endOf(9));
        uint256 start = vm.getBlockTimestamp();
        step = bound(step, 1, WINDOW / 5);
        for (uint256 i = 0; i < 5; ++i) {
            vm.warp(start + i * step);
            submit(nextHeader());
        }
        from = bound(from, 0, 4);
        vm.prank(governance);
        settlement.reject(uint64(from));
        for (uint256 i = 0; i < from; ++i) {
            vm.warp(start + WINDOW + i * step - 1);
            assertEq(settlement.activeEpochs(), i);
            vm.warp(start + WINDOW + i * step);
            assertEq(settlement.activeEpochs(), i + 1);
        }
        for (uint256 i = from; i < 5; ++i) {
            submit(nextHeader());
        }
        assertEq(settlement.nextEpoch(), 5);
        assertEq(settlement.activeEpochs(), from);
    }

    function test_reject_isNoSilence() public {
        vm.warp(GENESIS + 400 days);
        depositFor(ALICE, 100e6);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(dollar), 100e6);
        for (uint256 i = 0; i < 12; ++i) {
            settle();
        }
        for (uint256 i = 0; i < 5; ++i) {
            submit(nextHeader());
        }
        vm.prank(governance);
        settlement.reject(12);
        // All five known times are gone. What is left is when the next epoch was due: more than 30 days ago here, because
        // these oracles are a year late. So the door opens only if they stay away for 30 days from now.
        EpochHeader memory header = submit(nextHeader());
        assertEq(settlement.dueSince(), vm.getBlockTimestamp());
        assertEq(header.epoch, 12);
    }

    function testFuzz_announceRules_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, caller));
        settlement.announceRules(keccak256("new"), 10);
    }

    function test_announceRules_refusesTheNextEpoch() public {
        submit(nextHeader());
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesTooSoon.selector, 1, 1));
        settlement.announceRules(keccak256("new"), 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesTooSoon.selector, 0, 1));
        settlement.announceRules(keccak256("new"), 0);
        vm.expectEmit(address(settlement));
        emit ISettlement.RulesAnnounced(keccak256("new"), 2);
        settlement.announceRules(keccak256("new"), 2);
    }

    /// forge-config: default.fuzz.runs = 16
    function testFuzz_announceRules_changesAtTheNamedEpoch(uint256 from) public {
        from = bound(from, 1, 8);
        bytes32 later = keccak256("later");
        vm.prank(governance);
        settlement.announceRules(later, uint64(from));
        for (uint256 i = 0; i < 16; ++i) {
            EpochHeader memory header = nextHeader();
            bytes32 right = i < from ? RULES : later;
            assertEq(header.rules, right);
            header.rules = i < from ? later : RULES;
            _refused(
                header,
                abi.encodeWithSelector(ISettlement.Settlement_WrongRules.selector, right, header.rules)
            );
            settle();
        }
        assertEq(settlement.rules(), later);
    }

    /// forge-config: default.fuzz.runs = 16
    function testFuzz_announceRules_oldOnesHoldAgainAfterARejection(uint256 change, uint256 back) public {
        change = bound(change, 1, 4);
        back = bound(back, 0, change - 1);
        vm.prank(governance);
        settlement.announceRules(keccak256("later"), uint64(change));
        vm.warp(settlement.endOf(20));
        for (uint256 i = 0; i < 5; ++i) {
            submit(nextHeader());
        }
        vm.prank(governance);
        settlement.reject(uint64(back));
        EpochHeader memory header = nextHeader();
        assertEq(header.rules, RULES);
        submit(header);
        while (settlement.nextEpoch() < change) {
            submit(nextHeader());
        }
        header = nextHeader();
        assertEq(header.rules, keccak256("later"));
        submit(header);
    }

    function test_announceRules_replacing() public {
        vm.startPrank(governance);
        settlement.announceRules(keccak256("a"), 3);
        settlement.announceRules(keccak256("b"), 2);
        vm.stopPrank();
        settle();
        settle();
        submit(nextHeader());
        assertEq(settlement.rulesOf(2), keccak256("b"));
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesInFlight.selector, 2));
        settlement.announceRules(keccak256("c"), 9);
        skip(WINDOW);
        vm.prank(governance);
        settlement.announceRules(keccak256("c"), 4);
        assertEq(settlement.rulesOf(3), keccak256("b"));
        settle();
        assertEq(nextHeader().rules, keccak256("c"));
        settle();
    }

    function test_announceRules_signersMayChangeMeanwhile() public {
        vm.prank(governance);
        settlement.announceRules(keccak256("later"), 1);
        vm.prank(signers[6]);
        oracleSet.requestExit();
        EpochHeader memory header = nextHeader();
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_WrongSigners.selector));
        signers.pop();
        for (uint256 i = 0; i < 9; ++i) {
            settle();
        }
        vm.prank(signers[5]);
        oracleSet.requestExit();
        signers.pop();
        settle();
    }

    function test_commitSigners_isForTheOracleSet() public {
        bytes memory all = packed();
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, governance));
        settlement.commitSigners(all);
    }

    /// One that stands in the list twice would count twice: whatever the oracle set does, it is not taken.
    function testFuzz_commitSigners_refusesWhatDoesNotAscend(uint256 first, uint256 second) public {
        (first, second) = (first % 7, second % 7);
        vm.assume(first != second);
        (address low, address high) =
            first < second ? (signers[first], signers[second]) : (signers[second], signers[first]);
        vm.startPrank(address(oracleSet));
        vm.expectRevert(_doesNotAscend(1, high, low));
        settlement.commitSigners(abi.encodePacked(high, low));
        vm.expectRevert(_doesNotAscend(2, high, high));
        settlement.commitSigners(abi.encodePacked(low, high, high));
        vm.expectRevert(_doesNotAscend(0, address(0), address(0)));
        settlement.commitSigners(abi.encodePacked(address(0), high));
        settlement.commitSigners(abi.encodePacked(low, high));
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(low, high)));
    }

    function test_commitSigners_refusesNobodyPartsAndTooMany() public {
        bytes[3] memory wrong = [bytes(""), abi.encodePacked(ALICE, uint8(1)), new bytes(257 * 20)];
        vm.startPrank(address(oracleSet));
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(ISettlement.Settlement_WrongSigners.selector);
            settlement.commitSigners(wrong[i]);
        }
    }

    function _doesNotAscend(uint256 index, address before, address signer)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            ISettlement.Settlement_SignersDoNotAscend.selector, index, before, signer
        );
    }

    function _cannotActivate(EpochHeader memory header, bytes memory why) private {
        vm.expectRevert(why);
        settlement.activate(header);
    }

    function _refused(EpochHeader memory header, bytes memory why) private {
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(why);
        settlement.submit(header, all, signed, signatures);
    }
}
