// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, CompactSignature, EpochHeader, ISettlement} from "../../interfaces/ISettlement.sol";
import {IMirror, MirrorTerms} from "../../mirror/IMirror.sol";
import {Mirrored} from "./Mirrored.sol";

/// claim
/// ├── while payments are paused: refused
/// ├── a line of what is paid at home, or by another mirror: refused
/// ├── under no root that pays: refused
/// ├── nothing due beyond what was claimed: refused
/// ├── nothing in the pool, or the breaker is empty: refused, and due still
/// ├── less there than is due: that is paid, the rest later
/// └── else: what is due, to the line's account, whoever brings it
///
/// fund: anyone, any amount; nothing of it comes out but by claims
///
/// the line of a mirror at home: refused, by Settlement as it is
contract MirrorTest is Mirrored {
    function test_paysWhatTheLineSays() public {
        put(ALICE, away, 100e18, 0);
        put(BOB, token, 7e18, 0);
        mirrored();
        vm.prank(BOB);
        assertEq(claimAway(mirroredClaim(ALICE)), 100e18);
        assertEq(bridged.balanceOf(ALICE), 100e18);
        assertEq(mirror.claimedOf(ALICE), 100e18);
        assertEq(mirror.totalClaimed(), 100e18);
        claimAwayReverts(
            mirroredClaim(ALICE),
            abi.encodeWithSelector(IMirror.Mirror_NothingDue.selector, ALICE, 100e18, 100e18)
        );
        put(ALICE, away, 130e18, 0);
        mirrored();
        assertEq(claimAway(mirroredClaim(ALICE)), 30e18);
    }

    function test_neverPaysTheSameAtHome() public {
        put(ALICE, away, 100e18, 0);
        put(ALICE, token, 40e18, 0);
        EpochHeader memory header = settledAtHome();
        carry(header);
        skip(MIRROR_WINDOW);
        settlement.activate(header);
        mirror.activate(header);
        Claim memory one = mirroredClaim(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, address(away)));
        settlement.claim(one);
        (one.line, one.proof) = proofFor(ALICE, token);
        claimAwayReverts(
            one, abi.encodeWithSelector(IMirror.Mirror_NotMirrored.selector, address(token), address(away))
        );
        settlement.claim(one);
        claimAway(mirroredClaim(ALICE));
        assertEq(token.balanceOf(ALICE) + bridged.balanceOf(ALICE), 140e18);
    }

    /// protocol/chain-formats/mirror-asset.test.ts has the same figure.
    function test_countsUnderTheAssetThatTheKernelComputes() public {
        vm.chainId(AWAY);
        address place = address(uint160(0x00a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3));
        vm.etch(place, address(mirror).code);
        assertEq(IMirror(place).mirrorAsset(), address(uint160(0x006d6972729b63e8fee35aad77585a7a84f4213493)));
        vm.chainId(HOME);
    }

    function test_anotherMirrorPaysNothingOfIt() public {
        vm.chainId(AWAY);
        IMirror other = IMirror(deploy("Mirror", abi.encode(_terms())));
        assertTrue(other.mirrorAsset() != address(away), "one line, one mirror");
        vm.chainId(AWAY + 1);
        assertTrue(mirror.mirrorAsset() != address(away), "a fork under another id has another line");
        vm.chainId(HOME);
    }

    function test_anEmptyPoolLosesNothing() public {
        put(ALICE, away, POOL + 300e18, 0);
        put(BOB, away, 200e18, 0);
        mirrored();
        for (uint256 day = 0; day < 5; ++day) {
            assertEq(claimAway(mirroredClaim(ALICE)), CAPACITY);
            skip(1 days);
        }
        claimAwayReverts(
            mirroredClaim(BOB),
            abi.encodeWithSelector(IMirror.Mirror_NothingThere.selector, 200e18, 0, CAPACITY)
        );
        bridged.mint(CAROL, 450e18);
        vm.startPrank(CAROL);
        bridged.approve(address(mirror), 400e18);
        mirror.fund(400e18);
        // As a bridge does.
        bridged.transfer(address(mirror), 50e18);
        vm.stopPrank();
        assertEq(claimAway(mirroredClaim(BOB)), 200e18);
        assertEq(claimAway(mirroredClaim(ALICE)), 250e18);
        bridged.mint(address(mirror), 50e18);
        assertEq(claimAway(mirroredClaim(ALICE)), 50e18);
        assertEq(mirror.claimedOf(ALICE), POOL + 300e18);
    }

    function test_theBreakerLetsItGoSlowly() public {
        put(ALICE, away, CAPACITY + 600e18, 0);
        mirrored();
        assertEq(claimAway(mirroredClaim(ALICE)), CAPACITY);
        claimAwayReverts(
            mirroredClaim(ALICE),
            abi.encodeWithSelector(IMirror.Mirror_NothingThere.selector, 600e18, POOL - CAPACITY, 0)
        );
        skip(12 hours);
        assertEq(claimAway(mirroredClaim(ALICE)), 500e18);
        skip(12 hours);
        assertEq(claimAway(mirroredClaim(ALICE)), 100e18);
    }

    function test_nothingUnderAnotherRoot() public {
        put(ALICE, away, 100e18, 0);
        mirrored();
        Claim memory one = mirroredClaim(ALICE);
        one.line.earned = 101e18;
        vm.chainId(AWAY);
        vm.expectRevert();
        mirror.claim(one);
        vm.chainId(HOME);
    }

    function test_pausesForThreeDaysInThirty() public {
        put(ALICE, away, 100e18, 0);
        mirrored();
        vm.prank(GUARDIAN);
        mirror.pause();
        uint256 until = vm.getBlockTimestamp() + 3 days;
        claimAwayReverts(
            mirroredClaim(ALICE),
            abi.encodeWithSelector(IMirror.Mirror_Paused.selector, until, vm.getBlockTimestamp())
        );
        vm.prank(GUARDIAN);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMirror.Mirror_PausedLately.selector, until + 27 days, vm.getBlockTimestamp()
            )
        );
        mirror.pause();
        skip(3 days);
        assertEq(claimAway(mirroredClaim(ALICE)), 100e18);
        vm.prank(GUARDIAN);
        vm.expectRevert(IMirror.Mirror_NotPaused.selector);
        mirror.resume();
        skip(27 days);
        vm.prank(GUARDIAN);
        mirror.pause();
        vm.prank(GUARDIAN);
        mirror.resume();
        assertEq(mirror.pausedUntil(), vm.getBlockTimestamp());
    }

    /// A thirtieth of what is here a day at least, and a window of a day to a week.
    function test_theBreakerIsSetWithinBounds() public {
        uint256 least = POOL / 30 + 1;
        vm.prank(GUARDIAN);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMirror.Mirror_BreakerOutOfRange.selector, least - 1, least, uint48(1 days)
            )
        );
        mirror.setBreaker(uint208(least - 1), 1 days);
        vm.prank(GUARDIAN);
        vm.expectRevert();
        mirror.setBreaker(CAPACITY, 8 days);
        vm.prank(GUARDIAN);
        mirror.setBreaker(uint208(least), 1 days);
        assertEq(mirror.breakerAvailable(), least);
    }

    function test_onlyGovernanceGoverns() public {
        EpochHeader memory header = settledAtHome();
        bytes memory why = abi.encodeWithSelector(IMirror.Mirror_NotGovernance.selector, ALICE);
        vm.startPrank(ALICE);
        vm.expectRevert(why);
        mirror.refuse(header);
        vm.expectRevert(why);
        mirror.pause();
        vm.expectRevert(why);
        mirror.resume();
        vm.expectRevert(why);
        mirror.setBreaker(CAPACITY, 1 days);
        vm.expectRevert(why);
        mirror.renew(hex"", 0);
        vm.stopPrank();
    }

    function test_wrongTermsAreRefused() public {
        MirrorTerms memory its = _terms();
        // Its own chain for home.
        _refused(its, "homeChainId");
        vm.chainId(AWAY);
        its.window = 59 minutes;
        _refused(its, "window");
        its = _terms();
        its.trust = 59 minutes;
        _refused(its, "trust");
        its = _terms();
        its.epochLength = 0;
        _refused(its, "epochLength");
        its = _terms();
        its.governance = address(0);
        _refused(its, "governance");
        its = _terms();
        its.asset = IERC20(ALICE);
        _refused(its, "asset");
        its = _terms();
        its.signers = hex"0102";
        _refused(its, "signers");
        vm.chainId(HOME);
    }

    function _refused(MirrorTerms memory its, string memory) private {
        bytes memory code = bytes.concat(vm.getCode("build/contracts/shipped/Mirror.json"), abi.encode(its));
        address made;
        assembly ("memory-safe") {
            made := create(0, add(code, 0x20), mload(code))
        }
        assertEq(made, address(0));
    }
}
