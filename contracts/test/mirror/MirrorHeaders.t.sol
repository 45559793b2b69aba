// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature, EpochHeader} from "../../interfaces/ISettlement.sol";
import {IMirror, Waiting} from "../../mirror/IMirror.sol";
import {Mirrored} from "./Mirrored.sol";

/// submit
/// ├── no header for as long as signers are believed: refused
/// ├── of an epoch that is behind the newest that pays, or that is not over: refused
/// ├── without a root, or refused by governance before: refused
/// ├── other signers, too few of them, somebody else's signature, one for another network: refused
/// ├── the first of its epoch: waits
/// ├── of a later view: waits in the place of the one before, from now on
/// ├── the same again, or of an earlier view: refused
/// └── another one of the same view: neither pays
///
/// activate
/// ├── behind the newest, not the one that waits, refused by governance, not waited enough: refused
/// └── else: its root pays, with the fifteen before it
///
/// handOver
/// ├── stale, others than are known, fewer than a quorum of them, signed for another change: refused
/// ├── new signers that do not ascend, or are none: refused
/// └── else: they sign from now on, and those before no more
///
/// renew
/// ├── while the mirror is not stale: refused, also to governance
/// └── else: these are believed, for as long again
contract MirrorHeadersTest is Mirrored {
    function test_namesTheNetworkAtHome() public {
        EpochHeader memory header = settledAtHome();
        bytes32 here = mirror.digestOf(header);
        assertEq(here, settlement.digestOf(header));
        assertEq(mirror.networkId(), settlement.networkId());
        vm.chainId(AWAY);
        assertEq(mirror.digestOf(header), here);
        vm.chainId(HOME);
    }

    function test_waitsAWindow() public {
        EpochHeader memory header = settledAtHome();
        carry(header);
        uint256 activeAt = vm.getBlockTimestamp() + MIRROR_WINDOW;
        skip(MIRROR_WINDOW - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IMirror.Mirror_NotActive.selector, activeAt, vm.getBlockTimestamp())
        );
        mirror.activate(header);
        skip(1);
        mirror.activate(header);
        assertEq(mirror.newestRoot(), header.ledgerRoot);
        assertEq(mirror.activeEpochs(), 1);
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_Superseded.selector, 0, 0));
    }

    function test_needsNoEpochInBetween() public {
        EpochHeader memory first = settledAtHome();
        settledAtHome();
        EpochHeader memory third = settledAtHome();
        carry(third);
        carry(first);
        skip(MIRROR_WINDOW);
        mirror.activate(third);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_Superseded.selector, 0, 2));
        mirror.activate(first);
    }

    function test_takesNothingOfAnEpochThatIsNotOver() public {
        EpochHeader memory header = nextHeader();
        uint256 end = settlement.endOf(0);
        vm.warp(end);
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_TooEarly.selector, end, end));
        header.epoch = type(uint64).max - 1;
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.expectRevert();
        mirror.submit(header, packed(), signed, signatures);
    }

    function test_takesNothingWithoutARoot() public {
        EpochHeader memory header = settledAtHome();
        header.ledgerRoot = 0;
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_ZeroRoot.selector));
    }

    function test_takesNothingForged() public {
        EpochHeader memory header = settledAtHome();
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 4);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_NoQuorum.selector, 5, 4));
        mirror.submit(header, packed(), signed, signatures);
        (signed, signatures) = sign(header, 5);
        header.ledgerRoot = keccak256("mine");
        vm.expectRevert();
        mirror.submit(header, packed(), signed, signatures);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMirror.Mirror_WrongSigners.selector, keccak256(packed()), keccak256(fewer())
            )
        );
        mirror.submit(header, fewer(), signed, signatures);
    }

    /// Signed by the same oracles, for a network of the same contracts on the mirror's own chain.
    function test_takesNothingSignedForAnotherNetwork() public {
        EpochHeader memory header = settledAtHome();
        vm.chainId(AWAY);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.expectRevert();
        mirror.submit(header, packed(), signed, signatures);
        vm.chainId(HOME);
    }

    function test_aLaterViewTakesThePlace() public {
        EpochHeader memory header = settledAtHome();
        carry(header);
        skip(MIRROR_WINDOW - 1 hours);
        EpochHeader memory later = inView(header, 3);
        later.ledgerRoot = keccak256("right");
        carry(later);
        skip(1 hours);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_NotWaiting.selector, 0, hashOf(header)));
        mirror.activate(header);
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_HeaderKnown.selector, 0, 3));
        carryReverts(later, abi.encodeWithSelector(IMirror.Mirror_HeaderKnown.selector, 0, 3));
        skip(MIRROR_WINDOW - 1 hours);
        mirror.activate(later);
        assertTrue(mirror.isPaying(keccak256("right")), "the later view pays");
    }

    function test_twoOfOneViewPayNothing() public {
        EpochHeader memory header = settledAtHome();
        carry(header);
        EpochHeader memory other = inView(header, 0);
        other.ledgerRoot = keccak256("other");
        carry(other);
        Waiting memory it = mirror.waitingOf(0);
        assertEq(it.headerHash, bytes32(0));
        skip(MIRROR_WINDOW);
        vm.expectRevert();
        mirror.activate(header);
        vm.expectRevert();
        mirror.activate(other);
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_HeaderKnown.selector, 0, 0));
        carry(inView(header, 1));
        skip(MIRROR_WINDOW);
        mirror.activate(inView(header, 1));
    }

    function test_governanceRefusesWhatWaits() public {
        EpochHeader memory header = settledAtHome();
        carry(header);
        vm.prank(GUARDIAN);
        mirror.refuse(header);
        skip(MIRROR_WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_Refused.selector, hashOf(header)));
        mirror.activate(header);
        carryReverts(header, abi.encodeWithSelector(IMirror.Mirror_Refused.selector, hashOf(header)));
    }

    /// What another one with the same root promised, it goes on promising; and the epoch can come again.
    function test_governanceRefusesWhatPays() public {
        put(ALICE, away, 10e18, 0);
        EpochHeader memory first = mirrored();
        EpochHeader memory same = mirrored();
        put(ALICE, away, 4_000e18, 0);
        EpochHeader memory bad = mirrored();
        vm.prank(GUARDIAN);
        mirror.refuse(bad);
        assertFalse(mirror.isPaying(bad.ledgerRoot), "refused");
        vm.prank(GUARDIAN);
        mirror.refuse(same);
        assertTrue(mirror.isPaying(first.ledgerRoot), "the first stands");
        assertEq(mirror.activeEpochs(), same.epoch);
        put(ALICE, away, 11e18, 0);
        EpochHeader memory again = inView(same, 1);
        again.ledgerRoot = nextHeader().ledgerRoot;
        carry(again);
        skip(MIRROR_WINDOW);
        mirror.activate(again);
        assertEq(claimAway(mirroredClaim(ALICE)), 11e18);
    }

    function test_sixteenRootsPay() public {
        EpochHeader[] memory headers = new EpochHeader[](17);
        for (uint256 i = 0; i < 17; ++i) {
            put(ALICE, away, (i + 1) * 1e18, 0);
            headers[i] = settledAtHome();
            carry(headers[i]);
        }
        skip(MIRROR_WINDOW);
        for (uint256 i = 0; i < 17; ++i) {
            if (i == 16) assertTrue(mirror.isPaying(headers[0].ledgerRoot), "the sixteenth");
            mirror.activate(headers[i]);
        }
        assertFalse(mirror.isPaying(headers[0].ledgerRoot), "the seventeenth");
    }

    function test_theOldTellTheNew() public {
        bytes memory to = fewer();
        bytes memory from = packed();
        (uint256 signed, CompactSignature[] memory signatures) = handoverTo(to, 4);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_NoQuorum.selector, 5, 4));
        mirror.handOver(to, from, signed, signatures);
        (signed, signatures) = handoverTo(to, 5);
        vm.expectRevert();
        mirror.handOver(from, from, signed, signatures);
        mirror.handOver(to, from, signed, signatures);
        assertEq(mirror.handovers(), 1);
        assertEq(mirror.signersCommitment(), keccak256(to));
        // Those before sign no more, and what they signed is used up.
        vm.expectRevert();
        mirror.handOver(to, from, signed, signatures);
        EpochHeader memory header = settledAtHome();
        carryReverts(
            header,
            abi.encodeWithSelector(IMirror.Mirror_WrongSigners.selector, keccak256(to), keccak256(from))
        );
        (signed, signatures) = sign(header, 5);
        mirror.submit(header, to, signed, signatures);
    }

    /// A, B, A: what was signed for the first change is none for the third.
    function test_aChangeIsNotRepeated() public {
        (bytes memory to, bytes memory from) = (fewer(), packed());
        (uint256 signed, CompactSignature[] memory signatures) = handoverTo(to, 5);
        mirror.handOver(to, from, signed, signatures);
        (uint256 back, CompactSignature[] memory signedBack) = handoverTo(from, 5);
        mirror.handOver(from, to, back, signedBack);
        assertEq(mirror.signersCommitment(), keccak256(from));
        vm.expectRevert();
        mirror.handOver(to, from, signed, signatures);
    }

    function test_newSignersAscend() public {
        bytes memory to = abi.encodePacked(signers[1], signers[0]);
        (uint256 signed, CompactSignature[] memory signatures) = handoverTo(to, 5);
        bytes memory from = packed();
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_SignersDoNotAscend.selector, 1));
        mirror.handOver(to, from, signed, signatures);
        to = abi.encodePacked(signers[0], signers[0]);
        (signed, signatures) = handoverTo(to, 5);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_SignersDoNotAscend.selector, 1));
        mirror.handOver(to, from, signed, signatures);
        (signed, signatures) = handoverTo("", 5);
        vm.expectRevert(abi.encodeWithSelector(IMirror.Mirror_WrongTerms.selector, "signers"));
        mirror.handOver("", from, signed, signatures);
    }

    /// For weeks nothing comes: whoever signed then may have no bond any more. What pays goes on paying.
    function test_aStaleMirrorBelievesNobody() public {
        put(ALICE, away, 10e18, 0);
        mirrored();
        bytes memory all = packed();
        uint64 handovers = mirror.handovers();
        uint256 staleAt = mirror.staleAt();
        vm.prank(GUARDIAN);
        vm.expectRevert(
            abi.encodeWithSelector(IMirror.Mirror_NotStale.selector, staleAt, vm.getBlockTimestamp())
        );
        mirror.renew(all, handovers);
        vm.warp(staleAt + 1);
        EpochHeader memory header = settledAtHome();
        carryReverts(
            header, abi.encodeWithSelector(IMirror.Mirror_Stale.selector, staleAt, vm.getBlockTimestamp())
        );
        (uint256 signed, CompactSignature[] memory signatures) = handoverTo(fewer(), 5);
        bytes memory to = fewer();
        vm.expectRevert(
            abi.encodeWithSelector(IMirror.Mirror_Stale.selector, staleAt, vm.getBlockTimestamp())
        );
        mirror.handOver(to, all, signed, signatures);
        assertEq(claimAway(mirroredClaim(ALICE)), 10e18);
        vm.prank(GUARDIAN);
        mirror.renew(all, 3);
        assertEq(mirror.handovers(), 3);
        carry(header);
    }
}
