// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, SignedReceipt} from "../interfaces/IOracleSet.sol";
import {EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Absence} from "../libraries/Evidence.sol";
import {Receipts} from "./Receipts.sol";

/// proveOmission
/// ├── refuses fewer epochs than are promised, more, other ones, another order, fewer or more absences
/// ├── refuses a message that is in any of them: the last one too
/// ├── takes one that came in only after them
/// ├── refuses before the last of them is active, and while a challenge holds it up; takes it afterwards
/// ├── refuses when the first is remembered no more, and not for `remembered` epochs before
/// ├── refuses forged neighbours
/// └── takes the slash once an oracle and epoch, for a hundred receipts as for one; the oracle signs again when its bond is full
contract OmissionTest is Receipts {
    uint256 private constant SLASH = 10e6;
    uint256 private constant REWARD = SLASH / 5;
    uint256 private promised;

    function setUp() public override {
        super.setUp();
        promised = uint256(settlement.inclusionEpochs()) + 1;
    }

    function test_isPaidOnceAnOracleAndEpoch() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised + 1);
        skip(_window());
        EpochHeader[] memory later = _slice(headers, 1);
        headers = _slice(headers, 0);
        uint256 absent = uint256(absent());
        SignedReceipt memory receipt = receiptOf(bytes32(absent), 0);
        assertEq(proveOmission(CAROL, receipt, headers, absences, ""), REWARD);
        assertEq(oracleSet.owedTo(CAROL), REWARD);
        assertEq(oracleSet.owedTo(TREASURY), SLASH - REWARD);
        assertEq(oracleSet.activeSigners().length, 6);
        assertEq(oracleSet.oracleOf(1).leavesAt, 0);
        bytes memory before = _punishedBefore(keccak256(abi.encode("omission", 1, 0)));
        for (uint256 i = 0; i < 100; ++i) {
            _refused(receiptOf(bytes32(absent + i), 0), headers, absences, before);
        }
        proveOmission(BOB, receiptOf(bytes32(absent), 1), later, absences, "");
        assertEq(oracleSet.oracleOf(1).bond, 100e6 - 2 * SLASH);
        dollar.mint(signers[0], 2 * SLASH);
        vm.startPrank(signers[0]);
        dollar.approve(address(oracleSet), 2 * SLASH);
        oracleSet.addBond(uint96(2 * SLASH));
        vm.stopPrank();
        oracleSet.commit();
        assertEq(settlement.signersCommitment(), keccak256(packed()));
    }

    /// Neither another account nor another key makes a second fault of it.
    function test_isPaidOnceWhoeverTheOracleIsNow() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised);
        skip(_window());
        proveOmission(BOB, receiptOf(absent(), 0), headers, absences, "");
        setKey(signers[0], RECEIPT_KEY + 1);
        vm.prank(signers[0]);
        oracleSet.offer(ALICE);
        vm.prank(ALICE);
        oracleSet.takeOver(signers[0]);
        bytes memory before = _punishedBefore(keccak256(abi.encode("omission", 1, 0)));
        _refused(receiptOf(absent(), 0), headers, absences, before);
        _refused(signed(RECEIPT_KEY + 1, promiseOf(absent(), 0)), headers, absences, before);
    }

    function test_refusesOtherEpochs() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised + 1);
        skip(_window());
        EpochHeader[] memory right = _slice(headers, 0);
        SignedReceipt memory receipt = receiptOf(absent(), 0);
        bytes memory why = noFault("not the promised epochs");
        _refused(receipt, headers, absences, why);
        _refused(receipt, _slice(headers, 1), absences, why);
        _refused(receiptOf(absent(), 1), right, absences, why);
        _refused(receipt, right, new Absence[](promised - 1), why);
        _refused(receipt, right, new Absence[](promised + 1), why);
        _refused(receipt, new EpochHeader[](0), new Absence[](0), why);
        EpochHeader[] memory fewer = new EpochHeader[](promised - 1);
        for (uint256 i = 0; i < fewer.length; ++i) {
            fewer[i] = right[i];
        }
        _refused(receipt, fewer, new Absence[](promised - 1), why);
        (right[0], right[1]) = (right[1], right[0]);
        _refused(receipt, right, absences, why);
    }

    /// In whichever of the promised epochs it is, there is no proof that it is not.
    function testFuzz_inTimeWithinK_freesTheOracle(uint256 place) public {
        place = place % promised;
        bytes32 message = held(2);
        (bytes32[] memory roots, Absence[] memory absences) = _emptyRoots(promised);
        roots[place] = heldRoot();
        absences[place] = absenceAfter(2);
        EpochHeader[] memory headers = submitEvidence(roots);
        skip(_window());
        SignedReceipt memory receipt = receiptOf(message, 0);
        _refused(receipt, headers, absences, noFault("not absent"));
        absences[place] = absenceAfter(1);
        _refused(receipt, headers, absences, noFault("not absent"));
        (, absences[place]) = emptyEvidence(1);
        _refused(receipt, headers, absences, noFault("not absent"));
    }

    function test_afterK_isTooLate() public {
        (bytes32[] memory roots, Absence[] memory absences) = _emptyRoots(promised + 1);
        roots[promised] = heldRoot();
        EpochHeader[] memory headers = submitEvidence(roots);
        skip(_window());
        assertEq(proveOmission(BOB, receiptOf(held(2), 0), _slice(headers, 0), _first(absences), ""), REWARD);
    }

    function test_waitsUntilTheLastIsActive() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised);
        skip(_window() - 1);
        SignedReceipt memory receipt = receiptOf(absent(), 0);
        bytes memory why =
            abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, promised - 1, promised - 1);
        _refused(receipt, headers, absences, why);
        skip(1);
        assertEq(proveOmission(BOB, receipt, headers, absences, ""), REWARD);
    }

    function test_waitsWhileItIsFrozen() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised);
        dollar.mint(CAROL, SLASH);
        vm.startPrank(CAROL);
        dollar.approve(address(oracleSet), SLASH);
        uint256 id = oracleSet.challenge(uint64(promised - 1), keccak256("why"));
        vm.stopPrank();
        skip(3 days);
        SignedReceipt memory receipt = receiptOf(absent(), 0);
        bytes memory why =
            abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, promised - 1, promised - 1);
        _refused(receipt, headers, absences, why);
        bytes32 digest = settlement.headerDigestOf(uint64(promised - 1));
        vm.prank(governance);
        oracleSet.dismissChallenge(id, digest);
        skip(_window());
        assertEq(proveOmission(BOB, receipt, headers, absences, ""), REWARD);
    }

    /// However long it took until the last of the promised epochs was active, so many epochs more are left for the proof.
    function test_endsWithTheMemory() public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised);
        skip(_window());
        SignedReceipt memory receipt = receiptOf(absent(), 0);
        proveOmission(BOB, receipt, headers, absences, "");
        dollar.mint(signers[0], SLASH);
        vm.startPrank(signers[0]);
        dollar.approve(address(oracleSet), SLASH);
        oracleSet.addBond(uint96(SLASH));
        vm.stopPrank();
        oracleSet.commit();
        bytes memory before = _punishedBefore(keccak256(abi.encode("omission", 1, 0)));
        for (uint256 i = 0; i < settlement.remembered(); ++i) {
            _refused(receipt, headers, absences, before);
            submit(nextHeader());
        }
        // Its place is taken by one that came as many epochs later as there is room for.
        bytes memory gone = abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0);
        while (settlement.headerHashOf(0) == hashOf(headers[0])) {
            submit(nextHeader());
        }
        _refused(receipt, headers, absences, gone);
    }

    /// Two leaves that are no neighbours, or not in the tree, prove nothing; whatever else is changed in the proof.
    function testFuzz_wantsNeighbours(uint256 field, uint256 value, uint256 place) public {
        (EpochHeader[] memory headers, Absence[] memory absences) = _without(promised);
        skip(_window());
        Absence memory forged = absenceAfter(below());
        field = field % 5;
        if (field == 0) forged.index = value;
        if (field == 1) forged.below = bytes32(value);
        if (field == 2) forged.belowArrivedAtMs = value;
        if (field == 3) forged.above = bytes32(value);
        if (field == 4) forged.aboveArrivedAtMs = value;
        vm.assume(keccak256(abi.encode(forged)) != keccak256(abi.encode(absenceAfter(below()))));
        absences[place % promised] = forged;
        _refused(receiptOf(absent(), 0), headers, absences, noFault("not absent"));
    }

    function _without(uint256 count)
        private
        returns (EpochHeader[] memory headers, Absence[] memory absences)
    {
        bytes32[] memory roots = new bytes32[](count);
        absences = new Absence[](promised);
        for (uint256 i = 0; i < count; ++i) {
            roots[i] = heldRoot();
            if (i < promised) absences[i] = absenceAfter(below());
        }
        headers = submitEvidence(roots);
    }

    function _emptyRoots(uint256 count)
        private
        pure
        returns (bytes32[] memory roots, Absence[] memory absences)
    {
        (roots, absences) = (new bytes32[](count), new Absence[](count));
        for (uint256 i = 0; i < count; ++i) {
            (roots[i], absences[i]) = emptyEvidence(1);
        }
    }

    function _slice(EpochHeader[] memory all, uint256 from) private view returns (EpochHeader[] memory some) {
        some = new EpochHeader[](promised);
        for (uint256 i = 0; i < promised; ++i) {
            some[i] = all[from + i];
        }
    }

    function _first(Absence[] memory all) private view returns (Absence[] memory some) {
        some = new Absence[](promised);
        for (uint256 i = 0; i < promised; ++i) {
            some[i] = all[i];
        }
    }

    function _refused(
        SignedReceipt memory receipt,
        EpochHeader[] memory headers,
        Absence[] memory absences,
        bytes memory why
    ) private {
        proveOmission(BOB, receipt, headers, absences, why);
    }

    function _punishedBefore(bytes32 fault) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_PunishedBefore.selector, fault);
    }
}
