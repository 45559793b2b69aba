// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Challenge, IOracleSet, Outcome} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// challenge
/// ├── refuses what is active, what is not there, a second one of the same or a later epoch, and who does not bond
/// └── freezes its epoch and those after it, also those that come; the root before it stays claimable
/// uphold
/// ├── is for governance; refuses another header, a stranger's signature, a challenge that is closed
/// ├── rejects, takes the bonds of those who signed: a fifth for who staked, the rest for the treasury (H-2)
/// ├── takes nothing of who is named twice, or has nothing left, and goes on
/// └── with nobody shown to have signed gives the stakes back alone
/// dismissChallenge
/// ├── is for governance, of what it has judged; the stakes are the treasury's, none of them the decider's
/// └── the epochs wait out what was left of their window
/// lapseChallenge
/// ├── refuses before its time
/// └── takes half of the stakes (H-3), punishes nobody
/// the council's rejection (M-1)
/// └── does not free the guilty: the challenge stays to be upheld, and lapses without loss
/// while one is open
/// └── no bond is paid back
contract ChallengeTest is Fixture {
    uint256 private constant STAKE = 10e6;
    bytes32 private constant WHY = keccak256("because");
    /// Headers, encoded.
    bytes private wrong;
    bytes private after_;

    function setUp() public override {
        super.setUp();
        dollar.mint(CAROL, 10 * STAKE);
        vm.prank(CAROL);
        dollar.approve(address(oracleSet), 10 * STAKE);
        put(ALICE, token, 5e18, 0);
        settleAndActivate();
        wrong = abi.encode(submit(nextHeader()));
        after_ = abi.encode(submit(nextHeader()));
    }

    function test_challenge_freezesWhatIsAfterIt() public {
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.ChallengeOpened(1, CAROL, 1, WHY, vm.getBlockTimestamp() + 7 days);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.ChallengeJoined(1, CAROL, STAKE);
        _challenge(1);
        assertEq(dollar.balanceOf(CAROL), 9 * STAKE);
        assertEq(oracleSet.openChallenge(), 1);
        Challenge memory open = oracleSet.challengeOf(1);
        assertEq(open.from, 1);
        assertEq(open.staked, STAKE);
        assertEq(open.digest, digestOf(decoded(wrong)));
        assertTrue(open.outcome == Outcome.Open, "open");
        skip(2 days);
        assertEq(settlement.activeEpochs(), 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        settlement.activate(decoded(wrong));
        // What comes behind it is taken, and waits as well.
        submit(nextHeader());
        skip(_window());
        assertEq(settlement.activeEpochs(), 1);
        assertEq(claim(ALICE), 5e18);
    }

    function test_challenge_leavesWhatIsBeforeIt() public {
        _challenge(2);
        skip(_window());
        assertEq(settlement.activeEpochs(), 2);
        settlement.activate(decoded(wrong));
    }

    function test_challenge_refuses() public {
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 0));
        oracleSet.challenge(0, WHY);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 3));
        oracleSet.challenge(3, WHY);
        oracleSet.challenge(1, WHY);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_Frozen.selector, 1));
        oracleSet.challenge(1, WHY);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_Frozen.selector, 1));
        oracleSet.challenge(2, WHY);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, address(this)));
        settlement.freeze(1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, address(this)));
        settlement.thaw();
    }

    function test_challenge_wantsAStake() public {
        vm.prank(BOB);
        vm.expectRevert();
        oracleSet.challenge(1, WHY);
        assertFalse(settlement.isFrozen(), "nothing is frozen for nothing");
        assertEq(oracleSet.challenges(), 0);
    }

    function test_uphold_rejectsAndTakesTheBonds() public {
        _challenge(1);
        _uphold(_signaturesOf(5), "");
        assertEq(settlement.nextEpoch(), 1);
        assertFalse(settlement.isFrozen(), "epochs go on");
        assertEq(oracleSet.owedTo(TREASURY), 400e6);
        assertEq(oracleSet.owedTo(governance), 0);
        assertEq(oracleSet.settleStake(1, CAROL), STAKE + 100e6);
        assertEq(oracleSet.settleStake(1, CAROL), 0);
        assertEq(oracleSet.collect(CAROL), STAKE + 100e6);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(oracleOf(signers[i]).bond, i < 5 ? 0 : 100e6);
        }
        assertEq(oracleSet.activeSigners().length, 2);
        assertEq(oracleSet.openChallenge(), 0);
        oracleSet.collect(TREASURY);
        assertEq(dollar.balanceOf(address(oracleSet)), 200e6);
    }

    function test_uphold_withNobodyShown() public {
        _challenge(1);
        _uphold(new CompactSignature[](0), "");
        assertEq(oracleSet.settleStake(1, CAROL), STAKE);
        assertEq(oracleSet.owedTo(TREASURY), 0);
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6 + STAKE);
    }

    function test_uphold_refuses() public {
        bytes memory none = abi.encodeWithSelector(IOracleSet.OracleSet_NoChallenge.selector, 1);
        _uphold(new CompactSignature[](0), none);
        _challenge(1);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, address(this)));
        oracleSet.uphold(1, decoded(wrong), new CompactSignature[](0));
        vm.startPrank(governance);
        vm.expectRevert(noFault("not the challenged header"));
        oracleSet.uphold(1, decoded(after_), new CompactSignature[](0));
        EpochHeader memory other = decoded(wrong);
        other.tokenEarned += 1;
        vm.expectRevert(noFault("not the challenged header"));
        oracleSet.uphold(1, other, new CompactSignature[](0));
        vm.stopPrank();
        CompactSignature[] memory signatures = _signaturesOf(2);
        signatures[1] = signatureOf(99, decoded(wrong));
        _uphold(signatures, noFault("no oracle"));
        _uphold(_signaturesOf(1), "");
        _uphold(_signaturesOf(1), none);
    }

    /// Who made away with its bond, by a proof against itself while governance waited, stops nothing (H-2).
    function test_uphold_goesOnWithoutWhoHasNothingLeft() public {
        _challenge(1);
        EpochHeader memory a = nextHeader();
        EpochHeader memory b = nextHeader();
        b.ledgerRoot = keccak256("another");
        proveEquivocation(BOB, a, signatureOf(keys[0], a), b, signatureOf(keys[0], b), "");
        assertEq(oracleSet.owedTo(BOB), 20e6);
        CompactSignature[] memory signatures = _signaturesOf(3);
        signatures[2] = signatures[1];
        _uphold(signatures, "");
        assertEq(oracleSet.challengeOf(1).reward, 20e6);
        assertEq(oracleSet.owedTo(TREASURY), 160e6);
        assertEq(settlement.nextEpoch(), 1);
    }

    function test_dismiss_takesTheStakeAndLeavesTheRestOfTheWindow() public {
        skip(_window() / 4);
        _challenge(1);
        skip(3 days);
        bytes32 digest = digestOf(decoded(wrong));
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, address(this)));
        oracleSet.dismissChallenge(1, digest);
        bytes32 another = digestOf(decoded(after_));
        vm.startPrank(governance);
        vm.expectRevert(noFault("not the challenged header"));
        oracleSet.dismissChallenge(1, another);
        oracleSet.dismissChallenge(1, digest);
        vm.stopPrank();
        assertEq(oracleSet.owedTo(TREASURY), STAKE);
        assertEq(oracleSet.owedTo(governance), 0);
        assertEq(oracleSet.settleStake(1, CAROL), 0);
        assertEq(settlement.activeEpochs(), 1);
        skip(_window() * 3 / 4 - 1);
        assertEq(settlement.activeEpochs(), 1);
        skip(1);
        assertEq(settlement.activeEpochs(), 3);
        settlement.activate(decoded(after_));
    }

    function test_lapse_takesHalfAndPunishesNobody() public {
        _challenge(1);
        uint256 until = vm.getBlockTimestamp() + 7 days;
        skip(7 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IOracleSet.OracleSet_NotLapsed.selector, until, vm.getBlockTimestamp())
        );
        oracleSet.lapseChallenge(1);
        skip(1);
        vm.prank(BOB);
        oracleSet.lapseChallenge(1);
        assertEq(oracleSet.settleStake(1, CAROL), STAKE / 2);
        assertEq(oracleSet.owedTo(TREASURY), STAKE / 2);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(oracleOf(signers[i]).bond, 100e6);
        }
        assertEq(settlement.activeEpochs(), 1);
        skip(_window());
        assertEq(settlement.activeEpochs(), 3);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NoChallenge.selector, 1));
        oracleSet.lapseChallenge(1);
    }

    function test_theCouncilIsQuicker_andTheGuiltyPay() public {
        _challenge(1);
        vm.prank(governance);
        settlement.reject(2);
        assertTrue(settlement.isFrozen(), "what is challenged is still there");
        vm.prank(governance);
        settlement.reject(1);
        assertFalse(settlement.isFrozen(), "and now it is not");
        assertEq(oracleSet.openChallenge(), 0);
        vm.expectRevert();
        oracleSet.lapseChallenge(1);
        EpochHeader memory right = nextHeader();
        right.bundle = keccak256("right");
        submit(right);
        _uphold(_signaturesOf(5), "");
        assertEq(settlement.nextEpoch(), 2);
        assertEq(oracleSet.settleStake(1, CAROL), STAKE + 100e6);
        skip(_window());
        assertEq(settlement.activeEpochs(), 2);
    }

    function test_theCouncilIsQuicker_andNobodyDecides() public {
        _challenge(1);
        vm.prank(governance);
        settlement.reject(1);
        skip(7 days);
        oracleSet.lapseChallenge(1);
        assertTrue(oracleSet.challengeOf(1).outcome == Outcome.Rejected, "it was right");
        assertEq(oracleSet.settleStake(1, CAROL), STAKE);
        assertEq(oracleSet.challengeBond(), STAKE);
    }

    function test_whileOpen_noBondIsPaidBack() public {
        vm.prank(signers[6]);
        oracleSet.requestExit();
        skip(6 days);
        EpochHeader memory header = nextHeader();
        signers = oracleSet.activeSigners();
        submit(header);
        _challenge(header.epoch);
        skip(1 days);
        vm.prank(vm.addr(keys[6]));
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_ChallengeOpen.selector, 1));
        oracleSet.exit();
        bytes32 digest = digestOf(header);
        vm.prank(governance);
        oracleSet.dismissChallenge(1, digest);
        vm.prank(vm.addr(keys[6]));
        oracleSet.exit();
    }

    function _challenge(uint64 from) private {
        vm.prank(CAROL);
        oracleSet.challenge(from, WHY);
    }

    /// @param why it is refused; empty when it is not.
    function _uphold(CompactSignature[] memory signatures, bytes memory why) private {
        vm.prank(governance);
        if (why.length > 0) vm.expectRevert(why);
        oracleSet.uphold(1, decoded(wrong), signatures);
    }

    function _signaturesOf(uint256 count) private view returns (CompactSignature[] memory signatures) {
        signatures = new CompactSignature[](count);
        for (uint256 i = 0; i < count; ++i) {
            signatures[i] = signatureOf(keys[i], decoded(wrong));
        }
    }
}
