// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// proveEquivocation
/// ├── refuses two views or epochs, one header twice, two oracles' signatures, a stranger's
/// ├── pays the slash to whoever brings it, once a view, and the oracle signs no more
/// └── goes on being provable for every other view until nothing is left
/// proveOverBudget
/// ├── refuses what the schedule allows, and a stranger's signature
/// └── pays the slash once an epoch, and the oracle signs no more
/// liability
/// ├── follows an account that was handed over (Rotation.t.sol has more)
/// ├── lasts while the oracle is leaving, and ends with its bond
/// └── accounts are never another's
contract FaultsTest is Fixture {
    uint256 private constant SLASH = 10e6;

    // Equivocation

    function test_equivocation_isPaidOnceAndRemoves() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        address gone = signers[2];
        CompactSignature memory sa = signatureOf(keys[2], a);
        CompactSignature memory sb = signatureOf(keys[2], b);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleSlashed(
            3, gone, keccak256(abi.encode("equivocation", 3, a.epoch, a.viewNumber)), ALICE, SLASH
        );
        vm.prank(ALICE);
        assertEq(oracleSet.proveEquivocation(a, sa, b, sb), SLASH);
        assertEq(dollar.balanceOf(ALICE), SLASH);
        Oracle memory it = oracleOf(gone);
        assertEq(it.bond, 100e6 - SLASH);
        assertEq(it.leavesAt, vm.getBlockTimestamp() + 7 days);
        assertEq(oracleSet.activeSigners().length, 6);
        assertTrue(settlement.signersCommitment() != keccak256(packed()), "in force at once");
        _refused(
            a,
            b,
            2,
            abi.encodeWithSelector(
                IOracleSet.OracleSet_PunishedBefore.selector,
                keccak256(abi.encode("equivocation", 3, a.epoch, a.viewNumber))
            )
        );
        vm.prank(gone);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleSet.OracleSet_NotReady.selector, it.leavesAt, vm.getBlockTimestamp()
            )
        );
        oracleSet.exit();
    }

    function test_equivocation_refuses() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        _refused(a, a, 2, _noFault("one header"));
        b.viewNumber = 1;
        _refused(a, b, 2, _noFault("not one view"));
        b.viewNumber = 0;
        b.epoch = 1;
        _refused(a, b, 2, _noFault("not one view"));
        b.epoch = 0;
        CompactSignature memory mine = signatureOf(keys[2], a);
        CompactSignature memory another = signatureOf(keys[3], b);
        vm.expectRevert(_noFault("not one oracle"));
        oracleSet.proveEquivocation(a, mine, b, another);
        CompactSignature memory strangerA = signatureOf(99, a);
        CompactSignature memory strangerB = signatureOf(99, b);
        vm.expectRevert(_noFault("no oracle"));
        oracleSet.proveEquivocation(a, strangerA, b, strangerB);
    }

    function test_equivocation_untilNothingIsLeft() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        for (uint32 view_ = 0; view_ < 10; ++view_) {
            (a.viewNumber, b.viewNumber) = (view_, view_);
            oracleSet.proveEquivocation(a, signatureOf(keys[2], a), b, signatureOf(keys[2], b));
        }
        assertEq(oracleOf(signers[2]).bond, 0);
        (a.viewNumber, b.viewNumber) = (10, 10);
        _refused(a, b, 2, abi.encodeWithSelector(IOracleSet.OracleSet_NothingLeft.selector, signers[2]));
        assertEq(dollar.balanceOf(address(oracleSet)), 600e6);
    }

    /// However many are removed, somebody can sign.
    function test_equivocation_leavesTheLastOne() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        for (uint256 i = 0; i < 7; ++i) {
            oracleSet.proveEquivocation(a, signatureOf(keys[i], a), b, signatureOf(keys[i], b));
        }
        assertEq(oracleOf(signers[6]).leavesAt, 0);
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(signers[6])));
    }

    // Over budget

    function test_overBudget() public {
        EpochHeader memory header = nextHeader();
        header.tokenEarned = uint128(settlement.budgetOf(0));
        CompactSignature memory signature = signatureOf(keys[4], header);
        vm.expectRevert(_noFault("within budget"));
        oracleSet.proveOverBudget(header, signature);
        header.tokenEarned += 1;
        vm.expectRevert(_noFault("no oracle"));
        oracleSet.proveOverBudget(header, signature);
        signature = signatureOf(keys[4], header);
        vm.prank(BOB);
        assertEq(oracleSet.proveOverBudget(header, signature), SLASH);
        assertEq(dollar.balanceOf(BOB), SLASH);
        assertEq(oracleSet.activeSigners().length, 6);
        header.tokenEarned += 1;
        signature = signatureOf(keys[4], header);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleSet.OracleSet_PunishedBefore.selector,
                keccak256(abi.encode("over budget", 5, header.epoch))
            )
        );
        oracleSet.proveOverBudget(header, signature);
    }

    // Liability

    function test_liability_followsTheAccount() public {
        uint256 newKey = 88;
        address heir = vm.addr(newKey);
        vm.prank(heir);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotOffered.selector, signers[1], heir));
        oracleSet.takeOver(signers[1]);
        vm.prank(signers[1]);
        oracleSet.offer(heir);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.SignerRotated(2, signers[1], heir);
        vm.prank(heir);
        oracleSet.takeOver(signers[1]);
        assertEq(oracleOf(heir).bond, 100e6);
        assertEq(oracleOf(signers[1]).payee, address(0));
        assertEq(oracleSet.liableFor(signers[1]), 2);
        assertEq(oracleSet.liableFor(heir), 2);
        assertEq(oracleSet.activeSigners().length, 7);
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        oracleSet.proveEquivocation(a, signatureOf(keys[1], a), b, signatureOf(newKey, b));
        assertEq(oracleOf(heir).bond, 100e6 - SLASH);
    }

    function test_liability_accountsAreNeverAnothers() public {
        vm.prank(signers[1]);
        oracleSet.offer(signers[2]);
        vm.prank(signers[2]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[2]));
        oracleSet.takeOver(signers[1]);
        address heir = vm.addr(88);
        vm.prank(signers[1]);
        oracleSet.offer(heir);
        vm.prank(heir);
        oracleSet.takeOver(signers[1]);
        vm.prank(GOVERNANCE);
        oracleSet.admit(signers[1], true);
        vm.prank(signers[1]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[1]));
        oracleSet.join(ALICE);
    }

    function test_liability_lastsWhileLeavingAndEndsWithTheBond() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        vm.prank(signers[5]);
        oracleSet.requestExit();
        skip(7 days - 1);
        oracleSet.proveEquivocation(a, signatureOf(keys[5], a), b, signatureOf(keys[5], b));
        skip(1);
        vm.prank(signers[5]);
        oracleSet.exit();
        assertEq(dollar.balanceOf(signers[5]), 100e6 - SLASH);
        (a.viewNumber, b.viewNumber) = (1, 1);
        _refused(a, b, 5, _noFault("no oracle"));
    }

    function test_addBond_isForOracles() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, ALICE));
        oracleSet.addBond(1);
    }

    function _twoHeaders() private view returns (EpochHeader memory a, EpochHeader memory b) {
        a = nextHeader();
        b = nextHeader();
        b.ledgerRoot = keccak256("another");
    }

    function _refused(EpochHeader memory a, EpochHeader memory b, uint256 who, bytes memory why) private {
        CompactSignature memory sa = signatureOf(keys[who], a);
        CompactSignature memory sb = signatureOf(keys[who], b);
        vm.expectRevert(why);
        oracleSet.proveEquivocation(a, sa, b, sb);
    }

    function _noFault(string memory why) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, why);
    }
}
