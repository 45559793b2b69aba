// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// An oracle that leaves with an offer behind it. Whether the offer is refused afterwards is not what the first three say,
/// but what must not come of it, whatever happens:
/// ├── nobody else loses its place
/// ├── a small set does not become empty
/// └── one bond is one vote
/// offer
/// ├── is for oracles; a later one is in place of the earlier, and to nobody takes it back
/// └── goes with whoever leaves, and is used once
/// takeOver
/// ├── refuses what was not offered to the caller, and an account that is an oracle's or was
/// ├── moves id, bond, payee, receipt key and standing, of one that is leaving too
/// └── the account before can do nothing any more
/// liability
/// ├── one fault costs once, whatever account its oracle has now
/// ├── after any number of moves the proof costs the same
/// └── ends with the bond, for every account and key that ever was the oracle's
contract RotationTest is Fixture {
    address private constant HEIR = address(0x4E12);

    function test_aStaleOffer_evictsNobody() public {
        address[] memory rest = _without(signers, 0);
        _leaveOffering(signers[0], HEIR);
        _take(signers[0], HEIR);
        assertEq(dollar.balanceOf(signers[0]), 100e6);
        _assertSame(oracleSet.activeSigners(), rest);
        vm.prank(rest[5]);
        oracleSet.requestExit();
        _assertSame(oracleSet.activeSigners(), _without(rest, 5));
    }

    function test_aStaleOffer_emptiesNoSmallSet() public {
        for (uint256 i = 0; i < 6; ++i) {
            _leaveOffering(signers[i], HEIR);
        }
        _take(signers[5], HEIR);
        address[] memory last = new address[](1);
        last[0] = signers[6];
        _assertSame(oracleSet.activeSigners(), last);
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(signers[6])));
    }

    /// Three of seven want to be a quorum: two leave with their bonds, and the third one takes their places with its own.
    function test_oneBond_isOneVote() public {
        _leaveOffering(signers[0], HEIR);
        _leaveOffering(signers[1], HEIR);
        vm.prank(signers[2]);
        oracleSet.offer(HEIR);
        _take(signers[0], HEIR);
        _take(signers[1], HEIR);
        _take(signers[2], HEIR);
        address[] memory active = oracleSet.activeSigners();
        for (uint256 i = 1; i < active.length; ++i) {
            assertTrue(active[i - 1] < active[i], "everybody once");
        }
        assertEq(active.length, 5);
    }

    function test_offer_isTheLatest() public {
        vm.prank(HEIR);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, HEIR));
        oracleSet.offer(ALICE);
        vm.startPrank(signers[0]);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OfferMade(1, signers[0], HEIR);
        oracleSet.offer(HEIR);
        oracleSet.offer(ALICE);
        vm.stopPrank();
        _notOffered(signers[0], HEIR);
        vm.prank(signers[0]);
        oracleSet.offer(address(0));
        _notOffered(signers[0], ALICE);
        _notOffered(BOB, ALICE);
    }

    function test_offer_isUsedOnce() public {
        _rotate(signers[0], HEIR);
        _notOffered(signers[0], HEIR);
        _notOffered(HEIR, HEIR);
        _leaveOffering(signers[1], ALICE);
        _notOffered(signers[1], ALICE);
    }

    function test_takeOver_refusesWhoIsOrWasOne() public {
        vm.prank(signers[1]);
        oracleSet.offer(signers[2]);
        _taken(signers[1], signers[2]);
        _rotate(signers[3], HEIR);
        vm.prank(signers[1]);
        oracleSet.offer(signers[3]);
        _taken(signers[1], signers[3]);
        vm.prank(HEIR);
        oracleSet.offer(signers[3]);
        _taken(HEIR, signers[3]);
        _leaveOffering(signers[4], ALICE);
        vm.prank(signers[1]);
        oracleSet.offer(signers[4]);
        _taken(signers[1], signers[4]);
    }

    function test_takeOver_movesEverything() public {
        vm.prank(signers[0]);
        oracleSet.offer(HEIR);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.SignerRotated(1, signers[0], HEIR);
        _take(signers[0], HEIR);
        assertEq(oracleSet.oracleOf(1).account, HEIR);
        assertEq(oracleSet.oracleOf(1).payee, signers[0]);
        assertEq(oracleSet.oracleOf(1).bond, 100e6);
        assertEq(oracleSet.activeSigners().length, 7);
        assertEq(settlement.signersCommitment(), _commitmentOf(oracleSet.activeSigners()));
        vm.startPrank(signers[0]);
        bytes memory notJoined = abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, signers[0]);
        vm.expectRevert(notJoined);
        oracleSet.requestExit();
        vm.expectRevert(notJoined);
        oracleSet.exit();
        vm.expectRevert(notJoined);
        oracleSet.offer(BOB);
        vm.expectRevert(notJoined);
        oracleSet.addBond(1);
        vm.stopPrank();
        vm.prank(HEIR);
        oracleSet.requestExit();
        _rotate(HEIR, ALICE);
        assertEq(oracleSet.activeSigners().length, 6);
        skip(7 days);
        vm.prank(ALICE);
        oracleSet.exit();
        assertEq(dollar.balanceOf(ALICE), 100e6);
    }

    function test_liability_oneFaultCostsOnce() public {
        EpochHeader memory over = nextHeader();
        over.tokenEarned = uint128(settlement.budgetOf(0) + 1);
        CompactSignature memory signature = signatureOf(keys[0], over);
        _prove(keys[0], keys[0], "");
        _rotate(signers[0], HEIR);
        _prove(keys[0], keys[0], _punishedBefore(keccak256(abi.encode("equivocation", 1, 0, 0))));
        dollar.mint(HEIR, 20e6);
        vm.startPrank(HEIR);
        dollar.approve(address(oracleSet), 20e6);
        oracleSet.addBond(20e6);
        vm.stopPrank();
        _prove(keys[0], keys[0], _punishedBefore(keccak256(abi.encode("equivocation", 1, 0, 0))));
        assertEq(proveOverBudget(BOB, over, signature, ""), 4e6);
        _rotate(HEIR, ALICE);
        bytes memory before = _punishedBefore(keccak256(abi.encode("over budget", 1, 0)));
        proveOverBudget(BOB, over, signature, before);
        assertEq(oracleSet.oracleOf(1).bond, 0);
    }

    /// What a proof may cost is what a block takes: no number of moves leads out of it.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_liability_isOneLookUp(uint256 moves) public {
        moves = bound(moves, 1, 100);
        uint256 key = keys[0];
        for (uint256 i = 0; i < moves; ++i) {
            _rotate(vm.addr(key), vm.addr(1_000 + i));
            key = 1_000 + i;
        }
        uint256 gas = gasleft();
        assertEq(oracleSet.liableFor(signers[0]), 1);
        assertEq(oracleSet.liableFor(vm.addr(key)), 1);
        assertLe(gas - gasleft(), 25_000, "two look-ups");
        _prove(keys[0], key, "");
        assertEq(oracleSet.oracleOf(1).bond, 0);
    }

    function test_liability_endsWithTheBondForAll() public {
        _rotate(signers[0], HEIR);
        _leaveOffering(HEIR, ALICE);
        assertEq(oracleSet.liableFor(signers[0]), 0);
        assertEq(oracleSet.liableFor(HEIR), 0);
        _prove(keys[0], keys[0], abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, "no oracle"));
    }

    /// @param why it is refused; empty when it is not.
    function _prove(uint256 keyA, uint256 keyB, bytes memory why) private {
        EpochHeader memory a = nextHeader();
        EpochHeader memory b = nextHeader();
        b.ledgerRoot = keccak256("another");
        CompactSignature memory signatureA = signatureOf(keyA, a);
        CompactSignature memory signatureB = signatureOf(keyB, b);
        proveEquivocation(BOB, a, signatureA, b, signatureB, why);
    }

    function _punishedBefore(bytes32 fault) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_PunishedBefore.selector, fault);
    }

    function _rotate(address from, address heir) private {
        vm.prank(from);
        oracleSet.offer(heir);
        vm.prank(heir);
        oracleSet.takeOver(from);
    }

    function _notOffered(address from, address to) private {
        vm.prank(to);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotOffered.selector, from, to));
        oracleSet.takeOver(from);
    }

    function _taken(address from, address to) private {
        vm.prank(to);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, to));
        oracleSet.takeOver(from);
    }

    function _leaveOffering(address oracle, address to) private {
        vm.startPrank(oracle);
        oracleSet.offer(to);
        oracleSet.requestExit();
        skip(7 days);
        oracleSet.exit();
        vm.stopPrank();
    }

    function _take(address from, address heir) private {
        vm.prank(heir);
        try oracleSet.takeOver(from) {} catch {}
    }

    function _commitmentOf(address[] memory all) private pure returns (bytes32) {
        bytes memory joined;
        for (uint256 i = 0; i < all.length; ++i) {
            joined = bytes.concat(joined, bytes20(all[i]));
        }
        return keccak256(joined);
    }

    function _without(address[] memory all, uint256 index) private pure returns (address[] memory rest) {
        rest = new address[](all.length - 1);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = all[i < index ? i : i + 1];
        }
    }

    function _assertSame(address[] memory actual, address[] memory expected) private pure {
        assertEq(actual.length, expected.length);
        for (uint256 i = 0; i < actual.length; ++i) {
            assertEq(actual[i], expected[i]);
        }
    }
}
